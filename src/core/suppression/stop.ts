import { z } from 'zod'
import { type Channel, channels } from '../marketing/channel'
import { type MarketingPurpose, marketingPurposes } from '../marketing/purpose'
import { calendarDate } from '../time/calendar-date'

/** What in a contact led to an entry of the do-not-contact list (row D3). */
export const matchKinds = ['person', 'email', 'phone', 'domain', 'organisation', 'name-and-postcode'] as const
export type MatchKind = (typeof matchKinds)[number]

/**
 * What stands against marketing to somebody: one entry of the do-not-contact list, as it bears on one contact. It never
 * stands against a service, care, rights, complaint, safety or breach message (`settled.suppression-scope`).
 */
export const stop = z.object({
  /** Id of the entry. */
  id: z.uuid(),
  matchedBy: z.enum(matchKinds),
  /** Only this address or number is stopped; left out where the whole contact is. */
  pointId: z.string().optional(),
  /** The ways that stop; empty for every way. */
  channels: z.array(z.enum(channels)),
  /** What stops; empty for all marketing. */
  purposes: z.array(z.enum(marketingPurposes)),
  askedOn: calendarDate,
  /** How they asked, or where the entry came from, in words. */
  source: z.string(),
  requestId: z.uuid().nullable(),
  /** “DNC-2026-001”, or empty. */
  reference: z.string(),
})
export type Stop = z.output<typeof stop>

/** What somebody would like to send: by which way, about what, and to which address where one was chosen. */
export type Wanted = { readonly channel: Channel; readonly purpose: MarketingPurpose; readonly pointId?: string }

/**
 * Does a stop cover this? A stop of one address covers that address; asked without an address, it covers too, because
 * nobody may guess that another one will be used.
 */
export function coversStop(
  { channels: ways, purposes, pointId }: Pick<Stop, 'channels' | 'purposes' | 'pointId'>,
  wanted: Wanted,
): boolean {
  const way = ways.length === 0 || ways.includes(wanted.channel)
  const purpose = purposes.length === 0 || purposes.includes(wanted.purpose)
  const point = pointId === undefined || wanted.pointId === undefined || pointId === wanted.pointId
  return way && purpose && point
}
