import { describe, expect, it } from 'vitest'
import type { ConsentState } from '../../../src/core/consents/consent-state'
import { keptScopes } from '../../../src/core/consents/kept-refusals'
import { channels, type Channel } from '../../../src/core/marketing/channel'
import { marketingPurposes, type MarketingPurpose } from '../../../src/core/marketing/purpose'

const refused = (channel: Channel, purpose: MarketingPurpose, since = '2026-03-01'): ConsentState => ({
  channel,
  purpose,
  pointId: 'p1',
  state: 'withdrawn',
  since,
  reviewOn: '',
  wording: null,
  eventId: `${channel} ${purpose}`,
  claimed: false,
})

describe('what outlives the history', () => {
  it('is all marketing when everything was refused', () => {
    const all = channels.flatMap((channel) => marketingPurposes.map((purpose) => refused(channel, purpose)))
    expect(keptScopes(all)).toMatchObject([{ channels: [], purposes: [] }])
  })

  it('is the way and the purpose that were refused, since the first day', () => {
    expect(keptScopes([refused('email', 'events'), refused('sms', 'events', '2026-01-01')])).toEqual([
      { channels: ['email', 'sms'], purposes: ['events'], askedOn: '2026-01-01', eventId: 'sms events' },
    ])
    expect(keptScopes([refused('email', 'events'), refused('sms', 'services')])).toHaveLength(2)
  })

  it('is nothing where nothing was refused', () => {
    expect(keptScopes([{ ...refused('email', 'events'), state: 'given' }])).toEqual([])
  })
})
