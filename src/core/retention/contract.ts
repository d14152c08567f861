import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { retentionCategories } from './category'
import { certificate } from './certificate'
import { olderBackup } from './in-backups'
import { itemKey, queueItem } from './item'
import { newScheduleRow, retentionActions, scheduleRow } from './row'
import { notedTriggers } from './trigger'

const rowId = z.string().min(1).max(64)
const schedule = z.object({
  rows: z.array(scheduleRow).max(100),
  /** Nobody has looked at it yet: these are the starting values. */
  isProposed: z.boolean(),
  /** When somebody last said that it is right; empty where nobody has. */
  lookedAt: z.union([z.iso.datetime(), z.literal('')]),
  /** Where the privacy policy says something else (row E7). */
  mismatches: z.array(z.string()).max(50),
})
export type Schedule = z.output<typeof schedule>

const who = { decidedBy: line(200).min(1, 'Write who decides it.') }
const some = { items: z.array(itemKey).min(1, 'Choose at least one.').max(200, 'Choose 200 at most.') }

const nextDue = z.object({ category: z.enum(retentionCategories), count: z.int(), dueOn: calendarDate })
export type NextDue = z.output<typeof nextDue>

const queue = z.object({
  rows: z.array(queueItem).max(200),
  /** All that is due or held, and by kind of record. */
  total: z.int(),
  counts: z.array(z.object({ category: z.enum(retentionCategories), due: z.int(), held: z.int() })).max(50),
  /** What has days of its own and is decided elsewhere: recordings and the trash. */
  elsewhere: z.array(z.object({ say: z.string(), href: z.string() })).max(5),
  /** What is due next, where nothing is due or held: which kind, how many, and the day. */
  next: nextDue.nullable(),
})
export type Queue = z.output<typeof queue>

const preview = z.object({
  /** What would be destroyed. */
  goes: z.array(queueItem).max(200),
  /** What would not, because something open holds it or nothing says that it is due. */
  stays: z.array(z.object({ label: z.string(), why: z.string(), href: z.string() })).max(200),
  backups: z.array(olderBackup).max(200),
})
export type DestroyPreview = z.output<typeof preview>

/** The retention schedule, what is due by it, and what was decided (rows E3 to E7). */
export const retentionContract = {
  schedule: { input: z.void(), output: schedule },
  saveRow: { input: newScheduleRow.extend({ id: rowId.nullable() }), output: scheduleRow },
  removeRow: { input: z.strictObject({ id: rowId }), output: schedule },
  /** Says that the schedule is right as it stands; starting values are then the organisation’s own. */
  confirm: { input: z.void(), output: schedule },
  queue: {
    input: z.strictObject({
      category: z.enum(retentionCategories).optional(),
      limit: z.int().min(1).max(200).default(50),
      offset: z.int().min(0).max(1_000_000).default(0),
    }),
    output: queue,
  },
  preview: { input: z.strictObject(some), output: preview },
  destroy: {
    input: z.strictObject({ ...some, ...who, reason: lines(500).min(1, 'Write why they are destroyed.') }),
    output: certificate,
  },
  extend: {
    input: z.strictObject({
      ...some,
      ...who,
      untilOn: calendarDate,
      reason: lines(1000).min(1, 'Write why it is kept longer.'),
      approver: line(200).default(''),
    }),
    output: z.object({ extended: z.int() }),
  },
  hold: {
    input: z.strictObject({ ...some, ...who, reason: lines(1000).min(1, 'Write what needs it.') }),
    output: z.object({ held: z.int() }),
  },
  release: {
    input: z.strictObject({ ...some, ...who, reason: lines(1000).min(1, 'Write why it is not needed any more.') }),
    output: z.object({ released: z.int() }),
  },
  /** Writes down the day of an event that only a person can know of, for one contact. */
  noteEvent: {
    input: z.strictObject({ contactId: z.uuid(), event: z.enum(notedTriggers), on: calendarDate }),
    /** The day on which the schedule brings them up, and whether to destroy; null where no row counts from it for them. */
    output: z.object({ due: z.object({ on: calendarDate, action: z.enum(retentionActions) }).nullable() }),
  },
  certificates: {
    input: z.strictObject({
      limit: z.int().min(1).max(50).default(20),
      offset: z.int().min(0).max(1_000_000).default(0),
    }),
    output: z.object({ rows: z.array(certificate).max(50), total: z.int() }),
  },
  /** What still lives in which backup until when: backups made before the newest destruction. */
  inBackups: { input: z.void(), output: z.array(olderBackup).max(200) },
} as const satisfies FeatureContract
