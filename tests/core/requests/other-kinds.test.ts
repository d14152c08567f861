import { blocksToText } from '@core/documents/blocks-to-text'
import { findTemplate } from '@core/documents/find-template'
import { newOrganisation } from '@core/organisation/new-organisation'
import { dueLabel } from '@core/requests/due-label'
import { dueOfRequest } from '@core/requests/due-of-request'
import { decisionResults, type EventFacts } from '@core/requests/event'
import { eventFormOf } from '@core/requests/event-form-of'
import { eventRefusal } from '@core/requests/event-checks'
import { type KindId, kindOf, kinds } from '@core/requests/kinds/index'
import { letterFacts, letterFactsOf } from '@core/requests/letter-facts'
import { logRowOf } from '@core/requests/log-row'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { nextAct } from '@core/requests/next-act'
import type { RequestCase } from '@core/requests/request'
import { stepsOf } from '@core/requests/steps'
import type { Jurisdiction } from '@core/time/jurisdiction'
import { describe, expect, it } from 'vitest'
import { caseOf } from './case-of'

const monthKinds = ['rectification', 'restriction', 'objection', 'portability', 'automated-decisions'] as const
const wanted = (kind: KindId, receivedOn: string, more: object = {}) =>
  ({
    kind,
    name: 'Tom Ashdown',
    receivedOn,
    askedBy: kindOf(kind).asker ? 'PC Marsh' : '',
    details: {},
    ...more,
  }) as NewRequest

type Row = {
  readonly received: string
  readonly nation: Jurisdiction
  readonly due: string | null
  readonly story?: readonly EventFacts[]
}

/** Dates of the digest (3.4) for every right that is not access: no pause, the resets, and two more months in time. */
const months: readonly Row[] = [
  { received: '2024-11-25', nation: 'england-and-wales', due: '2024-12-27' },
  { received: '2026-01-31', nation: 'england-and-wales', due: '2026-03-02' },
  { received: '2028-01-31', nation: 'england-and-wales', due: '2028-02-29' },
  { received: '2026-03-03', nation: 'england-and-wales', due: '2026-04-07' },
  { received: '2026-03-03', nation: 'scotland', due: '2026-04-06' },
  { received: '2026-12-01', nation: 'england-and-wales', due: '2027-01-04' },
  { received: '2026-12-01', nation: 'scotland', due: '2027-01-05' },
  { received: '2026-06-12', nation: 'england-and-wales', due: '2026-07-13' },
  { received: '2026-06-12', nation: 'northern-ireland', due: '2026-07-14' },
  { received: '2027-02-17', nation: 'northern-ireland', due: '2027-03-18' },
  {
    received: '2026-09-03',
    nation: 'england-and-wales',
    due: '2026-12-03',
    story: [{ type: 'extended', on: '2026-09-20', reasons: 'x' }],
  },
  {
    received: '2026-09-03',
    nation: 'england-and-wales',
    due: '2026-10-05',
    story: [{ type: 'extended', on: '2026-10-06', reasons: 'too late' }],
  },
  {
    received: '2026-03-02',
    nation: 'england-and-wales',
    due: null,
    story: [{ type: 'identity-asked', on: '2026-03-03', what: 'x' }],
  },
  {
    received: '2026-03-02',
    nation: 'england-and-wales',
    due: '2026-04-13',
    story: [
      { type: 'identity-asked', on: '2026-03-03', what: 'x' },
      { type: 'identity-received', on: '2026-03-12', seen: 'x' },
    ],
  },
  {
    received: '2026-03-02',
    nation: 'england-and-wales',
    due: '2026-04-13',
    story: [
      { type: 'fee-asked', on: '2026-03-03', why: 'x' },
      { type: 'fee-paid', on: '2026-03-12' },
    ],
  },
]

