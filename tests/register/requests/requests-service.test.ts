import { newContact } from '@core/contacts/contact'
import { requestsContract } from '@core/requests/contract'
import type { NewEvent } from '@core/requests/event'
import { kindOf } from '@core/requests/kinds/index'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OrganisationService } from '../../../src/register/organisation/organisation-service'
import { createRequestsService } from '../../../src/register/requests/requests-service'
import { createSuppressionService } from '../../../src/register/suppression/suppression-service'
import { refusal } from '../../fixtures/refusal'
import { openTestRegister, type TestRegister } from '../../fixtures/register'
import { requestsOn } from '../../fixtures/requests-on'

let test: TestRegister
let service: ReturnType<typeof requestsOn>['service']
let contacts: ReturnType<typeof requestsOn>['contacts']

beforeEach(() => {
  test = openTestRegister()
  ;({ contacts, service } = requestsOn(test))
})
afterEach(() => test.close())

const tom: NewRequest = { kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {} }
const log = (input: NewRequest = tom) => service.log(newRequest.parse(input))
const add = (id: string, event: NewEvent) => service.addEvent(requestsContract.addEvent.input.parse({ id, event }))

describe('logging a request', () => {
  it('gives it a reference, a due date and the working of that date, and keeps them', () => {
    const logged = log()
    expect(logged).toMatchObject({
      reference: 'AR-2026-001',
      status: 'open',
      receivedBy: 'e-mail',
      kindVersion: kindOf('access').version,
    })
    expect(logged.clock).toMatchObject({ state: 'due', dueOn: '2026-11-30', nominalOn: '2026-11-28', rolled: true })
    expect(service.get({ id: logged.id }).request).toEqual(logged)
    expect(test.changed).toContain('requests')
  })

  it('counts each kind and year of its own', () => {
    expect(log().reference).toBe('AR-2026-001')
    expect(log().reference).toBe('AR-2026-002')
    expect(log({ ...tom, receivedOn: '2025-12-30' }).reference).toBe('AR-2025-001')
    expect(log({ kind: 'erasure', name: 'Joan Whitlock', receivedOn: '2026-11-24', details: {} }).reference).toBe(
      'ER-2026-001',
    )
    expect(log({ kind: 'do-not-contact', name: 'J', receivedOn: '2026-11-24', details: {} }).reference).toBe(
      'DNC-2026-001',
    )
  })

  it('takes from the contact what was not typed', () => {
    const point = { kind: 'email' as const, value: 'tom@ashdown.example', label: '', valid: true }
    const contact = contacts.add(
      newContact.parse({
        kind: 'person',
        displayName: 'Tom Ashdown',
        organisationName: 'Ashdown Ltd',
        points: [point],
      }),
    )
    const logged = log({ ...tom, name: '', contactId: contact.id })
    expect(logged).toMatchObject({ name: 'Tom Ashdown', organisation: 'Ashdown Ltd', email: 'tom@ashdown.example' })
    expect(service.timelineOf(contact.id).map(({ title }) => title)).toEqual(['Access request received by e-mail'])
  })

  it('refuses a day in the future beside its field, and saves nothing', () => {
    const error = refusal(() => log({ ...tom, receivedOn: '2026-11-25' }))
    expect(error.detail.issues).toEqual([
      { path: 'receivedOn', message: 'That day is in the future. When did it arrive?' },
    ])
    expect(service.counts()).toEqual({ open: 0, closed: 0 })
    expect(log().reference).toBe('AR-2026-001')
  })

  it('can be undone, whatever was logged after it, and gives no reference twice', () => {
    const { undo } = test.deps.register
    const first = log()
    const token = undo.takeToken() ?? ''
    const second = log()
    undo.undo(token)
    expect(refusal(() => service.get({ id: first.id })).code).toBe('not-found')
    expect(service.get({ id: second.id }).request.reference).toBe('AR-2026-002')
    expect(log().reference).toBe('AR-2026-003')
  })

  it('leaves a line in the audit trail without a word of what was typed', () => {
    log({ ...tom, scope: 'everything you hold' })
    const lines = JSON.stringify(test.deps.register.read.all('SELECT action, subject, detail FROM audit_event'))
    expect(lines).toContain('requests.log')
    expect(lines).not.toMatch(/Ashdown|everything/)
  })

  it('keeps hostile and foreign text as it was typed', () => {
    const name = '<script>alert(1)</script> {{name}} =1+1 👩‍👩‍👧 محمد'
    expect(service.get({ id: log({ ...tom, name, scope: 'line 1\nline 2' }).id }).request).toMatchObject({
      name,
      scope: 'line 1\nline 2',
    })
  })
})

