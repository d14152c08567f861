import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { changedContact, contact, contactKinds, contactStatuses, contactSummary, newContact } from './contact'
import { contactCategories } from './contact-category'
import { subscriberTypes } from './subscriber-type'
import { timelineItem } from './timeline'

const byId = z.strictObject({ id: z.uuid() })

/** Which contacts a list shows. Left out means “any”; archived ones are shown only when asked for. */
export const contactFilter = z.strictObject({
  search: z.string().max(200, 'Search for something shorter.').default(''),
  kind: z.enum(contactKinds).optional(),
  role: z.enum(contactCategories).optional(),
  subscriberType: z.enum(subscriberTypes).optional(),
  status: z.enum(contactStatuses).default('active'),
  /** Only those where nobody wrote down where the details came from. */
  noSource: z.boolean().default(false),
  limit: z.int().min(1).max(200).default(50),
  offset: z.int().min(0).max(10_000_000).default(0),
})
export type ContactFilter = z.input<typeof contactFilter>

/** A page of a list. A search stops counting at a limit, and then `more` is true. */
const contactPage = z.object({ rows: z.array(contactSummary).max(200), total: z.int(), more: z.boolean() })

/** How many contacts there are in each view; archived ones are counted apart. */
const contactCounts = z.object({
  everyone: z.int(),
  archived: z.int(),
  noSource: z.int(),
  byRole: z.record(z.enum(contactCategories), z.int()),
})
export type ContactCounts = z.output<typeof contactCounts>

/** The calls about people and organisations. */
export const contactsContract = {
  add: { input: newContact, output: contact },
  edit: { input: changedContact, output: contact },
  get: { input: byId, output: contact },
  list: { input: contactFilter, output: contactPage },
  counts: { input: z.void(), output: contactCounts },
  timeline: { input: byId, output: z.array(timelineItem).max(200) },
  archive: { input: byId, output: contact },
  restore: { input: byId, output: contact },
} as const satisfies FeatureContract
