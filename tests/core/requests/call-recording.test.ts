import { blocksToText } from '@core/documents/blocks-to-text'
import { findTemplate } from '@core/documents/find-template'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { EventFacts, NewEvent } from '@core/requests/event'
import { eventRefusal } from '@core/requests/event-checks'
import { eventFormOf } from '@core/requests/event-form-of'
import { eventsOf } from '@core/requests/events-of'
import { kindOf } from '@core/requests/kinds/index'
import { letterFactsOf } from '@core/requests/letter-facts'
import { logRowOf } from '@core/requests/log-row'
import { minimiseCase } from '@core/requests/minimise-case'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { nextAct } from '@core/requests/next-act'
import { type RecordingRoute, recordingRoutes } from '@core/requests/recording-route'
import { stepsOf } from '@core/requests/steps'
import { describe, expect, it } from 'vitest'
import { caseOf } from './case-of'

const frame = { organisation: newOrganisation(), madeOn: '2026-11-24', version: 0, nextReviewOn: '' } as const
const wanted = (route: RecordingRoute, details: object = {}) =>
  ({
    kind: 'call-recording',
    name: 'Joan Whitlock',
    receivedOn: '2026-11-02',
    details: { route, ...(route === 'access' ? {} : { reason: 'A complaint about the call' }), ...details },
  }) as NewRequest

const decision = (more: Partial<Extract<NewEvent, { type: 'decided' }>> = {}) =>
  ({ type: 'decided', on: '2026-11-04', result: 'yes', tell: 'It is needed.', who: 'Ruth Calder', ...more }) as const
const release = (more: Partial<Extract<NewEvent, { type: 'replied' }>> = {}) =>
  ({ type: 'replied', on: '2026-11-06', how: 'in-person', what: '', ...more }) as const

const refusal = (event: NewEvent, route: RecordingRoute, story: readonly EventFacts[] = []) => {
  const { request } = caseOf(wanted(route), story)
  const facts = { request, events: story, today: '2026-11-24', jurisdiction: 'england-and-wales' } as const
  return eventRefusal(event, facts)?.detail.issues?.[0]?.path ?? null
}

describe('a call recording request', () => {
  it('needs a valid reason, but not from somebody who was on the call (`rec.form`, `rights.any-form`)', () => {
    for (const route of recordingRoutes) {
      const parsed = newRequest.safeParse(wanted(route, { reason: '' }))
      expect(parsed.success, route).toBe(route === 'access')
      expect(parsed.error?.issues[0]?.path).toEqual(route === 'access' ? undefined : ['details', 'reason'])
    }
  })

  it('has the month of an access request where it is their own call, and no invented day otherwise', () => {
    const dueOf = (route: RecordingRoute, details = {}) => caseOf(wanted(route, details)).request.clock
    expect(dueOf('access')).toMatchObject({ dueOn: '2026-12-02', months: 1, rules: ['sar.deadline', 'sar.start'] })
    for (const route of ['business', 'police', 'discipline'] as const) {
      expect(dueOf(route)).toMatchObject({ dueOn: null, state: 'due', rules: [`rec.${rule[route]}`] })
      expect(dueOf(route, { answerBy: '2026-11-20' })).toMatchObject({ dueOn: '2026-11-20', months: 0 })
    }
  })

  it('stops the clock and takes more time only where there is one', () => {
    for (const type of ['clarification-asked', 'extended', 'fee-asked'] as const)
      expect(recordingRoutes.filter((route) => eventsOf(caseOf(wanted(route)).request).includes(type))).toEqual([
        'access',
      ])
    const paused = caseOf(wanted('access'), [
      { type: 'clarification-asked', on: '2026-11-05', what: 'Which call' },
      { type: 'clarification-answered', on: '2026-11-10', what: 'The one in May' },
    ])
    expect(paused.request.clock).toMatchObject({ dueOn: '2026-12-08', pausedDays: 6 })
  })

  it.each([
    ['access', ['log', 'acknowledge', 'identity', 'clarify', 'places', 'check', 'reply', 'close']],
    ['business', ['log', 'check', 'places', 'reply', 'close']],
    ['discipline', ['log', 'check', 'places', 'reply', 'close']],
    ['police', ['log', 'identity', 'check', 'places', 'reply', 'close']],
  ] as const)('has the steps of its way: %s', (route, ids) => {
    const { request, events } = caseOf(wanted(route))
    expect(stepsOf(request, events).map(({ id }) => id)).toEqual(ids)
  })
})

const rule = { business: 'access', police: 'police', discipline: 'discipline' } as const

