import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { bulkContract } from './bulk'
import { changedContact, contact, contactSummary, newContact } from './contact'
import { contactCategories } from './contact-category'
import { contactFilter } from './contact-filter'
import { newNoContact, noContactEvent } from './no-contact'
import { noticeCalls } from './notice-contract'
import { timelineItem } from './timeline'
import { trashCalls } from './trash-contract'

export { contactFilter, type ContactFilter } from './contact-filter'

const byId = z.strictObject({ id: z.uuid() })

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

/** Somebody who works or worked for an organisation: as their main one, or as one of several. */
const colleague = z.object({
  id: z.uuid(),
  displayName: z.string(),
  jobTitle: z.string(),
  role: z.string(),
  startedOn: z.string(),
  leftOn: z.string(),
})
export type Colleague = z.output<typeof colleague>

/** The calls about people and organisations. */
export const contactsContract = {
  add: { input: newContact, output: contact },
  edit: { input: changedContact, output: contact },
  get: { input: byId, output: contact },
  list: { input: contactFilter, output: contactPage },
  /** Where details came from, as it is written, the most frequent first. */
  sources: { input: z.void(), output: z.array(z.object({ source: z.string(), count: z.int() })).max(100) },
  ...bulkContract,
  counts: { input: z.void(), output: contactCounts },
  timeline: { input: byId, output: z.array(timelineItem).max(200) },
  archive: { input: byId, output: contact },
  restore: { input: byId, output: contact },
  /** Who works or worked for an organisation. */
  peopleOf: { input: byId, output: z.object({ rows: z.array(colleague).max(200), total: z.int() }) },
  /** Sets or takes back that somebody wants no message of any kind. */
  setNoContact: { input: newNoContact, output: contact },
  /** Each time the mark was set or taken off, the latest first. */
  noContact: { input: byId, output: z.array(noContactEvent).max(50) },
  ...noticeCalls,
  ...trashCalls,
} as const satisfies FeatureContract
