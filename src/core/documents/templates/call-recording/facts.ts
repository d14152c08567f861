import { z } from 'zod'
import { calendarDate } from '../../../time/calendar-date'
import { line, months, passage, yesNo } from '../privacy-policy/text'
import { bases, specialConditions } from '../privacy-policy/use'
import { audiences, callUses, cardRules, purposeIds, searchWays, tellingWays } from './lists'

/** One purpose of recording calls: whether it is one, on what ground, and for how long. */
const purpose = z.object({
  id: z.enum(purposeIds),
  used: z.boolean(),
  basis: z.enum(['', ...bases]),
  interest: passage,
  months,
})
export type CallPurpose = z.output<typeof purpose>

/** Everything the call recording policy, the announcement and the request form say besides the organisation’s profile (`rec.policy-fields`). */
export const callRecordingFacts = z.object({
  audience: z.enum(audiences),
  openingHours: line,
  coverage: z.object({
    calls: z.enum(['', 'all', 'some']),
    leftOut: line,
    directions: z.array(z.enum(['in', 'out'])).max(2),
    system: line,
    /** A line for staff’s own calls that is not recorded (`rec.relevant-only`). */
    privateLine: line,
  }),
  purposes: z.array(purpose).max(purposeIds.length),
  uses: z.array(z.enum(callUses)).max(callUses.length),
  told: z.object({
    ways: z.array(z.enum(tellingWays)).max(tellingWays.length),
    /** Own words for the announcement; empty: Steward’s. */
    announcement: passage,
    /** What somebody can do who does not want to be recorded. */
    alternative: line,
    policyUrl: line,
  }),
  storage: z.object({
    encrypted: z.boolean(),
    logon: z.boolean(),
    supplier: line,
    country: line,
    iso: z.boolean(),
    /** The certificate’s number or where it is kept. */
    isoEvidence: line,
    isoUntil: z.union([calendarDate, z.literal('')]),
    /** Moved to an archive after so many months; empty where nothing is archived. */
    archiveMonths: months,
    autoDelete: z.boolean(),
    search: z.array(z.enum(searchWays)).max(searchWays.length),
  }),
  access: z.object({ authoriser: line, controller: line }),
  mailbox: line,
  cards: z.enum(['', ...cardRules]),
  special: z.object({ heard: yesNo, data: line, condition: z.enum(specialConditions), screened: z.boolean() }),
  reportsTo: line,
})
export type CallRecordingFacts = z.output<typeof callRecordingFacts>