describe.each(monthKinds)('the clock of %s', (kind) => {
  it.each(months)('received $received in $nation: due $due', ({ received, nation, due, story = [] }) => {
    const { request } = caseOf(wanted(kind, received), story, nation)
    expect(request.clock.dueOn).toBe(due)
    expect(request.clock.working.join(' ')).toContain('Received on')
    expect(request.clock.rules).toContain(due === null ? 'sar.start' : 'rights.deadline')
  })

  it('cannot be paused, but can be extended within the first month and not on day 40', () => {
    const { request } = caseOf(wanted(kind, '2026-10-15'))
    const facts = { request, events: [], today: '2026-11-24', jurisdiction: 'england-and-wales' } as const
    const pause = { type: 'clarification-asked', on: '2026-10-20', what: 'Which?' } as const
    expect(eventRefusal(pause, facts)?.detail.reason).toContain('does not belong')
    const more = { type: 'extended', reasons: 'Six systems' } as const
    expect(eventRefusal({ ...more, on: '2026-11-16' }, facts)).toBeNull()
    expect(eventRefusal({ ...more, on: '2026-11-24' }, facts)?.detail.reason).toContain('Monday 16 November 2026')
  })

  it('is led to the letter that acknowledges, and says on Today what to do by when', () => {
    const { request, events } = caseOf(wanted(kind, '2026-11-13'))
    expect(nextAct(request, events)?.act).toMatchObject({ kind: 'letter', records: 'acknowledged' })
    const due = dueOfRequest(request)
    expect(due).toMatchObject({ on: '2026-12-14', state: 'due' })
    expect(due.title).toContain('Tom Ashdown')
    expect(due.why).toContain('Received 13 November: one month, then the next working day.')
  })
})

describe('the clock of a complaint', () => {
  const acknowledged: EventFacts = { type: 'acknowledged', on: '2026-07-01', how: 'post' }
  const complaint = (on: string, story: readonly EventFacts[] = [], nation?: Jurisdiction) =>
    caseOf(wanted('complaint', on), story, nation).request

  it.each([
    ['2026-06-19', 'england-and-wales', '2026-07-20'],
    ['2026-07-01', 'england-and-wales', '2026-07-31'],
    ['2027-06-12', 'northern-ireland', '2027-07-13'],
    ['2027-06-12', 'england-and-wales', '2027-07-12'],
    ['2026-07-04', 'scotland', '2026-08-04'],
    ['2026-07-04', 'england-and-wales', '2026-08-03'],
    ['2026-11-25', 'england-and-wales', '2026-12-29'],
  ] as const)('received %s in %s: acknowledge by %s', (received, nation, due) => {
    expect(complaint(received, [], nation).clock.dueOn).toBe(due)
  })

  it('says its working: day 30 is Sunday 19 July, so Monday 20 July 2026', () => {
    const request = complaint('2026-06-19')
    expect(request.clock.working.join(' ')).toBe(
      'Received on Friday 19 June 2026. The next day is day 1, so day 30 is Sunday 19 July 2026. That is not a working day, so the next working day in England and Wales counts: Monday 20 July 2026. Look into it from the day it came, and tell them how it goes and what came of it. The law sets no last day for that; aim for Saturday 19 September 2026, three months after it came.',
    )
    expect(dueOfRequest(request)).toMatchObject({
      on: '2026-07-20',
      title: 'Acknowledge the complaint from Tom Ashdown',
      why: 'AR-2026-014. Received 19 June: 30 days, counted from the day after, then the next working day.',
    })
    expect(complaint('2026-06-18').clock.working.join(' ')).toContain('began on 19 June 2026')
  })

  it('has no day in law once it is acknowledged, only the own target of three months', () => {
    const request = complaint('2026-06-19', [acknowledged])
    expect(request.clock).toMatchObject({ state: 'due', dueOn: null, targetOn: '2026-09-19', answeredOn: null })
    expect(request.clock.working.join(' ')).toContain('You acknowledged it on 1 July 2026, in time.')
    expect(dueLabel('complaint', request.clock)).toBe('Tell them the outcome')
    expect(dueOfRequest(request)).toMatchObject({ on: null, title: 'Tell Tom Ashdown what came of the complaint' })
    const late = complaint('2026-06-19', [{ ...acknowledged, on: '2026-07-21' }])
    expect(late.clock.working.join(' ')).toContain('on 21 July 2026, which was late.')
  })

  it('needs no acknowledgement where the outcome goes out at once', () => {
    const replied: EventFacts = { type: 'replied', on: '2026-06-25', how: 'post', what: '' }
    const { request, events } = caseOf(wanted('complaint', '2026-06-19'), [replied])
    expect(stepsOf(request, events)[1]).toMatchObject({ label: 'Acknowledge', state: 'done', note: 'With the outcome' })
    expect(request.clock.answeredOn).toBe('2026-06-25')
    expect(dueOfRequest(request).title).toBe('Close the case of Tom Ashdown')
  })
})

