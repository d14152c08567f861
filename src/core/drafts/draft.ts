import { z } from 'zod'
import { jsonLength } from '../documents/json-length'
import { draftFormNames } from './draft-form'

/** Only so many are kept; the oldest go first. */
export const MOST_DRAFTS = 50

/** The longest draft, as JSON, in characters: a contact with every field at its limit is about a tenth of it. */
const longest = 200_000

const recordId = z.uuid().nullable()

/** Which draft of which form: `part` tells drafts of one form apart, and is empty where there is only one. */
export const draftKey = z.strictObject({ form: z.enum(draftFormNames), part: z.string().max(200) })
export type DraftKey = z.output<typeof draftKey>

/** What somebody was writing. The ids stand apart from the words, so that an erasure finds every draft about a person. */
export const unsavedDraft = z.strictObject({
  ...draftKey.shape,
  /** The record the form changes, where there is one already. */
  recordId,
  /** The contact it is about, where one is known. */
  contactId: recordId,
  /** The page it was written on, as a route. */
  address: z.string().max(300),
  fields: z.unknown().refine((value) => jsonLength(value) <= longest, 'This is too long to keep unsaved.'),
})
export type UnsavedDraft = z.output<typeof unsavedDraft>

/** A draft as it was kept. */
export const keptDraft = unsavedDraft.extend({ savedAt: z.string() })
export type KeptDraft = z.output<typeof keptDraft>
