import { newContact } from '@core/contacts/contact'
import { newEntry } from '@core/suppression/new-entry'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { everyKey } from '../../../src/register/suppression/candidate-query'
import { createServices } from '../../../src/register/services'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
  const block = (entry: object) => services.suppression.add(newEntry.parse({ askedOn: '2026-10-01', ...entry }))
  const { id: contactId } = services.contacts.add(
    newContact.parse({
      kind: 'person',
      displayName: 'Ada Finch',
      points: [{ kind: 'mobile', value: '07700 900123', label: '' }],
    }),
  )
  block({ about: 'person', contactId, channels: ['sms'] })
  block({ about: 'domain', domain: 'brook.example' })
  block({ about: 'address', email: 'ben@finch.example', channels: ['email'], askedOn: '2026-09-01' })
  block({ about: 'address', email: 'ben@finch.example' })
})
afterEach(() => test.close())

const row = fc.record({
  emails: fc.subarray(['ben@finch.example', 'cyd@brook.example', 'dee@else.example', 'no address']),
  phones: fc.subarray(['07700 900123', '+44 7700 900123', '020 7946 0142']),
  name: fc.constantFrom('Ada Finch', 'Ben Finch', ''),
  postcode: fc.constantFrom('SW1A 1AA', ''),
  organisation: fc.constantFrom('Brook Ltd', ''),
})

it('finds with the list in hand what it finds by asking for each row', () => {
  const inHand = services.suppression.matchMany()
  let found = 0
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const stops = services.suppression.matchCandidates(rows)
      expect(inHand(rows)).toEqual(stops)
      found += stops.flat().length
    }),
    { numRuns: 100 },
  )
  expect(found).toBeGreaterThan(50)
})

it('holds no list that is too long', () => {
  const { read } = test.deps.register
  expect(everyKey(read, 3)).toBeDefined()
  expect(everyKey(read, 1)).toBeUndefined()
})
