import { newContact } from '@core/contacts/contact'
import type { DataUse } from '@core/basis/data-use'
import type { Organisation } from '@core/organisation/organisation'
import { larkfield } from '@core/sample/larkfield'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createBasisService } from '../../../src/register/basis/basis-service'
import { createContactsService } from '../../../src/register/contacts/contacts-service'
import { openTestRegister } from '../../fixtures/register'

let test: ReturnType<typeof open>
beforeEach(() => {
  test = open()
})
afterEach(() => test.close())

function open(facts: Partial<Organisation> = {}) {
  const opened = openTestRegister()
  const contacts = createContactsService(opened.deps)
  const basis = createBasisService(opened.deps, { contacts, organisation: { get: () => ({ ...larkfield, ...facts }) } })
  const add = (displayName: string) =>
    contacts.add(newContact.parse({ kind: 'person', displayName, roles: ['supplier'] })).id
  const basisOf = (contactId: string, use: DataUse = 'service') =>
    basis.ofContact({ contactId }).uses.find((one) => one.use === use)?.basis
  const overrides = () => basis.overrides({ limit: 50, offset: 0 })
  return { ...opened, basis, add, basisOf, overrides }
}

it('changes whoever follows the role and nobody else; those are listed', () => {
  const [ada, ben] = [test.add('Ada'), test.add('Ben')]
  test.basis.choose({ contactId: ada, use: 'service', basis: 'consent', reason: 'She asked for it' })
  test.basis.setDefault({ role: 'supplier', use: 'service', basis: 'legitimate-interests' })
  expect([test.basisOf(ada), test.basisOf(ben)]).toEqual(['consent', 'legitimate-interests'])
  expect(test.overrides()).toMatchObject({ total: 1, rows: [{ displayName: 'Ada', reason: 'She asked for it' }] })
  test.basis.inherit({ contactId: ada, use: 'service' })
  expect(test.basisOf(ada)).toBe('legitimate-interests')
  expect(test.overrides().total).toBe(0)
})

it('keeps one choice for each use, and can be undone', () => {
  const ada = test.add('Ada')
  test.basis.choose({ contactId: ada, use: 'service', basis: 'consent', reason: 'first' })
  test.deps.register.undo.takeToken()
  test.basis.choose({ contactId: ada, use: 'service', basis: 'contract', reason: 'second' })
  expect(test.overrides().rows.map(({ reason }) => reason)).toEqual(['second'])
  test.deps.register.undo.undo(test.deps.register.undo.takeToken() ?? '')
  expect(test.overrides().rows.map(({ reason }) => reason)).toEqual(['first'])
})

it('refuses what the law closes', () => {
  const ada = test.add('Ada')
  const marketing = { contactId: ada, use: 'marketing', basis: 'recognised-legitimate-interest', reason: 'x' } as const
  expect(() => test.basis.choose(marketing)).toThrow('invalid-input')
  const practice = open({ sector: 'gp-practice' })
  const set = { role: 'patient', use: 'service', basis: 'legitimate-interests' } as const
  expect(() => practice.basis.setDefault(set)).toThrow('invalid-input')
  practice.close()
})