describe('the clock of a case', () => {
  it('moves with a pause by the days waited, and stands still while the answer is missing', () => {
    const { id } = log()
    expect(add(id, { type: 'clarification-asked', on: '2026-11-02', what: 'Which years?' }).request.clock.state).toBe(
      'paused',
    )
    expect(service.due()[0]).toMatchObject({ state: 'paused', on: null })
    const early = refusal(() => add(id, { type: 'clarification-answered', on: '2026-11-01', what: '' }))
    expect(early.detail.issues?.[0]?.path).toBe('on')
    const { clock } = add(id, { type: 'clarification-answered', on: '2026-11-06', what: '2024' }).request
    expect(clock).toMatchObject({ dueOn: '2026-12-03', pausedDays: 5, targetOn: '2026-12-02' })
    expect(clock.working).toEqual([
      'Received on Wednesday 28 October 2026, so one month ends on Saturday 28 November.',
      'You waited 5 days for an answer (2 to 6 November, both days counted), so they are added.',
      'That makes it Thursday 3 December 2026, a working day.',
    ])
  })

  it('waits for identity, and starts on the day it was seen', () => {
    const { id } = log()
    expect(add(id, { type: 'identity-asked', on: '2026-10-29', what: 'Passport' }).request.clock).toMatchObject({
      state: 'waiting',
      dueOn: null,
      waitingFor: ['identity'],
    })
    const { clock } = add(id, {
      type: 'identity-received',
      on: '2026-11-09',
      seen: 'Passport, on a video call',
    }).request
    expect(clock).toMatchObject({ startOn: '2026-11-09', dueOn: '2026-12-09' })
  })

  it('goes back when a pause is undone', () => {
    const { id, clock } = log()
    add(id, { type: 'clarification-asked', on: '2026-11-02', what: 'Which years?' })
    test.deps.register.undo.undo(test.deps.register.undo.takeToken() ?? '')
    expect(service.get({ id })).toMatchObject({ events: [], request: { clock } })
  })

  it('goes back when an entry made by mistake is removed', () => {
    const { id, clock } = log()
    const { events } = add(id, { type: 'identity-asked', on: '2026-10-29', what: 'Passport' })
    expect(service.removeEvent({ id, eventId: events[0]?.id ?? '' }).request.clock).toEqual(clock)
  })

  it('follows the nation of the organisation', () => {
    const scottish = {
      get: () => ({ nation: 'scotland' }) as ReturnType<OrganisationService['get']>,
    }
    const suppression = createSuppressionService(test.deps, { contacts })
    service = createRequestsService(test.deps, { organisation: scottish, contacts, suppression })
    expect(log().clock).toMatchObject({ dueOn: '2026-12-01', jurisdiction: 'scotland' })
  })
})

