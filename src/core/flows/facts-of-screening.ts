import type { Channel } from '../marketing/channel'
import type { MarketingContact, MarketingPoint } from '../marketing/marketing-contact'
import { pointKindsOf } from '../marketing/channel'
import { registersFor } from '../screening/registers-for'
import { restsOn, screeningState, type NumberScreening } from '../screening/screening'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import type { Facts } from './facts'

/** A number of the contact with what the registers said of it. */
export type ScreenedPoint = { readonly point: MarketingPoint; readonly screening: NumberScreening | undefined }

type Asked = { readonly channel: Channel | undefined; readonly today: CalendarDate }

/**
 * What the screening log answers about a live call or a fax. The questions do not know which number is meant, so only what
 * holds for every number counts; that a number was never screened here is no answer, because it may have been elsewhere.
 */
export function factsOfScreening(
  contact: MarketingContact,
  numbers: readonly ScreenedPoint[],
  { channel, today }: Asked,
): Facts {
  if (channel !== 'live-call' && channel !== 'fax') return {}
  const kinds: readonly string[] = pointKindsOf['live-call']
  const states = numbers
    .filter(({ point }) => kinds.includes(point.kind))
    .map(({ point, screening }) => {
      const registers = registersFor(contact, point, channel)
      return {
        state: screeningState(screening, registers, today),
        on: restsOn(screening, registers, today)[0]?.checkedOn,
      }
    })
  const [first] = states
  if (!first || first.on === undefined || states.some(({ state }) => state !== first.state)) return {}
  const from = `the screening log: ${states.length > 1 ? 'all numbers' : 'the number'}, looked up on ${dayMonthYear(first.on)}`
  const old = `${from}, which is 28 days ago or more`
  if (first.state === 'not-screened') return {}
  if (channel === 'fax') {
    return first.state === 'stale'
      ? { 'fax-number': { answer: 'not-screened', from: old } }
      : { 'fax-number': { answer: first.state, from } }
  }
  switch (first.state) {
    case 'stale':
      return { screened: { answer: 'no', from: old } }
    case 'clear':
      return { screened: { answer: 'yes', from }, listed: { answer: 'no', from } }
    case 'listed':
      return { screened: { answer: 'yes', from }, listed: { answer: 'yes', from } }
  }
}
