import { z } from 'zod'
import { selection } from '../contacts/selection'
import type { FeatureContract } from '../contract/contract'
import { screeningFilter } from './contract'
import { resultFileFacts } from './result-file-contract'

/** What can leave the screening log as a file: the log itself, rows of a result file that were left out, numbers for a checking service: of a selection, or those a campaign waits for. */
export const leavingScreening = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('log'), ...screeningFilter.pick({ show: true, search: true }).shape }),
  z.strictObject({ what: z.literal('refused'), id: z.uuid(), facts: resultFileFacts }),
  z.strictObject({
    what: z.literal('to-screen'),
    selection,
    /** Every number, or only those that need a check now: not those still good, and nobody who may not be rung anyway. */
    only: z.enum(['needed', 'all']),
  }),
  z.strictObject({ what: z.literal('for-campaign'), campaignId: z.uuid() }),
])
export type LeavingScreening = z.output<typeof leavingScreening>
export type LeavingScreeningKind = LeavingScreening['what']

/** What is not in a file of numbers, counted. */
export const leftBehind = z.object({
  /** Still good, or a yes to calls stands. */
  notNeeded: z.int(),
  /** They asked for no calls. */
  stopped: z.int(),
  /** No British numbers: the registers know only those. */
  abroad: z.int(),
})

const byId = z.strictObject({ id: z.uuid() })

/** What the host asks of the register’s thread. The pieces are small, so that other calls are answered in between. */
export const screeningLeavingContract = {
  start: {
    input: leavingScreening,
    output: z.object({ id: z.uuid(), total: z.int(), leftBehind: leftBehind.nullable() }),
  },
  next: { input: byId, output: z.object({ text: z.string().nullable(), done: z.int() }) },
  /** It has left: a line in the trail. */
  finish: { input: byId, output: z.object({}) },
  drop: { input: byId, output: z.object({}) },
} as const satisfies FeatureContract
