import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { channels, type Channel } from '../marketing/channel'
import { marketingPurposes, type MarketingPurpose } from '../marketing/purpose'
import { calendarDate } from '../time/calendar-date'

/** For one way or subject, or, left empty, for all of them. */
const scope = {
  channel: z.union([z.enum(channels), z.literal('')]),
  purpose: z.union([z.enum(marketingPurposes), z.literal('')]),
}

const facts = {
  contactId: z.uuid(),
  ...scope,
  /** The day they showed it. */
  shownOn: calendarDate,
  /** What they did or said, and where it can be seen: without that it is no evidence (`house.positive-indication-only`). */
  evidence: lines(1000).min(1, 'Write what they said or did, and where you keep it.'),
  recordedBy: line(200).min(1, 'Write who records this.'),
}

/** A sign that somebody wants to hear, to be written down. */
export const newSign = z.strictObject(facts)

/** A recorded sign. It is not by itself consent (`settled.house-reach`). */
export const signOfInterest = z.object({ id: z.uuid(), ...facts, recordedAt: z.iso.datetime() })
export type SignOfInterest = z.output<typeof signOfInterest>

/** Does the sign speak for this way and this subject? */
export function coversSign(
  sign: Pick<SignOfInterest, 'channel' | 'purpose'>,
  asked: { readonly channel: Channel; readonly purpose: MarketingPurpose },
): boolean {
  return (
    (sign.channel === '' || sign.channel === asked.channel) && (sign.purpose === '' || sign.purpose === asked.purpose)
  )
}