describe.each(['disclosure', 'freedom-of-information', 'deceased-person'] as const)('the clock of %s', (kind) => {
  it.each(['england-and-wales', 'scotland', 'northern-ireland'] as const)('in %s names no day by itself', (nation) => {
    const { clock } = caseOf(wanted(kind, '2026-11-02'), [], nation).request
    expect(clock).toMatchObject({ state: 'due', dueOn: null })
    const named = caseOf(wanted(kind, '2026-11-02', { details: { answerBy: '2026-12-25' } }), [], nation).request
    expect(named.clock.dueOn).toBe('2026-12-25')
    expect(named.clock.working.join(' ')).toContain('Friday 25 December 2026')
    expect(dueOfRequest(named).why).toMatch(
      /^AR-2026-014. Received 2 November: this is the day (they set|you wrote down)\.$/,
    )
  })
})

it('a case that somebody else brings needs to say who', () => {
  for (const kind of ['disclosure', 'deceased-person'] as const) {
    const parsed = newRequest.safeParse({ kind, name: 'Tom Ashdown', receivedOn: '2026-11-02', details: {} })
    expect(parsed.error?.issues[0]).toMatchObject({ path: ['askedBy'], message: 'Write who asks.' })
  }
})

it('a no leaves nothing to change anywhere and nobody else to tell', () => {
  const story: EventFacts[] = [
    { type: 'acknowledged', on: '2026-11-03', how: 'post' },
    { type: 'identity-not-needed', on: '2026-11-03', why: 'A client' },
    { type: 'decided', on: '2026-11-04', result: 'no', tell: 'It is right.', who: '' },
  ]
  const { request, events } = caseOf(wanted('rectification', '2026-11-02'), story)
  expect(nextAct(request, events)?.act).toMatchObject({ kind: 'letter', templateId: 'rectification-outcome' })
})

const organisation = {
  ...newOrganisation(),
  name: 'Larkfield Coaching',
  address: '4 Mill Lane\nLarkfield',
  email: 'privacy@larkfield.example',
  complaintUrl: 'https://larkfield.example/complain',
}
const frame = { organisation, madeOn: '2026-11-24', version: 0, nextReviewOn: '' } as const
const textOf = (templateId: string, of: RequestCase) => {
  const facts = { ...letterFacts.parse(letterFactsOf(of)), progress: 'We wait for the agency.' }
  return blocksToText(findTemplate(templateId)?.compose(facts, frame) ?? [])
}
// The answer to an access request says other things, and has a test of its own.
const newer = kinds.filter(({ id, version }) => version > '2026-11-21' && id !== 'access')
// Those that ask for something before the answer are the same for every right, and have a test of their own.
const letters = newer.flatMap(({ id, letters: all }) =>
  all
    .filter(({ when }) => ['acknowledge', 'progress', 'reply'].includes(when))
    .map(({ templateId, when, onlyAfter }) => ({ id, templateId, when, after: onlyAfter?.[0] ?? ('yes' as const) })),
)

describe.each(letters)('the letter $templateId', ({ id, templateId, when, after }) => {
  const of = (result: (typeof decisionResults)[number] | null, more: object = {}) =>
    caseOf(
      wanted(id, '2026-11-02', more),
      result === null ? [] : [{ type: 'decided', on: '2026-11-04', result, tell: 'Your file said so.', who: 'Ruth' }],
    )

  it.each([null, ...decisionResults])('has nothing left to fill in (%s)', (result) => {
    const text = textOf(templateId, of(result))
    expect(text).not.toMatch(/\{|\}|undefined|null|\[|\]|TODO|xxx|\.\.|  |NaN/)
    expect(text).toContain('2 November 2026')
    expect(text).toMatch(/Dear (Tom Ashdown|PC Marsh),/)
  })

  it('says where to complain, and to a court where something was refused', () => {
    const text = textOf(templateId, of('no'))
    if (['disclosure', 'freedom-of-information', 'deceased-person'].includes(id)) return
    expect(text).toContain('Information Commissioner’s Office (ICO)')
    if (id !== 'complaint') expect(text).toContain('right to complain to us')
    expect(text.includes('ask a court')).toBe(when === 'reply')
    expect(textOf(templateId, of('yes'))).not.toContain('ask a court')
  })

  it('is not ready without an address, nor an answer without a decision', () => {
    const gaps = (
      result: (typeof decisionResults)[number] | null,
      who: typeof organisation | ReturnType<typeof newOrganisation>,
    ) =>
      findTemplate(templateId)?.gaps({ ...letterFactsOf(of(result)), progress: 'x' }, { ...frame, organisation: who })
        .length
    expect(gaps(after, organisation)).toBe(0)
    expect(gaps(after, newOrganisation())).toBeGreaterThan(0)
    expect(gaps(null, organisation)).toBe(when === 'reply' ? 1 : 0)
  })
})

