import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { isRuleId, type RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { note, noteFacts, noteHead, noteKept, noteVersion } from './note'
import { noteBody } from './note-body'

/** So many notes one engagement can have; one a week for nearly ten years. */
export const mostNotes = 500

const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value))
const may = z.object({ allowed: z.boolean(), say: z.string(), rules: z.array(ruleId) })

/** The engagement as a page of a note shows it. */
const ofEngagement = z.object({
  id: z.uuid(),
  reference: z.string(),
  clientId: z.uuid(),
  clientName: z.string(),
  signedOn: z.union([calendarDate, z.literal('')]),
  notesConsent: z.string(),
  consentWithdrawnOn: z.string(),
  /** Notes without a signed agreement: why, and who allowed it; empty where nobody did. */
  exception: z.string(),
})
export type NotesEngagement = z.output<typeof ofEngagement>

/** A note is opened once, however often its page asks: one line in the trail for each opening. */
const opening = { openingId: z.uuid() }
const byId = z.strictObject({ id: z.uuid() })

const listed = z.object({
  engagement: ofEngagement,
  /** May another note be written? */
  may,
  notes: z.array(noteHead.extend({ kept: noteKept })).max(mostNotes),
  /** Until when a note written now would be kept. */
  kept: noteKept,
})
export type ListedNotes = z.output<typeof listed>

const opened = z.object({
  note,
  engagement: ofEngagement,
  may,
  kept: noteKept,
  /** Every version, the newest first. */
  versions: z.array(noteVersion).max(1000),
})
export type OpenedNote = z.output<typeof opened>

/** Notes with their words, on their way to paper. */
export const wholeNotes = z.object({
  engagement: ofEngagement,
  notes: z.array(note.extend({ kept: noteKept })).max(mostNotes),
})
export type WholeNotes = z.output<typeof wholeNotes>

/** Session notes: private, in versions, each opening written down, and gone when their day has come (rows E1, E3 to E6). */
export const coachingNotesContract = {
  /** The notes of an engagement without a word of them. */
  list: { input: z.strictObject({ engagementId: z.uuid() }), output: listed },
  open: { input: byId.extend(opening), output: opened },
  /** The words of an earlier version. */
  version: {
    input: byId.extend({ version: z.int().min(1), ...opening }),
    output: noteVersion.extend({ body: noteBody }),
  },
  /** Refused without a signed agreement or an exception (S4-24). */
  add: { input: noteFacts.extend({ engagementId: z.uuid() }), output: note },
  /** Adds a version; `basedOn` is the version that was on the page. */
  save: { input: noteFacts.extend({ id: z.uuid(), basedOn: z.int().min(1) }), output: note },
  /** Every note of an engagement with its words, for paper: asked for on purpose, and written down. */
  whole: { input: z.strictObject({ engagementId: z.uuid() }), output: wholeNotes },
} as const satisfies FeatureContract
