import { z } from 'zod'
import { organisation } from '../organisation/organisation'
import { calendarDate } from '../time/calendar-date'
import { block } from './block'
import { versionStatuses } from './document-state'
import { ownParagraph } from './own-paragraph'

const optionalDate = z.union([calendarDate, z.literal('')])

/** The answers a document is made from. Each template has its own schema for what is inside. */
export const documentFacts = z.record(z.string(), z.unknown())
export type DocumentFacts = z.output<typeof documentFacts>

/** One saved version without its words: for lists. `about` is the record it belongs to, or empty. */
export const documentSummary = z.object({
  id: z.string(),
  templateId: z.string(),
  about: z.string(),
  seq: z.number().int().min(1),
  status: z.enum(versionStatuses),
  title: z.string(),
  /** The date of the template’s words it was made from. */
  templateVersion: z.string(),
  savedAt: z.string(),
  approvedOn: optionalDate,
  nextReviewOn: optionalDate,
})
export type DocumentSummary = z.output<typeof documentSummary>

/** One saved version, whole: the words as they stood, and the facts they were made from. */
export const documentVersion = documentSummary.extend({
  facts: documentFacts,
  organisation,
  blocks: z.array(block),
  /** The organisation’s own paragraphs as they were. */
  own: z.array(ownParagraph).default([]),
  /** What was ticked in “check before use” when it was approved. */
  checked: z.array(z.string()).default([]),
  /** The version of the rules it was made under; empty where that was not written down yet. */
  rulesVersion: z.string().default(''),
})
export type DocumentVersion = z.output<typeof documentVersion>

/** The same version as a list shows it. */
export function summaryOf(version: DocumentVersion): DocumentSummary {
  return documentSummary.parse(version)
}
