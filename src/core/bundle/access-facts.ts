import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'

/**
 * What the law wants said beside the copy (`sar.content`), as it stands on the day of the letter: the places searched, from
 * the case; purposes, kinds, sources, periods and recipients, from the record of processing; and what was held back.
 */
export const accessFacts = z.strictObject({
  searched: z.array(z.object({ place: z.string(), result: z.string(), on: calendarDate })),
  /** Places where nobody has looked yet. */
  unsearched: z.array(z.string()),
  /** The groups of people they belong to, each with its uses; all groups where no role tells which. */
  groups: z.array(
    z.object({
      title: z.string(),
      data: z.string(),
      source: z.string(),
      uses: z.array(z.object({ purpose: z.string(), basis: z.string(), special: z.string(), long: z.string() })),
    }),
  ),
  groupsKnown: z.boolean(),
  /** Where their own details came from, as it stands in their entry. */
  ownSource: z.string(),
  recipients: z.array(z.object({ name: z.string(), does: z.string(), where: z.string() })),
  noRecipients: z.boolean(),
  /** Those outside the United Kingdom, with what protects the details there. */
  abroad: z.array(z.string()),
  automated: z.string(),
  heldBack: z.array(z.string()),
  /** Naming a reason may itself do harm: advice first. */
  adviceFirst: z.boolean(),
  /** A locked package was made in this case. */
  packaged: z.boolean(),
})
export type AccessFacts = z.output<typeof accessFacts>
