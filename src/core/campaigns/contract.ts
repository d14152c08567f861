import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { line } from '../contacts/typed-text'
import { MOST_COLUMNS, personFields } from '../imports/columns/field'
import { PIECE_BYTES, readAs, seenFile } from '../imports/contract'
import { marketingAnswer } from '../marketing/answer-shape'
import { calendarDate } from '../time/calendar-date'
import { campaign, newCampaign } from './campaign'
import { decisionFacts } from './campaign-decision'
import { campaignRecord } from './campaign-record'
import { leavingList } from './leaving-list'
import { materialReview } from './material-review'
import { reasons, type Reason } from './reason'
import { rowPlaces, rowStates } from './row-state'

const byId = z.strictObject({ id: z.uuid() })
const reason = z.enum(Object.keys(reasons) as [Reason, ...Reason[]])
const column = z.strictObject({ field: z.enum(personFields), tag: z.string().max(80) })

/** How far a check is. */
const progress = z.object({
  state: z.enum(['none', 'running', 'done', 'cancelled', 'failed']),
  done: z.int(),
  total: z.int(),
})

/** What came of a check: counts that add up to the rows that were handed in. */
export const campaignResult = z.object({
  tally: campaignRecord.shape.tally,
  total: z.int(),
  groups: z.array(z.object({ state: z.enum(rowStates), reason, count: z.int() })),
  checkedAt: z.iso.datetime(),
  answeredFor: calendarDate,
  listHash: z.string(),
  /** Duties of the rows that may go, each once, with how many rows have it. */
  duties: z.array(z.object({ say: z.string(), rules: marketingAnswer.shape.rules, count: z.int() })).max(40),
  /** The register was written to since: the page checks again. */
  isOld: z.boolean(),
})
export type CampaignResult = z.output<typeof campaignResult>

/** Rows of one place, and of one reason where one is chosen. */
const rowFilter = z.strictObject({
  id: z.uuid(),
  place: z.union([z.enum(rowPlaces), z.literal('all')]),
  reason: reason.optional(),
  limit: z.int().min(1).max(200).default(50),
  offset: z.int().min(0).max(10_000_000).default(0),
})

const shownRow = z.object({
  key: z.string(),
  line: z.int(),
  name: z.string(),
  organisation: z.string(),
  address: z.string(),
  /** The contact behind the row, where it is one. */
  contactId: z.string(),
  state: z.enum(rowStates),
  reason,
  /** The address is that of several people: the strictest answer counts. */
  answer: marketingAnswer.nullable(),
  decision: decisionFacts.extend({ decidedAt: z.string() }).nullable(),
})
export type ShownRow = z.output<typeof shownRow>

const summary = campaign
  .pick({ id: true, name: true, channel: true, purpose: true, goesOn: true, sentOn: true })
  .extend({
    /** The last check, if there was one: how many may get it, of how many. */
    go: z.int().nullable(),
    total: z.int().nullable(),
  })
export type CampaignSummary = z.output<typeof summary>

/** Checking whom a campaign may go to. */
export const campaignsContract = {
  list: {
    input: z.strictObject({ limit: z.int().min(1).max(200).default(50), offset: z.int().min(0).default(0) }),
    output: z.object({ rows: z.array(summary).max(200), total: z.int() }),
  },
  get: { input: byId, output: campaign },
  /** Starts holding a list; pieces follow. */
  begin: { input: z.strictObject({ bytes: z.int().min(0) }), output: byId },
  piece: {
    input: byId.extend({ bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= PIECE_BYTES) }),
    output: z.object({ received: z.int() }),
  },
  look: { input: byId.extend({ as: readAs.default({}) }), output: seenFile },
  /** Makes a campaign. A list is read from what is held under `fileId`, every row of it. */
  make: {
    input: newCampaign.extend({
      fileId: z.uuid().optional(),
      as: readAs.default({}),
      columns: z.array(column).max(MOST_COLUMNS).default([]),
    }),
    output: campaign,
  },
  change: {
    input: newCampaign.pick({ name: true, goesOn: true, author: true }).extend({ id: z.uuid(), optOut: line(300) }),
    output: campaign,
  },
  /** Judges every row with what the register knows now. Answers when all are. */
  check: { input: byId, output: campaignResult },
  /** What stands in memory; null where it has to be checked (again). */
  result: { input: byId, output: campaignResult.nullable() },
  progress: { input: byId, output: progress },
  cancel: { input: byId, output: z.object({}) },
  rows: { input: rowFilter, output: z.object({ rows: z.array(shownRow).max(200), total: z.int() }) },
  /** For the rows that are named, or for all that wait with one reason. */
  decide: {
    input: decisionFacts.extend({
      id: z.uuid(),
      keys: z.array(z.string().max(80)).max(200).default([]),
      why: reason.optional(),
    }),
    output: z.object({ count: z.int(), result: campaignResult }),
  },
  review: { input: materialReview.extend({ id: z.uuid() }), output: campaign },
  records: { input: byId, output: z.array(campaignRecord).max(100) },
  /** She says that it was sent: whoever was in the saved file had a first message on that day. */
  sent: {
    input: z.strictObject({ id: z.uuid(), on: calendarDate, who: line(100).min(1, 'Write who says so.') }),
    output: z.object({ campaign, noted: z.int() }),
  },
  /** The rows of a list from elsewhere go; numbers, fingerprints and decisions in numbers stay. */
  letGo: { input: byId, output: campaign },
  remove: { input: byId, output: z.object({}) },
} as const satisfies FeatureContract

const leavingId = z.strictObject({ id: z.uuid() })

/** What the host asks of the register’s thread while a file leaves. Starting checks every row anew. */
export const campaignLeavingContract = {
  start: {
    input: z.strictObject({ campaignId: z.uuid(), list: leavingList }),
    output: z.object({ id: z.uuid(), total: z.int(), keptBack: z.int() }),
  },
  next: { input: leavingId, output: z.object({ text: z.string().nullable(), done: z.int() }) },
  /** The file is whole: the evidence is written down. Refuses with `conflict` where the register moved meanwhile. */
  finish: { input: leavingId.extend({ keptBack: z.int().min(0) }), output: z.object({}) },
  drop: { input: leavingId, output: z.object({}) },
} as const satisfies FeatureContract