describe('taking two more months', () => {
  const start = '2026-10-15' // day 40 is 24 November, today
  const notice: NewEvent = { type: 'extended', on: '2026-11-24', reasons: 'Many archives' }

  it('is refused on day 40 without a wait, with the reason; a late notice changes nothing', () => {
    const { id } = log({ ...tom, receivedOn: start })
    const error = refusal(() => add(id, notice))
    expect(error.code).toBe('not-allowed')
    expect(error.detail.reason).toContain('The last day to tell them was Monday 16 November 2026')
    const late = service.recordLateNotice({ id, on: '2026-11-24', reasons: 'Many archives' })
    expect(late.request.clock.dueOn).toBe('2026-11-16')
    expect(late.events.at(-1)?.facts.type).toBe('extension-late')
  })

  it('is accepted on day 40 after a long enough pause', () => {
    const { id } = log({ ...tom, receivedOn: start })
    add(id, { type: 'clarification-asked', on: '2026-10-19', what: 'Which years?' })
    add(id, { type: 'clarification-answered', on: '2026-10-30', what: '' })
    expect(add(id, notice).request.clock).toMatchObject({ months: 3, extension: 'in-time', dueOn: '2027-01-27' })
    expect(refusal(() => add(id, notice)).detail.reason).toContain('no second extension')
  })

  it('is accepted while a question is still open, where the days waited so far are enough', () => {
    const { id } = log({ ...tom, receivedOn: start })
    add(id, { type: 'clarification-asked', on: '2026-11-10', what: 'Which years?' })
    expect(add(id, notice).request.clock.state).toBe('paused')
  })

  it('cannot be kept as late when it is in time', () => {
    const { id } = log({ ...tom, receivedOn: '2026-11-10' })
    expect(refusal(() => service.recordLateNotice({ id, on: '2026-11-12', reasons: 'x' })).detail.reason).toContain(
      'in time',
    )
  })
})

describe('questions after the time is over', () => {
  it('do not bring it back', () => {
    const { id } = log({ ...tom, receivedOn: '2026-10-01' })
    const error = refusal(() => add(id, { type: 'clarification-asked', on: '2026-11-10', what: 'Which years?' }))
    expect(error.detail.issues?.[0]?.message).toContain('Monday 2 November 2026')
  })

  it('cannot be answered when nothing was asked, nor asked twice at once', () => {
    const { id } = log({ ...tom, receivedOn: '2026-11-20' })
    expect(refusal(() => add(id, { type: 'clarification-answered', on: '2026-11-24', what: '' })).code).toBe(
      'not-allowed',
    )
    add(id, { type: 'clarification-asked', on: '2026-11-23', what: 'Which?' })
    expect(refusal(() => add(id, { type: 'clarification-asked', on: '2026-11-24', what: 'Which?' })).code).toBe(
      'not-allowed',
    )
  })

  it('have no place in an erasure', () => {
    const { id } = log({ kind: 'erasure', name: 'Joan Whitlock', receivedOn: '2026-11-20', details: {} })
    expect(refusal(() => add(id, { type: 'clarification-asked', on: '2026-11-23', what: 'Which?' })).code).toBe(
      'not-allowed',
    )
  })
})

describe('closing', () => {
  it('asks for reasons where something is refused, then fills the log', () => {
    const { id } = log()
    expect(
      refusal(() => service.close({ id, on: '2026-11-23', outcome: 'refused', note: '' })).detail.issues?.[0]?.path,
    ).toBe('note')
    service.addEvent({ id, event: { type: 'replied', on: '2026-11-23', how: 'post', what: '' } })
    expect(service.close({ id, on: '2026-11-24', outcome: 'given', note: '' }).request).toMatchObject({
      status: 'closed',
      closedOn: '2026-11-24',
    })
    const { rows } = service.logRows({ kind: 'access', limit: 200, offset: 0 })
    expect(rows[0]).toMatchObject({
      person: 'Tom Ashdown',
      receivedBy: 'E-mail',
      response: 'Given in full',
      respondedOn: '2026-11-23',
    })
    expect(service.due()).toEqual([])
  })

  it('has no way to refuse a do-not-contact request', () => {
    const { id } = log({ kind: 'do-not-contact', name: 'Joan', receivedOn: '2026-11-20', details: {} })
    expect(
      refusal(() => service.close({ id, on: '2026-11-24', outcome: 'refused', note: 'no' })).detail.issues?.[0]?.path,
    ).toBe('outcome')
  })

  it('takes notes and nothing else until it is opened again', () => {
    const { id } = log()
    service.close({ id, on: '2026-11-24', outcome: 'withdrawn', note: '' })
    expect(refusal(() => add(id, { type: 'checked', on: '2026-11-24', what: 'x' })).code).toBe('not-allowed')
    service.addNote({ id, text: 'They rang to say thanks.' })
    expect(service.reopen({ id, why: 'They asked again' }).request).toMatchObject({
      status: 'open',
      outcome: null,
      closedOn: null,
    })
  })
})

