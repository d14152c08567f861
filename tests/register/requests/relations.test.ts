import { newContact } from '@core/contacts/contact'
import { newRequest } from '@core/requests/new-request'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
})
afterEach(() => test.close())

const contact = () => services.contacts.add(newContact.parse({ kind: 'person', displayName: 'Tom Ashdown' })).id
const log = (kind: 'access' | 'complaint', contactId: string | null = null) =>
  services.requests.log(
    newRequest.parse({ kind, contactId, name: 'Tom Ashdown', receivedOn: '2026-11-02', details: {} }),
  )

it('a link is seen from both cases, stands once, and is taken away from either', () => {
  const [one, other] = [log('access'), log('complaint')]
  expect(services.requests.related({ id: one.id })).toEqual([])
  services.requests.relate({ id: one.id, otherId: other.id })
  services.requests.relate({ id: other.id, otherId: one.id })
  expect(services.requests.related({ id: one.id })).toMatchObject([{ reference: 'CO-2026-001', isLinked: true }])
  expect(services.requests.related({ id: other.id })).toMatchObject([{ reference: 'AR-2026-001', isLinked: true }])
  expect(test.deps.register.read.all('SELECT * FROM request_relation')).toHaveLength(1)
  expect(services.requests.unrelate({ id: other.id, otherId: one.id })).toEqual([])
  expect(() => services.requests.relate({ id: one.id, otherId: one.id })).toThrow()
})

it('other cases of the same contact are offered, those of nobody are not', () => {
  const contactId = contact()
  const [one, other] = [log('access', contactId), log('complaint', contactId)]
  log('access')
  expect(services.requests.related({ id: one.id })).toMatchObject([{ id: other.id, isLinked: false }])
})