describe('what the letters say', () => {
  it('the acknowledgement of a complaint names the day it came and the own aim, and no month', () => {
    const text = textOf('complaint-acknowledgement', caseOf(wanted('complaint', '2026-06-19')))
    expect(text).toContain('reached us by e-mail on Friday 19 June 2026')
    expect(text).toContain('until Monday 20 July 2026')
    expect(text).toContain('our aim is Saturday 19 September 2026 at the latest')
    expect(text).not.toContain('one month')
  })

  it('the acknowledgement of a correction repeats what is wrong and what it should say', () => {
    const details = { wrong: 'Born in 1960', right: 'Born in 1961', pauseUse: true }
    const text = textOf('rectification-acknowledgement', caseOf(wanted('rectification', '2026-11-13', { details })))
    expect(text).toContain('What you say is wrong or missing: “Born in 1960”. What it should say: “Born in 1961”.')
    expect(text).toContain('We will answer by Monday 14 December 2026.')
    expect(text).toContain('Until we have decided we keep it and do nothing else with it.')
  })

  it('the law on the dead is another one in Northern Ireland', () => {
    const of = caseOf(wanted('deceased-person', '2026-11-02', { details: { records: 'health' } }))
    const template = findTemplate('deceased-person-answer')
    const inNation = (nation: Jurisdiction) =>
      blocksToText(template?.compose(letterFactsOf(of), { ...frame, organisation: { ...organisation, nation } }) ?? [])
    expect(inNation('scotland')).toContain('Access to Health Records Act 1990')
    expect(inNation('northern-ireland')).toContain('Order 1993')
  })
})

// A kind with columns of its own has a test of its own.
describe.each(newer.filter(({ id }) => id !== 'call-recording'))('the log of $id', ({ id, log, decisions }) => {
  it('has its columns, each filled, and says when it is empty', () => {
    const { request, events } = caseOf(
      wanted(id, '2026-11-02', { scope: 'About March', askedBy: 'PC Marsh', organisation: 'Marsh Ltd' }),
      [
        { type: 'acknowledged', on: '2026-11-03', how: 'post' },
        { type: 'place-done', on: '2026-11-04', place: 'Phones', found: 'found', items: 1, who: '' },
        { type: 'decided', on: '2026-11-05', result: 'in-part', tell: 'x', who: '' },
        { type: 'replied', on: '2026-11-06', how: 'post', what: '' },
      ],
    )
    const template = findTemplate(log.templateId)
    const blocks =
      template?.compose({ rows: [logRowOf(request, events, { today: '2026-11-24' })], fromOn: '', toOn: '' }, frame) ??
      []
    const table = blocks.find((block) => block.type === 'table')
    expect(table?.type === 'table' ? table.head : []).toEqual(log.columns)
    const cells = table?.type === 'table' ? (table.rows[0] ?? []) : []
    expect(cells).toHaveLength(log.columns.length)
    expect(cells.filter((cell) => cell === '')).toEqual([])
    expect(JSON.stringify(cells)).toContain('Phones')
    expect(JSON.stringify(cells)).toContain(`Decided: ${decisions?.['in-part'].toLowerCase()}, 5 November 2026`)
    expect(blocksToText(template?.compose({ rows: [], fromOn: '', toOn: '' }, frame) ?? [])).toContain('There is none.')
  })
})

it('the form of a decision has the words of its kind, and speaks of no month where there is none', () => {
  const options = eventFormOf('rectification', 'decided').fields.find(({ name }) => name === 'result')?.options
  expect(options?.map(({ label }) => label)).toEqual(['Put it right', 'Put a part of it right', 'Leave it as it is'])
  for (const kind of ['disclosure', 'deceased-person'] as const)
    for (const type of kindOf(kind).events) expect(eventFormOf(kind, type).say, type).not.toContain('month')
})
