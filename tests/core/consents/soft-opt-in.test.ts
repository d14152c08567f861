import { describe, expect, it } from 'vitest'
import {
  charitySoftOptInConditions,
  charitySoftOptInFaults,
  type CharitySoftOptInFacts,
} from '../../../src/core/consents/charity-soft-opt-in'
import { softOptInConditions, softOptInFaults, type SoftOptInFacts } from '../../../src/core/consents/soft-opt-in'
import { channels } from '../../../src/core/marketing/channel'

const shared = { collectedOn: '2026-11-20', obtainedByUs: 'yes', refusalOffered: 'yes', refusalInEach: 'yes' } as const
const sale: SoftOptInFacts = {
  ...shared,
  test: 'sale',
  about: 'Six sessions',
  saleOrTalks: 'yes',
  similarOnly: 'yes',
  notRefused: 'yes',
}
const charity: CharitySoftOptInFacts = {
  ...shared,
  test: 'charity',
  about: 'Came to the open day',
  ownPurposes: 'yes',
  interestOrSupport: 'yes',
  notRefused: 'yes',
}
const email = { channel: 'email', purpose: 'services' } as const
const fields = (faults: readonly { field: string }[]) => faults.map(({ field }) => field)

describe('the soft opt-in (B7)', () => {
  it('is available when every condition is met', () => {
    expect(softOptInFaults(sale, email)).toEqual([])
  })

  it.each(softOptInConditions.flatMap((one) => (['no', ''] as const).map((answer) => [one, answer] as const)))(
    'names $field when it is answered %s',
    ({ field, no }, answer) => {
      const faults = softOptInFaults({ ...sale, [field]: answer }, email)
      expect(fields(faults)).toEqual([field])
      if (answer === 'no') expect(faults[0]?.say).toBe(no)
    },
  )

  it('names every condition that fails, not only the first', () => {
    const faults = softOptInFaults(
      { ...sale, similarOnly: 'no', refusalOffered: 'no', about: '', collectedOn: '' },
      email,
    )
    expect(fields(faults)).toEqual(['similarOnly', 'refusalOffered', 'about', 'collectedOn'])
  })

  it('is for stored messages, and never for fundraising', () => {
    for (const channel of channels) {
      const usable = ['email', 'sms', 'social-dm'].includes(channel)
      expect(fields(softOptInFaults(sale, { channel, purpose: 'services' }))).toEqual(usable ? [] : ['channel'])
    }
    expect(fields(softOptInFaults(sale, { channel: 'email', purpose: 'fundraising' }))).toEqual(['purpose'])
  })
})

describe('the soft opt-in for charities (B8)', () => {
  const faults = (facts: Partial<CharitySoftOptInFacts>, isCharity = true) =>
    charitySoftOptInFaults({ ...charity, ...facts }, { channel: 'email', isCharity })

  it('starts with addresses taken on 5 February 2026', () => {
    expect(faults({ collectedOn: '2026-02-05' })).toEqual([])
    expect(faults({ collectedOn: '2026-02-04' })).toMatchObject([
      {
        field: 'collectedOn',
        say: expect.stringContaining('before 5 February 2026'),
        rules: ['pecr.r22.charity.no-retro'],
      },
    ])
    expect(fields(faults({ collectedOn: '' }))).toEqual(['collectedOn'])
  })

  it('is for charities only', () => {
    expect(fields(faults({}, false))).toEqual(['charity'])
  })

  it.each(charitySoftOptInConditions.flatMap((one) => (['no', ''] as const).map((answer) => [one, answer] as const)))(
    'names $field when it is answered %s',
    ({ field, no }, answer) => {
      const found = faults({ [field]: answer })
      expect(fields(found)).toEqual([field])
      if (answer === 'no') expect(found[0]?.say).toBe(no)
    },
  )
})
