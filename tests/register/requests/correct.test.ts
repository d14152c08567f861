import { newContact } from '@core/contacts/contact'
import { requestsContract } from '@core/requests/contract'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { afterEach, beforeEach, expect, it } from 'vitest'
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
const correct = (id: string, facts: NewRequest) => service.correct(requestsContract.correct.input.parse({ id, facts }))
const undoLast = () => test.deps.register.undo.undo(test.deps.register.undo.takeToken() ?? '')

it('works the date out anew, says in the story what was put right, and can be undone', () => {
  const before = log()
  expect(before.clock.dueOn).toBe('2026-11-30')
  const { request, events } = correct(before.id, { ...tom, receivedOn: '2026-10-29', receivedBy: 'phone' })
  expect(request).toMatchObject({ receivedOn: '2026-10-29', receivedBy: 'phone', reference: before.reference })
  expect(request.clock).toMatchObject({ nominalOn: '2026-11-29', dueOn: '2026-11-30' })
  expect(request.clock.working[0]).toContain('29 October 2026')
  expect(events.map(({ facts }) => facts)).toEqual([
    { type: 'corrected', on: '2026-11-24', fields: ['receivedOn', 'receivedBy'], receivedWas: '2026-10-28' },
  ])
  expect(service.get({ id: before.id })).toEqual({ request, events })
  undoLast()
  expect(service.get({ id: before.id })).toEqual({ request: before, events: [] })
})

it('finds the request under its right name, and names the fields in the audit trail without a word of them', () => {
  const { id } = log({ ...tom, name: 'Tim Ashdowne' })
  correct(id, { ...tom, organisation: 'Ashdown Ltd', askedBy: 'Peter Lane', askedAs: 'solicitor' })
  expect(service.list(requestsContract.list.input.parse({ search: 'tom ashdown' })).rows).toHaveLength(1)
  expect(service.list(requestsContract.list.input.parse({ search: 'ashdowne' })).rows).toHaveLength(0)
  const line = test.deps.register.read.get(`SELECT * FROM audit_event WHERE action = 'requests.correct'`)
  expect(line).toMatchObject({ subject: id, detail: '["name","organisation","askedBy","askedAs"]' })
  expect(JSON.stringify(line)).not.toMatch(/Tom|Lane/)
})

it('makes the same checks as logging, and those its story brings', () => {
  const { id } = log()
  service.addEvent({ id, event: { type: 'acknowledged', on: '2026-11-02', how: 'post' } })
  const on = (receivedOn: string) => refusal(() => correct(id, { ...tom, receivedOn })).detail.issues?.[0]
  expect(on('2026-11-25')).toEqual({
    path: 'receivedOn',
    message: 'That day is in the future. When did it arrive?',
  })
  expect(on('2026-11-03')?.message).toBe(
    'Something is recorded on 2 November 2026 already. It cannot have come after that.',
  )
  expect(requestsContract.correct.input.safeParse({ id, facts: { ...tom, name: '' } }).error?.issues[0]?.message).toBe(
    'Write the person’s name.',
  )
  const other = refusal(() => correct(id, { kind: 'erasure', name: 'Tom', receivedOn: '2026-10-28', details: {} }))
  expect(other).toMatchObject({ code: 'not-allowed', detail: { reason: expect.stringContaining('access request') } })
  expect(service.get({ id }).events).toHaveLength(1)
})

it('changes nothing, and writes nothing, where nothing is different', () => {
  const { id } = log()
  const lines = () => test.deps.register.read.get<{ n: number }>('SELECT count(*) AS n FROM audit_event')?.n
  const before = lines()
  expect(correct(id, tom).events).toEqual([])
  expect(lines()).toBe(before)
})

it('keeps the reference, and no later request is given one a second time', () => {
  const first = log()
  const moved = correct(first.id, { ...tom, receivedOn: '2025-12-30' }).request
  expect(moved.reference).toBe('AR-2026-001')
  expect(log().reference).toBe('AR-2026-002')
  expect(log({ ...tom, receivedOn: '2025-12-30' }).reference).toBe('AR-2025-001')
})

it('puts a closed case right too, and its correction is not taken out of the story', () => {
  const { id } = log()
  service.close({ id, on: '2026-11-20', outcome: 'given', note: '' })
  const { request, events } = correct(id, { ...tom, receivedOn: '2026-10-27' })
  expect(request).toMatchObject({ status: 'closed', receivedOn: '2026-10-27', closedOn: '2026-11-20' })
  expect(refusal(() => correct(id, { ...tom, receivedOn: '2026-11-21' })).detail.issues?.[0]?.path).toBe('receivedOn')
  service.reopen({ id, why: 'More was found.' })
  const corrected = events.find(({ facts }) => facts.type === 'corrected')?.id ?? ''
  expect(refusal(() => service.removeEvent({ id, eventId: corrected })).code).toBe('not-allowed')
})

it('links a request to a contact, which must be there, and leaves what was logged as it was', () => {
  const { id } = log()
  const contact = contacts.add(
    newContact.parse({ kind: 'person', displayName: 'Thomas Ashdown', organisationName: 'Ashdown Ltd' }),
  )
  expect(correct(id, { ...tom, contactId: contact.id }).request).toMatchObject({
    contactId: contact.id,
    name: 'Tom Ashdown',
    organisation: '',
  })
  expect(service.timelineOf(contact.id)).toHaveLength(1)
  const nobody = '00000000-0000-4000-8000-00000000c0de'
  expect(refusal(() => correct(id, { ...tom, contactId: nobody })).code).toBe('not-found')
})
