import { z } from 'zod'
import { isRuleId, type RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { noteBody } from './note-body'
import { specialMarkIds } from './special-mark'

const marks = z.array(z.enum(specialMarkIds)).max(specialMarkIds.length)
const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value))

/** What somebody writes of a session: its day, what kinds of special data stand in it, and the words. */
export const noteFacts = z.strictObject({ sessionOn: calendarDate, marks, body: noteBody })
export type NoteFacts = z.output<typeof noteFacts>

/** A note as a list shows it: never a word of it. `version` counts from 1. */
export const noteHead = z.object({
  id: z.uuid(),
  engagementId: z.uuid(),
  sessionOn: calendarDate,
  marks,
  version: z.int(),
  files: z.int(),
  addedAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
})
export type NoteHead = z.output<typeof noteHead>

/** A note with its words, as its newest version says. */
export const note = noteHead.extend({ body: noteBody })
export type Note = z.output<typeof note>

/** One version of a note; none is ever changed. */
export const noteVersion = z.object({
  version: z.int(),
  sessionOn: calendarDate,
  marks,
  savedAt: z.iso.datetime(),
})
export type NoteVersion = z.output<typeof noteVersion>

/** Until when a note is kept, and how that day was worked out; `dueOn` is empty before coaching has ended. */
export const noteKept = z.object({
  dueOn: z.union([calendarDate, z.literal('')]),
  isDue: z.boolean(),
  working: z.array(z.string()).max(10),
  /** What keeps it from being destroyed now, with the number of the case. */
  holds: z.array(z.object({ say: z.string(), href: z.string() })).max(20),
  rules: z.array(ruleId),
})
export type NoteKept = z.output<typeof noteKept>

/** A note cannot be of a session that has not been: why its day cannot stand, beside its field. */
export function noteFaults(
  { sessionOn }: Pick<NoteFacts, 'sessionOn'>,
  today: string,
): { path: string; message: string }[] {
  return sessionOn > today ? [{ path: 'sessionOn', message: 'That day is in the future.' }] : []
}
