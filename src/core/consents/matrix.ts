import { z } from 'zod'
import { contactPointKinds } from '../contacts/contact-point'
import { marketingAnswer, ruleId, sendAnswer } from '../marketing/answer-shape'
import { channels } from '../marketing/channel'
import { owedMessages } from '../marketing/may-send'
import { mends } from '../marketing/mends'
import { marketingPurposes } from '../marketing/purpose'
import { consentStateNames } from './consent-state'
import { consentEvent } from './consent-event'

const state = z.object({
  channel: z.enum(channels),
  purpose: z.enum(marketingPurposes),
  pointId: z.string(),
  state: z.enum(consentStateNames),
  since: z.string(),
  reviewOn: z.string(),
  wording: z.object({ id: z.string(), formName: z.string(), version: z.int() }).nullable(),
  eventId: z.string().nullable(),
  claimed: z.boolean(),
})

const cell = z.object({
  state,
  answer: marketingAnswer,
  overdue: z.boolean(),
  /** What can be put right, the nearest first. */
  mends: z.array(z.enum(mends)),
})
export type MatrixCell = z.output<typeof cell>

const row = z.object({
  channel: z.enum(channels),
  /** Null where the contact has no address for this way. */
  point: z.object({ id: z.string(), kind: z.enum(contactPointKinds), value: z.string(), label: z.string() }).nullable(),
  /** Whose line or mailbox it counts as, and why; null for post, which has no subscriber. */
  subscriber: z
    .object({ as: z.enum(['individual', 'corporate']), say: z.string(), rules: z.array(ruleId).readonly() })
    .nullable(),
  /** One for each purpose, in the order of the purposes. */
  cells: z.array(cell),
})
export type MatrixRow = z.output<typeof row>

/** What somebody may be sent: a row for each way and address, a cell for each purpose, and messages that are no marketing. */
export const permissionMatrix = z.object({
  rows: z.array(row).max(200),
  service: sendAnswer,
  /** What is not marketing and what follows for each kind of it: no stop is asked (`settled.suppression-scope`). */
  owed: z.array(sendAnswer.extend({ kind: z.enum(owedMessages) })),
  /** Is “fundraising” a question for this organisation, or this contact? */
  purposes: z.array(z.enum(marketingPurposes)),
})
export type PermissionMatrix = z.output<typeof permissionMatrix>

/** One line of the history with the form it names. */
export const historyLine = consentEvent.extend({
  wording: z.object({ id: z.string(), formName: z.string(), version: z.int() }).nullable(),
})
export type HistoryLine = z.output<typeof historyLine>
