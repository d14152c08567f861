import { z } from 'zod'
import { line } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { entry } from './entry'
import { newEntry } from './new-entry'
import { proof } from './proof'
import { stop } from './stop'

const byId = z.strictObject({ id: z.uuid() })

/** Which entries a list shows. Lifted ones are shown only when asked for. */
export const entryFilter = z.strictObject({
  /** A name, an address, a number, a domain or a reference. */
  search: z.string().max(200, 'Search for something shorter.').default(''),
  show: z.enum(['standing', 'not-in-crm', 'lifted']).default('standing'),
  limit: z.int().min(1).max(200).default(50),
  offset: z.int().min(0).max(10_000_000).default(0),
})
export type EntryFilter = z.input<typeof entryFilter>

/** A stop with the contact it stands against, and whose it is where it is not their own. */
const contactStop = stop.extend({ contactId: z.uuid(), whose: z.string() })
export type ContactStop = z.output<typeof contactStop>

/** What is said where nothing shows that the person changed their mind. */
const noEvidence =
  'Attach what shows it, or write what it is and where it is kept: the form they signed, their e-mail of that day.'

/** Ends an entry: the only way there is. Nothing else may, not even taking another act back (row D4). */
const liftingFacts = byId.extend({
  on: calendarDate,
  reason: line(500).min(1, 'Write why the entry may end. Only the person can change their mind.'),
  evidence: line(500).default(''),
  /** A file that shows it, attached to this entry: the signed form, the mail. */
  fileId: z.uuid().nullable().default(null),
})
const shown = liftingFacts.pick({ evidence: true, fileId: true }).strip()
const lifting = liftingFacts.refine(({ evidence, fileId }) => evidence !== '' || fileId !== null, {
  message: noEvidence,
  path: ['evidence'],
  // Said together with what else is missing.
  when: ({ value }) => shown.safeParse(value).success,
})

/** The do-not-contact list. */
export const suppressionContract = {
  /** What stands against marketing to each of these contacts, the latest first. */
  standing: {
    input: z.strictObject({ contactIds: z.array(z.uuid()).max(200) }),
    output: z.array(contactStop).max(5000),
  },
  list: { input: entryFilter, output: z.object({ rows: z.array(entry).max(200), total: z.int() }) },
  counts: { input: z.void(), output: z.object({ standing: z.int(), notInCrm: z.int(), lifted: z.int() }) },
  get: { input: byId, output: entry },
  add: { input: newEntry, output: entry },
  lift: { input: lifting, output: entry },
  /** Is this address, number, domain or person blocked, since when and why? Also for somebody who was erased. */
  check: {
    input: z.strictObject({
      text: line(254).min(1, 'Write an address, a number or a domain.'),
      postcode: line(12).default(''),
    }),
    output: proof,
  },
  /** How many contacts have an address at this domain: asked before it is blocked. */
  atDomain: { input: z.strictObject({ domain: z.string().max(253) }), output: z.object({ contacts: z.int() }) },
  /** Notes that entries were blocked in the other systems too, or takes that back (S4-33). */
  markInCrm: {
    input: z.strictObject({ ids: z.array(z.uuid()).min(1).max(200), on: calendarDate.nullable() }),
    output: z.object({ changed: z.int() }),
  },
} as const satisfies FeatureContract