describe('who may authorise it', () => {
  it.each([
    ['business', { role: 'director' }, null],
    ['business', { role: 'controller' }, 'role'],
    ['business', { role: 'other', result: 'no' }, null],
    ['business', {}, 'role'],
    ['business', { role: 'director', who: '' }, 'who'],
    ['police', { role: 'controller' }, null],
    ['police', { role: 'director' }, 'role'],
    ['discipline', { role: 'controller', written: true }, null],
    ['discipline', { role: 'director-asked', written: true }, null],
    ['discipline', { role: 'director', written: true }, 'role'],
    ['discipline', { role: 'controller' }, 'written'],
    ['discipline', { role: 'other', result: 'no' }, null],
    ['access', { role: 'other' }, null],
  ] as const)('%s, %j: %s', (route, more, path) => {
    expect(refusal(decision(more), route)).toBe(path)
  })

  it.each([
    [{ given: 'listen', to: 'Sam Poole' }, [], 'given'],
    [{ given: 'listen', to: 'Sam Poole' }, [decision({ role: 'director' })], null],
    [{ given: 'listen' }, [decision({ role: 'director' })], 'to'],
    [{ given: 'copy', to: 'Sam Poole' }, [decision({ role: 'director', result: 'no' })], 'given'],
    [{ given: 'none' }, [decision({ role: 'director', result: 'no' })], null],
    [{}, [decision({ role: 'director' })], 'given'],
  ] as const)('nothing is released before: %j after %j', (more, story, path) => {
    expect(refusal(release(more), 'business', story)).toBe(path)
  })

  it('asks for who, role, writing, what and to whom in its forms', () => {
    const names = (type: 'decided' | 'replied') => eventFormOf('call-recording', type).fields.map(({ name }) => name)
    expect(names('decided')).toEqual(['result', 'tell', 'who', 'role', 'written'])
    expect(names('replied')).toEqual(['how', 'what', 'given', 'to'])
    expect(eventFormOf('complaint', 'decided').fields.map(({ name }) => name)).toEqual(['result', 'tell', 'who'])
  })
})

describe('its papers', () => {
  const call = {
    callOn: '2026-10-20',
    callTime: '10:42',
    extension: '12',
    number: '020 7946 0142',
    parties: 'Joan Whitlock, Sam Poole',
    about: 'The invoice of March',
  }

  it('prints every field of the form in the log, and leaves open what has not come (row K2)', () => {
    const story = [decision({ role: 'director-asked', written: true }), release({ given: 'listen', to: 'Sam Poole' })]
    const { request, events } = caseOf(wanted('business', call), story)
    expect(logRowOf(request, events, { today: '2026-11-24' }).cells).toEqual([
      `${request.reference}, 2 November 2026`,
      'Business need',
      'Joan Whitlock',
      'A complaint about the call',
      '20 October 2026, 10:42',
      '12',
      '020 7946 0142',
      'Joan Whitlock, Sam Poole',
      'The invoice of March',
      'Ruth Calder',
      'Director who asked the data controller',
      '4 November 2026',
      'Release it',
      '6 November 2026',
      'Sam Poole',
      'In person',
      'They heard it',
    ])
    const open = caseOf(wanted('access'))
    const cells = logRowOf(open.request, open.events, { today: '2026-11-24' }).cells
    expect(cells).toHaveLength(kindOf('call-recording').log.columns.length)
    expect(cells[3]).toBe('Their own call: no reason is needed')
    expect(cells[12]).toBe('Open')
    expect(cells.slice(13)).toEqual(['', '', '', ''])
  })

  it('offers the release after a yes, and the refusal after a no', () => {
    const letterAfter = (result: 'yes' | 'no') => {
      const story = [
        decision({ role: 'director', result }),
        ...kindOf('call-recording').places.map(
          (place) => ({ type: 'place-done', on: '2026-11-05', place, found: 'found', items: 1, who: '' }) as const,
        ),
      ]
      const { request, events } = caseOf(wanted('business'), story)
      const act = nextAct(request, events)?.act
      return act?.kind === 'letter' ? act.templateId : act
    }
    expect(letterAfter('yes')).toBe('call-recording-release')
    expect(letterAfter('no')).toBe('call-recording-refusal')
  })

  it('tells the person where to complain, and nobody else', () => {
    const text = (route: RecordingRoute, templateId: string) => {
      const of = caseOf(wanted(route, call), [decision({ role: 'director', result: 'no' })])
      return blocksToText(findTemplate(templateId)?.compose(letterFactsOf(of), frame) ?? [])
    }
    expect(text('access', 'call-recording-refusal')).toContain('ask a court')
    expect(text('business', 'call-recording-refusal')).not.toContain('court')
    expect(text('police', 'call-recording-refusal')).toContain('Without an order')
    expect(text('access', 'call-recording-acknowledgement')).toContain('We will answer by Wednesday 2 December 2026.')
    expect(text('discipline', 'call-recording-acknowledgement')).toContain('agree in writing')
    for (const route of recordingRoutes) expect(text(route, 'call-recording-refusal')).toContain('Extension: 12')
  })

  it('writes the notice to the data controller with the request, its day and what follows (S3-33)', () => {
    const of = caseOf({ ...wanted('access', call), scope: 'My call in October' })
    const text = blocksToText(findTemplate('recording-notice')?.compose(letterFactsOf(of), frame) ?? [])
    for (const words of [
      'Access request for a call recording',
      'Joan Whitlock',
      'By Wednesday 2 December 2026',
      'My call in October',
    ])
      expect(text).toContain(words)
    expect(text).toContain('Outside number: 020 7946 0142')
  })
})

it('keeps nothing that was typed once the person is erased', () => {
  const details = {
    route: 'police',
    reason: 'zq',
    number: 'zq',
    parties: 'zq',
    about: 'zq',
    force: 'zq',
    reference: 'zq',
  }
  const of = caseOf({ ...wanted('police'), details } as NewRequest, [
    decision({ role: 'controller', who: 'zq', tell: 'zq' }),
    release({ given: 'copy', to: 'zq', what: 'zq' }),
  ])
  const after = minimiseCase(of, { speaksOf: () => false, knownPlace: () => false, organisationOf: '' })
  expect(JSON.stringify(after)).not.toContain('zq')
  expect(JSON.stringify(after)).toContain('"given":"copy"')
})
