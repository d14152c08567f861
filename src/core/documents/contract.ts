import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { logoPicture } from '../organisation/logo'
import { paperAbout, paperBlocks, paperFormats } from '../paper/contract'
import { calendarDate } from '../time/calendar-date'
import { documentStates, factChange } from './document-state'
import { documentFacts, documentSummary, documentVersion } from './document-version'
import { jsonLength } from './json-length'

const templateId = z.string().min(1).max(80)
const recordId = z.string().min(1).max(80)
const about = z.string().max(80)
const letterhead = z.strictObject({ organisationName: z.string().max(200), logo: logoPicture.nullable() })

// A policy with every answer at its limit is about 400,000 characters.
const facts = documentFacts.refine((value) => jsonLength(value) <= 1_000_000, 'These answers are too long to save.')

/** The answers as they stand, saved by themselves while the person types. `savedAt` is null while they are only proposed. */
export const documentDraft = z.object({ templateId, facts: documentFacts, savedAt: z.string().nullable() })
export type DocumentDraft = z.output<typeof documentDraft>

/** One document of the gallery: where it stands, and what moved on since its current version. */
const galleryState = z.object({
  templateId,
  state: z.enum(documentStates),
  /** How many answers are missing from the draft. */
  gaps: z.number().int().min(0),
  draftSavedAt: z.string().nullable(),
  current: documentSummary.nullable(),
  latest: documentSummary.nullable(),
  changes: z.array(factChange).max(500),
})
export type GalleryState = z.output<typeof galleryState>

/** The most versions one list carries. */
export const versionsPerList = 200

/** Calls about documents: the draft of the editor, saved versions, approval, and the Word file. */
export const documentsContract = {
  states: { input: z.void(), output: z.array(galleryState) },
  draft: { input: z.strictObject({ templateId }), output: documentDraft },
  saveDraft: { input: z.strictObject({ templateId, facts }), output: documentDraft },
  save: { input: z.strictObject({ templateId, about, facts }), output: documentVersion },
  approve: {
    input: z.strictObject({ id: recordId, nextReviewOn: calendarDate }),
    output: documentVersion,
  },
  list: {
    input: z.strictObject({
      templateId: templateId.optional(),
      about: about.optional(),
      limit: z.number().int().min(1).max(versionsPerList).optional(),
      offset: z.number().int().min(0).max(100_000).optional(),
    }),
    output: z.array(documentSummary).max(versionsPerList),
  },
  get: { input: z.strictObject({ id: recordId }), output: documentVersion },
  /** The bytes of a Word file. Needs no register data, so it is served while locked too. */
  toDocx: {
    input: z.strictObject({
      title: z.string().max(300),
      blocks: paperBlocks,
      letterhead,
    }),
    output: z.object({ docx: z.instanceof(Uint8Array) }),
  },
  /** Writes into the audit trail that a document left, in which form, and the record it belongs to. */
  noteExport: {
    input: z.strictObject({ ...paperAbout.shape, format: z.enum([...paperFormats, 'print', 'eml']) }),
    output: z.object({ noted: z.boolean() }),
  },
} as const satisfies FeatureContract
