import { describe, expect, it } from 'vitest'
import { feeReminder } from '@core/organisation/fee-reminder'
import { newOrganisation } from '@core/organisation/new-organisation'
import { todayView } from '@core/today/today-view'

const renewsOn = (icoRenewsOn: string) => feeReminder({ ...newOrganisation(), name: 'A firm', icoRenewsOn })

describe('the data protection fee', () => {
  it('is listed thirty days before its renewal and not earlier', () => {
    expect(todayView(renewsOn('2026-12-24'), '2026-11-23').items).toHaveLength(0)
    expect(todayView(renewsOn('2026-12-24'), '2026-11-24').items).toHaveLength(1)
    expect(renewsOn('2027-03-01')[0]?.remindFromOn).toBe('2027-01-30')
    expect(renewsOn('2028-03-30')[0]?.remindFromOn).toBe('2028-02-29')
  })

  it('stays listed once it is late', () => {
    expect(todayView(renewsOn('2026-11-01'), '2026-11-24').items).toHaveLength(1)
  })

  it('is nothing while no date is known', () => {
    expect(renewsOn('')).toEqual([])
  })

  it('cites the fee rule', () => {
    expect(renewsOn('2026-12-24')[0]?.rules).toEqual(['reg.fee'])
  })
})
