import { channels, type Channel } from '../marketing/channel'
import { marketingPurposes, type MarketingPurpose } from '../marketing/purpose'
import { isRefusal, type ConsentState } from './consent-state'

/** What somebody refused, by way; empty lists mean every way and all marketing. `eventId` is one of the events behind it. */
type KeptScope = {
  readonly channels: Channel[]
  readonly purposes: MarketingPurpose[]
  readonly askedOn: string
  readonly eventId: string
}

/**
 * The refusals that must outlive the contact, told without any address: ways that are refused for the same purposes make
 * one. A way counts as refused when one of its addresses is (`suppress.vs-erasure`).
 */
export function keptScopes(states: readonly ConsentState[]): KeptScope[] {
  const refused = states.filter(({ state }) => isRefusal(state))
  const byPurposes = new Map<string, { channels: Channel[]; purposes: MarketingPurpose[]; states: ConsentState[] }>()
  for (const channel of channels) {
    const own = refused.filter((one) => one.channel === channel)
    const purposes = marketingPurposes.filter((purpose) => own.some((one) => one.purpose === purpose))
    if (purposes.length === 0) continue
    const before = byPurposes.get(purposes.join(' ')) ?? { channels: [], purposes, states: [] }
    byPurposes.set(purposes.join(' '), {
      ...before,
      channels: [...before.channels, channel],
      states: [...before.states, ...own],
    })
  }
  return [...byPurposes.values()].flatMap((one) => {
    const [first] = one.states.toSorted((a, b) => (a.since < b.since ? -1 : 1))
    if (!first || first.eventId === null) return []
    return [
      {
        channels: one.channels.length === channels.length ? [] : one.channels,
        purposes: one.purposes.length === marketingPurposes.length ? [] : one.purposes,
        askedOn: first.since,
        eventId: first.eventId,
      },
    ]
  })
}
