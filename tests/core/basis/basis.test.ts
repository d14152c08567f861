import { allowedBases, isPublicAuthority } from '@core/basis/allowed-bases'
import { basesOf, type OwnBasis } from '@core/basis/bases-of'
import { dataUses } from '@core/basis/data-use'
import { marketingBasis, needsMarketingConsent } from '@core/basis/marketing-basis'
import { startingBasis } from '@core/basis/role-bases'
import { contactCategories } from '@core/contacts/contact-category'
import { channels } from '@core/marketing/channel'
import { describe, expect, it } from 'vitest'

const own: OwnBasis = { use: 'service', basis: 'consent', reason: 'asked', chosenAt: '2026-11-24T10:42:00.000Z' }
const serviceOf = (...args: Parameters<typeof basesOf>) => basesOf(...args).find(({ use }) => use === 'service')

describe('the basis of a use', () => {
  it('follows the role, and changes with it', () => {
    expect(serviceOf(['supplier'], [], [])?.basis).toBe('contract')
    const set = [{ role: 'supplier', use: 'service', basis: 'legitimate-interests' }] as const
    expect(serviceOf(['supplier'], set, [])?.basis).toBe('legitimate-interests')
    expect(serviceOf(['associate'], set, [])?.basis).toBe('contract')
  })

  it('stays as chosen whatever the role becomes', () => {
    const set = [{ role: 'supplier', use: 'service', basis: 'legal-obligation' }] as const
    expect(serviceOf(['supplier'], set, [own])).toMatchObject({
      basis: 'consent',
      own,
      inherited: [{ role: 'supplier', basis: 'legal-obligation' }],
    })
  })

  it('is undecided without a role', () => {
    expect(basesOf([], [], []).every(({ basis }) => basis === null)).toBe(true)
  })
})

describe('what is allowed', () => {
  it('closes both interests to public authorities at their tasks only', () => {
    const closed = dataUses.filter((use) => !allowedBases(use, true).includes('legitimate-interests'))
    expect(closed).toEqual(['service', 'enquiries', 'duties'])
    expect(allowedBases('service', false)).toHaveLength(7)
    expect(isPublicAuthority({ legalForm: 'partnership', sector: 'gp-practice' })).toBe(true)
    expect(isPublicAuthority({ legalForm: 'company', sector: 'coaching' })).toBe(false)
  })

  it('never rests marketing on a recognised interest', () => {
    expect(allowedBases('marketing', false)).toEqual(['consent', 'legitimate-interests'])
  })

  it('starts every role with an allowed basis for every use', () => {
    for (const role of contactCategories)
      for (const use of dataUses) expect(allowedBases(use, false), `${role} ${use}`).toContain(startingBasis(role, use))
  })

  it('starts a patient with a basis a public authority may use', () => {
    for (const use of dataUses) expect(allowedBases(use, true)).toContain(startingBasis('patient', use))
  })
})

it('follows the marketing rules: where they ask for consent, consent is the basis', () => {
  const asked = (treatedAs: 'individual' | 'corporate') =>
    channels.filter((channel) => marketingBasis('legitimate-interests', channel, treatedAs) === 'consent')
  expect(asked('individual')).toEqual(['email', 'sms', 'automated-call', 'social-dm', 'fax'])
  expect(asked('corporate')).toEqual(['automated-call'])
  expect(needsMarketingConsent('post', 'individual')).toBe(false)
  expect(marketingBasis('consent', 'post', 'corporate')).toBe('consent')
})
