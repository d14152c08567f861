import { newContact } from '@core/contacts/contact'
import { newReach } from '@core/consents/new-answer'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let services: ReturnType<typeof createServices>
let id: string

beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
  const points = [{ kind: 'email' as const, value: 'ada@home.example' }]
  const elsewhere = { source: 'LinkedIn', obtainedOn: '2026-11-10', obtainedFrom: 'elsewhere' as const }
  id = services.contacts.add(newContact.parse({ kind: 'person', displayName: 'Ada Moss', points, ...elsewhere })).id
})
afterEach(() => test.close())

const first = () => services.contacts.get({ id }).firstMessageOn
const log = (more: Partial<NewRequest> = {}) =>
  services.requests.log(
    newRequest.parse({ kind: 'access', contactId: id, receivedOn: '2026-11-12', details: {}, ...more }),
  ).id
const acknowledged = (on: string) => ({ type: 'acknowledged', on, how: 'e-mail' }) as const

it('is the day of the first letter to the person, and no later one changes it (row A3)', () => {
  const request = log()
  services.requests.addNote({ id: request, on: '2026-11-13', text: 'Rang us' })
  expect(first(), 'a note is no message').toBe('')
  services.requests.addEvent({ id: request, event: acknowledged('2026-11-16') })
  expect(first()).toBe('2026-11-16')
  expect(services.contacts.untold().groups[0]).toMatchObject({ dueOn: '2026-11-16' })
  services.requests.addEvent({ id: request, event: { type: 'replied', on: '2026-11-14', how: 'e-mail', what: '' } })
  expect(first(), 'a date that is there stays').toBe('2026-11-16')
})

it('goes with the entry when that is undone', () => {
  services.requests.addEvent({ id: log(), event: acknowledged('2026-11-16') })
  const { undo } = test.deps.register
  undo.undo(undo.list().find(({ undone }) => !undone)?.token ?? '')
  expect(first()).toBe('')
})

it('is not filled by what goes to somebody who asks for them', () => {
  services.requests.addEvent({ id: log({ askedBy: 'Bea Moss', askedAs: 'Sister' }), event: acknowledged('2026-11-16') })
  expect(first()).toBe('')
})

it('is the day they were asked whether they want marketing', () => {
  const pointId = services.contacts.get({ id }).points[0]?.id ?? ''
  const asked = { contactId: id, happenedOn: '2026-11-17', how: 'email', takenBy: 'Ruth Calder' } as const
  services.consents.decline(newReach.parse({ ...asked, channel: 'sms' }))
  expect(first(), 'that they spoke is no message to them').toBe('')
  services.consents.ask(newReach.parse({ ...asked, channel: 'email', purpose: 'services', pointId }))
  expect(first()).toBe('2026-11-17')
})
