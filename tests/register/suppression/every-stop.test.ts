import { newContact } from '@core/contacts/contact'
import { newEntry } from '@core/suppression/new-entry'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { eachScopeOnce, everyStop, stopsByContact, type FoundStop } from '../../../src/register/suppression/stops-of'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let services: ReturnType<typeof createServices>
beforeEach(() => {
  test = openTestRegister()
  services = createServices(test.deps)
})
afterEach(() => test.close())

const noTurn = () => Promise.resolve()
const today = '2026-11-24'

/** People who are stopped in each way there is, and some who are not. */
function people(): string[] {
  const add = (displayName: string, ...emails: string[]) =>
    services.contacts.add(
      newContact.parse({
        kind: 'person',
        displayName,
        points: emails.map((value) => ({ kind: 'email', value, label: '' })),
      }),
    ).id
  const ids = [
    add('Ada Finch', 'ada@finch.example'),
    add('Ben Finch', 'ben@finch.example', 'ada@finch.example'),
    add('Cyd Okafor', 'cyd@brook.example'),
    add('Dee Silva', 'dee@elsewhere.example'),
    add('Eve Marsh'),
  ]
  const block = (entry: object) => services.suppression.add(newEntry.parse({ askedOn: '2026-10-01', ...entry }))
  block({ about: 'person', contactId: ids[0], channels: ['email'] })
  block({ about: 'domain', domain: 'brook.example' })
  block({ about: 'address', email: 'ben@finch.example', channels: ['email'], askedOn: '2026-09-01' })
  block({ about: 'address', email: 'ben@finch.example', channels: ['email'], askedOn: '2026-11-01' })
  block({ about: 'person', contactId: ids[4] })
  return ids
}

it('finds by way of the list what it finds by way of the contacts, of one scope the latest', async () => {
  const ids = people()
  const { read } = test.deps.register
  const whole = await everyStop(read, today, noTurn)
  const asked = stopsByContact(read, today, ids, (all) => eachScopeOnce(all))
  expect(whole).toEqual(asked)
  expect([...asked.keys()].length).toBe(4)
})

it('keeps the latest of the entries with one scope, and every scope', () => {
  const stop = (askedOn: string, channels: FoundStop['stop']['channels'], pointId = ''): FoundStop => ({
    by: '',
    stop: {
      id: `${askedOn} ${channels.join()} ${pointId}`,
      matchedBy: 'person',
      channels,
      purposes: [],
      askedOn,
      source: 'unsubscribed',
      requestId: null,
      reference: '',
      ...(pointId !== '' && { pointId }),
    },
  })
  const latestFirst = [stop('2026-11-01', ['email']), stop('2026-10-01', []), stop('2026-09-01', ['email'], 'p1')]
  const older = [stop('2026-08-01', ['email']), stop('2026-07-01', ['email'], 'p1')]
  expect(eachScopeOnce([...latestFirst, ...older])).toEqual(latestFirst)
})

it('says that it will not hold more than there is room for', async () => {
  people()
  expect(await everyStop(test.deps.register.read, today, noTurn, 2)).toBeUndefined()
})
