import { expect, test } from 'vitest'
import { charitySoftOptInFaults } from '../../../src/core/consents/charity-soft-opt-in'
import { isCharity } from '../../../src/core/organisation/is-charity'
import { legalForms, type LegalForm } from '../../../src/core/organisation/organisation'

const charities: Record<LegalForm, boolean> = {
  company: false,
  llp: false,
  partnership: false,
  'scottish-partnership': false,
  'sole-trader': false,
  charity: true,
  cio: true,
  'royal-charter': false,
  'public-body': false,
  unincorporated: false,
}

test.each(legalForms)('the soft opt-in for charities and a %s', (legalForm) => {
  expect(isCharity({ legalForm })).toBe(charities[legalForm])
})

test('an organisation that said nothing yet is not taken for a charity', () => {
  expect(isCharity(null)).toBe(false)
  expect(isCharity(undefined)).toBe(false)
})

test('a charitable incorporated organisation is not told that it is no charity', () => {
  const facts = {
    test: 'charity',
    about: 'Came to the open day',
    collectedOn: '2026-03-02',
    ownPurposes: 'yes',
    obtainedByUs: 'yes',
    interestOrSupport: 'yes',
    refusalOffered: 'yes',
    refusalInEach: 'yes',
    notRefused: 'yes',
  } as const
  expect(charitySoftOptInFaults(facts, { channel: 'email', isCharity: isCharity({ legalForm: 'cio' }) })).toEqual([])
})
