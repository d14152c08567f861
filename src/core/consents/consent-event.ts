import { z } from 'zod'
import { line } from '../contacts/typed-text'
import { channels } from '../marketing/channel'
import { marketingPurposes } from '../marketing/purpose'
import { calendarDate } from '../time/calendar-date'
import { recordedRoutes } from './consent-route'
import { softOptInFacts } from './soft-opt-in'
import { charitySoftOptInFacts } from './charity-soft-opt-in'

/**
 * What can happen to a permission. `claimed`: a list said yes without proof, which permits nothing. `confirmed`: the
 * person still expects it, so the day for a second look moves. `ended`: nobody relies on it any more.
 */
const consentEventKinds = [
  'asked',
  'given',
  'declined',
  'withdrawn',
  'soft-opt-in',
  'charity-soft-opt-in',
  'confirmed',
  'ended',
  'claimed',
] as const
export type ConsentEventKind = (typeof consentEventKinds)[number]

const orEmpty = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal('')])

/** One line of the history: written once, never changed, never taken away but with the person (`consent.record`). */
export const consentEvent = z.object({
  id: z.uuid(),
  /** The order in which they were written down. */
  number: z.int(),
  /** What was recorded at one go, and shares its proof. */
  actId: z.uuid(),
  contactId: z.uuid(),
  kind: z.enum(consentEventKinds),
  /** Empty: every way, every purpose, every address. Only what permits nothing may be so wide. */
  channel: orEmpty(z.enum(channels)),
  purpose: orEmpty(z.enum(marketingPurposes)),
  pointId: z.string().max(80),
  /** The address as it stood then, and the form it is compared in: a yes never moves to another address. */
  address: z.string().max(500),
  normal: z.string().max(500),
  happenedOn: calendarDate,
  how: z.enum(recordedRoutes),
  takenBy: line(100),
  /** The version of the form that was shown; empty where other words were, and then `words` has them. */
  wordingId: orEmpty(z.uuid()),
  words: z.string().max(4000),
  reviewOn: orEmpty(calendarDate),
  /** The last day the person agreed to; empty: no end was named. */
  endsOn: orEmpty(calendarDate),
  /** Where the proof is kept, beside what is attached. */
  evidence: z.string().max(500),
  facts: z.union([softOptInFacts, charitySoftOptInFacts]).nullable(),
  note: z.string().max(1000),
  recordedAt: z.iso.datetime(),
})
export type ConsentEvent = z.output<typeof consentEvent>