describe('the logs', () => {
  it('keep initials only of an erasure, whatever else was written', () => {
    const marker = 'Whitlock'
    const { id } = log({
      kind: 'erasure',
      name: `Joan Mary ${marker}`,
      receivedOn: '2026-11-02',
      organisation: 'Fern Ltd',
      details: {},
      askedBy: `Peter ${marker}`,
      scope: `everything about ${marker}`,
      email: 'joan@whitlock.example',
    })
    add(id, { type: 'place-done', on: '2026-11-03', place: 'Mailing lists', found: 'found', items: 2, who: marker })
    add(id, { type: 'action-done', on: '2026-11-04', what: `Shredded the file of ${marker}` })
    service.close({ id, on: '2026-11-05', outcome: 'erased-in-part', note: `Invoices of ${marker} stay` })
    const { rows } = service.logRows({ kind: 'erasure', limit: 200, offset: 0 })
    expect(rows[0]).toMatchObject({ person: 'JMW', organisation: 'Fern Ltd', askedBy: '' })
    expect(rows[0]?.actions[0]).toBe('Mailing lists: erased, 3 November 2026')
    expect(JSON.stringify(rows).toLowerCase()).not.toContain(marker.toLowerCase())
  })

  it('tell what a person was taken off, and when', () => {
    const { id } = log({ kind: 'do-not-contact', name: 'Joan', receivedOn: '2026-11-02', details: {} })
    add(id, { type: 'place-done', on: '2026-11-02', place: 'Mailing lists', found: 'found', items: null, who: '' })
    add(id, { type: 'place-done', on: '2026-11-02', place: 'Post lists', found: 'not-used', items: null, who: '' })
    const { rows } = service.logRows({ kind: 'do-not-contact', limit: 200, offset: 0 })
    expect(rows[0]?.removals).toEqual(['Mailing lists: removed, 2 November 2026'])
  })
})

describe('the list', () => {
  const list = (filter: object) => service.list(requestsContract.list.input.parse(filter)).rows.map(({ name }) => name)

  it('shows the most urgent first, what waits after it, and closed ones last', () => {
    const late = log({ ...tom, name: 'Late', receivedOn: '2026-09-01' })
    const waits = log({ ...tom, name: 'Waits', receivedOn: '2026-11-01' })
    log({ ...tom, name: 'Soon', receivedOn: '2026-10-28' })
    const done = log({ ...tom, name: 'Done', receivedOn: '2026-08-28' })
    add(waits.id, { type: 'identity-asked', on: '2026-11-02', what: 'Passport' })
    service.close({ id: done.id, on: '2026-11-24', outcome: 'given', note: '' })
    expect(list({})).toEqual(['Late', 'Soon', 'Waits', 'Done'])
    expect(list({ status: 'open' })).toHaveLength(3)
    expect(service.counts()).toEqual({ open: 3, closed: 1 })
    expect(service.due().map(({ href }) => href)[0]).toBe(`/requests/${late.id}`)
  })

  it('finds by name without capitals and accents, by reference, and takes marks of the query language as text', () => {
    log({ ...tom, name: 'Zoë Ünal' })
    log({ ...tom, name: '100% sure' })
    expect(list({ search: 'zoe unal' })).toEqual(['Zoë Ünal'])
    expect(list({ search: 'ar-2026-001' })).toEqual(['Zoë Ünal'])
    expect(list({ search: '%' })).toEqual(['100% sure'])
    expect(list({ search: 'nobody' })).toEqual([])
    expect(list({ kind: 'erasure' })).toEqual([])
  })
})
