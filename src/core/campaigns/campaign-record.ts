import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { houseOptionKeys } from '../flows/house-options'
import { leavingLists } from './leaving-list'
import { rowStates } from './row-state'

const tally = z.object(
  Object.fromEntries(rowStates.map((state) => [state, z.int().min(0)])) as Record<(typeof rowStates)[number], z.ZodInt>,
)

/** What a record is of: a check, or a file that was saved. */
export const recordKinds = ['checked', ...leavingLists] as const
export type RecordKind = (typeof recordKinds)[number]

/** The evidence of one check or one saved file: what went in, what came out, by which rules (`acc.record`). */
export const campaignRecord = z.object({
  id: z.uuid(),
  campaignId: z.uuid(),
  kind: z.enum(recordKinds),
  madeAt: z.iso.datetime(),
  author: z.string(),
  /** SHA-256 of the list as it was handed in, in hexadecimal. */
  listHash: z.string(),
  /** SHA-256 of the file that was saved; empty for a check. */
  fileHash: z.string(),
  /** Rows in that file. */
  fileRows: z.int(),
  tally,
  reasons: z.array(z.object({ reason: z.string(), count: z.int() })),
  /** Decisions that stood, without the rows. */
  decisions: z.array(z.object({ who: z.string(), reason: z.string(), send: z.boolean(), count: z.int() })),
  /** Rows that were allowed at the check before and are not any more: a stop came in between. */
  keptBack: z.int(),
  rulesVersion: calendarDate,
  answeredFor: calendarDate,
  house: z.array(z.enum(houseOptionKeys)),
  reviewed: z.boolean(),
})
export type CampaignRecord = z.output<typeof campaignRecord>
