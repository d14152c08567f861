import { newOrganisation } from '@core/organisation/new-organisation'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createOrganisationService } from '../../../src/register/organisation/organisation-service'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister()
})
afterEach(() => test.close())

const firm = { ...newOrganisation(), name: 'Larkfield Coaching Ltd' }
const trail = () =>
  test.deps.register.read.all<{ action: string; detail: string }>(
    `SELECT action, detail FROM audit_event WHERE action LIKE 'organisation.%' ORDER BY seq`,
  )

describe('the organisation', () => {
  it('is nothing until it is saved, and then comes back as it was', () => {
    const service = createOrganisationService(test.deps)
    expect(service.get()).toBeNull()
    expect(service.due()).toEqual([])
    expect(service.quiet()).toEqual([])
    service.save(firm)
    expect(service.get()).toEqual(firm)
    test.reopen()
    expect(createOrganisationService(test.deps).get()).toEqual(firm)
  })

  it('writes which facts changed, never what they say', () => {
    const service = createOrganisationService(test.deps)
    service.save(firm)
    service.save({
      ...firm,
      phone: '020 7946 0100',
      regulator: { ...firm.regulator, web: 'https://regulator.example' },
    })
    service.save({
      ...firm,
      phone: '020 7946 0100',
      regulator: { ...firm.regulator, web: 'https://regulator.example' },
    })
    expect(trail()).toHaveLength(2)
    expect(trail()[1]).toEqual({ action: 'organisation.save', detail: '["phone","regulator.web"]' })
  })

  it('can go back to the facts before', () => {
    const service = createOrganisationService(test.deps)
    const { undo } = test.deps.register
    service.save(firm)
    undo.takeToken()
    service.save({ ...firm, name: 'Slip of the finger' })
    undo.undo(undo.takeToken() ?? '')
    expect(service.get()).toEqual(firm)
  })

  it('tells Today of the fee and of the facts that are missing', () => {
    const service = createOrganisationService(test.deps)
    service.save({ ...firm, icoRenewsOn: '2026-12-20', icoNumber: 'ZA123456' })
    expect(service.due()).toMatchObject([{ on: '2026-12-20', remindFromOn: '2026-11-20', rules: ['reg.fee'] }])
    expect(service.quiet()).toMatchObject([{ state: 'to-do', title: '3 facts are missing' }])
    service.save({
      ...firm,
      icoRenewsOn: '2026-12-20',
      icoNumber: 'ZA123456',
      address: 'x',
      privacyLeadRole: 'x',
      privacyLeadEmail: 'p@x.example',
    })
    expect(service.quiet()).toMatchObject([{ state: 'fine', title: 'Your facts are complete' }])
  })
})
