import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { logoPicture } from '../organisation/logo'
import { attachmentPiece, largestAttachment, mostAttachments } from '../attachments/attachment'
import { paperAbout, paperBlocks, paperFormats } from '../paper/contract'
import { calendarDate } from '../time/calendar-date'
import { block } from './block'
import { mostFindings, ownFinding } from './check-own/finding'
import { contradiction } from './cross-check/contradiction'
import { mostContradictions } from './cross-check/cross-check'
import { documentStates, factChange, ruleDifference } from './document-state'
import { documentFacts, documentSummary, documentVersion } from './document-version'
import { jsonLength } from './json-length'
import { inForceOn, oldDocument } from './old-document'
import { mostOwnParagraphs, ownParagraph } from './own-paragraph'

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
  /** Made from what is true today, so that there is nothing to fill in. */
  isReady: z.boolean(),
})
export type GalleryState = z.output<typeof galleryState>

const gap = z.object({ fact: z.string(), say: z.string() })
const blocks = z.array(block)

/** A document as it would read if it were made now, beside the version people can read. */
const documentNow = z.object({
  state: galleryState,
  blocks,
  gaps: z.array(gap).max(1000),
  own: z.array(ownParagraph).max(mostOwnParagraphs),
  /** What would change, word by word; empty where there is no current version or nothing changes. */
  difference: blocks,
  /** How many paragraphs, points and rows would read differently. */
  differences: z.number().int().min(0),
  /** The rules behind the current version that read differently now, word by word. */
  rules: z.array(ruleDifference).max(400),
})
export type DocumentNow = z.output<typeof documentNow>

/** A current version that is out of date, and what its next version would change. */
const staleDocument = documentNow.pick({ gaps: true, difference: true, differences: true, rules: true }).extend({
  templateId,
  title: z.string(),
  seq: z.number().int().min(1),
  changes: z.array(factChange).max(500),
})
export type StaleDocument = z.output<typeof staleDocument>

const checked = z.array(z.string().max(500)).max(20)
const renewal = z.strictObject({ templateId, nextReviewOn: calendarDate, checked })

/** What came of reading an organisation’s own document; nothing of it is kept by that. */
const checkedOwn = z.discriminatedUnion('state', [
  z.object({ state: z.literal('read'), words: z.number().int(), findings: z.array(ownFinding).max(mostFindings) }),
  z.object({ state: z.literal('unread'), why: z.string() }),
])
export type CheckedOwn = z.output<typeof checkedOwn>

/** The most versions one list carries. */
export const versionsPerList = 200

/** Calls about documents: the draft of the editor, saved versions, approval, and the Word file. */
export const documentsContract = {
  states: { input: z.void(), output: z.array(galleryState) },
  draft: { input: z.strictObject({ templateId }), output: documentDraft },
  saveDraft: { input: z.strictObject({ templateId, facts }), output: documentDraft },
  save: { input: z.strictObject({ templateId, about, facts }), output: documentVersion },
  /** `checked`: the lines of “check before use” that were ticked; each of them has to be. */
  approve: {
    input: z.strictObject({ id: recordId, nextReviewOn: calendarDate, checked }),
    output: documentVersion,
  },
  now: { input: z.strictObject({ templateId }), output: documentNow },
  stale: { input: z.void(), output: z.array(staleDocument).max(100) },
  /** Makes a new version of each from what is true now and approves it: all together, or none. */
  renew: {
    input: z.strictObject({ documents: z.array(renewal).min(1, 'Choose at least one document.').max(60) }),
    output: z.array(documentSummary),
  },
  /** Adds a paragraph of one’s own (`id` null), or writes one anew. */
  saveOwn: {
    input: ownParagraph.strict().extend({ id: recordId.nullable(), templateId }),
    output: z.array(ownParagraph).max(mostOwnParagraphs),
  },
  removeOwn: {
    input: z.strictObject({ id: recordId }),
    output: z.array(ownParagraph).max(mostOwnParagraphs),
  },
  contradictions: { input: z.void(), output: z.array(contradiction).max(mostContradictions) },
  /** Reading a document that was not made here: held in memory piece by piece, read in a thread of its own, then let go. */
  checkOwnBegin: {
    input: z.strictObject({
      size: z.int().min(1, 'The file is empty.').max(largestAttachment, 'The file is larger than 25 MB.'),
    }),
    output: z.object({ id: z.uuid() }),
  },
  checkOwnAppend: {
    input: z.strictObject({
      id: z.uuid(),
      bytes: z
        .instanceof(Uint8Array)
        .refine(({ length }) => length > 0 && length <= attachmentPiece, 'This piece of a file is empty or too large.'),
    }),
    output: z.object({ received: z.int() }),
  },
  checkOwn: {
    input: z.strictObject({ id: z.uuid(), ending: z.enum(['docx', 'odt', 'pdf', 'txt', 'md', 'html', 'htm']) }),
    output: checkedOwn,
  },
  /** Keeps a file that came by `attachments.begin` and `append` as the earlier version of a document, read-only. */
  keepOld: { input: z.strictObject({ fileId: z.uuid(), templateId, inForceOn }), output: oldDocument },
  oldOf: { input: z.strictObject({ templateId }), output: z.array(oldDocument).max(mostAttachments) },
  removeOld: { input: z.strictObject({ id: z.uuid() }), output: oldDocument },
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
