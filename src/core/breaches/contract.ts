import { z } from 'zod'
import { line as typedLine, lines } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { dueItem, type DueItem } from '../today/due-item'
import { calendarDate } from '../time/calendar-date'
import { newAction } from './action'
import { affectedCalls } from './affected'
import { assessmentInput, type AssessmentInput } from './assessment'
import { breachCase, type BreachCase } from './breach'
import { decisionSubjects } from './decision'
import { factsPatch, quickReport, type FactsPatch, type QuickReport } from './facts'
import { breachSummary, type BreachSummary } from './summary'
import { instant } from './times'

const id = z.string().min(1).max(60)
const reason = lines(2000).min(3, 'Write down why, in your own words.')

/** A decision with its reason; against our advice or with it, the reason is always asked (rows I1 and I4). */
export const newDecision = z.strictObject({
  breachId: id,
  about: z.enum(decisionSubjects),
  choice: z.enum(['yes', 'no', 'later'], 'Choose yes, no or not yet.'),
  reason,
  decidedBy: typedLine(200),
  lookAgainOn: z.union([calendarDate, z.literal('')]),
})

/** That somebody was told. The reason for being late is asked where the 72 hours were over. */
export const newTelling = z.strictObject({
  decisionId: id,
  at: instant,
  how: z.enum(['web', 'phone', 'email', 'letter', 'in-person'], 'Choose how you told them.'),
  reference: typedLine(200),
  lateReason: lines(2000),
})

/** Signing a case off. */
export const signOff = z.strictObject({
  breachId: id,
  name: typedLine(200).min(1, 'Write who signs this off.'),
  role: typedLine(200).min(1, 'Write their role.'),
  reason,
})

/** Which lines of the log are wanted. Dates are UK days the incident was recorded on; empty means no limit. */
const breachFilter = z.strictObject({
  status: z.enum(['all', 'open', 'closed']),
  fromOn: z.union([calendarDate, z.literal('')]),
  toOn: z.union([calendarDate, z.literal('')]),
  limit: z.int().min(1).max(200),
  offset: z.int().min(0),
})

// Named types: written out in full they would be more than the compiler is willing to print for the whole contract.
const aCase: z.ZodType<BreachCase, BreachCase> = breachCase
const line: z.ZodType<BreachSummary, BreachSummary> = breachSummary
const due: z.ZodType<DueItem, DueItem> = dueItem
const report: z.ZodType<QuickReport, QuickReport> = quickReport
const patch: z.ZodType<FactsPatch, FactsPatch> = factsPatch
const answers: z.ZodType<AssessmentInput, AssessmentInput> = assessmentInput

/** The calls of the breach register. */
export const breachesContract = {
  report: { input: report, output: aCase },
  list: { input: breachFilter, output: z.object({ lines: z.array(line).max(200), total: z.int() }) },
  get: { input: z.strictObject({ id }), output: aCase },
  update: { input: z.strictObject({ id, changes: patch }), output: aCase },
  tick: {
    input: z.strictObject({ id, itemId: z.string().max(60), done: z.boolean(), note: lines(500) }),
    output: aCase,
  },
  assess: { input: z.strictObject({ breachId: id, answers }), output: aCase },
  decide: { input: newDecision, output: aCase },
  tell: { input: newTelling, output: aCase },
  addAction: { input: newAction, output: aCase },
  completeAction: { input: z.strictObject({ actionId: id, doneOn: calendarDate }), output: aCase },
  addNote: {
    input: z.strictObject({ breachId: id, words: lines(4000).min(1, 'Write the note first.') }),
    output: aCase,
  },
  ...affectedCalls,
  close: { input: signOff, output: aCase },
  reopen: { input: z.strictObject({ breachId: id, reason }), output: aCase },
  /** Open cases whose clock still asks for somebody to act, the most urgent first. */
  running: { input: z.void(), output: z.array(line).max(200) },
  /** For Today. */
  due: { input: z.void(), output: z.array(due).max(200) },
} as const satisfies FeatureContract
