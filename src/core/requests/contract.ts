import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { jurisdictions } from '../time/jurisdiction'
import { dueItem } from '../today/due-item'
import { earlierRequest } from './earlier'
import { newEvent } from './event'
import { kindIds } from './kinds/index'
import { logRow } from './log-row'
import { newRequest } from './new-request'
import { relatedCase } from './related-case'
import { report } from './report/report'
import { request, requestCase } from './request'
import { takenIn, whoseEarlier } from './taken-in'
import { movedDate } from './under-nation'

const byId = z.strictObject({ id: z.uuid() })

/** Which requests a list shows; left out means any. Open ones come first, the earliest date on top. */
export const requestFilter = z.strictObject({
  kind: z.enum(kindIds).optional(),
  status: z.enum(['open', 'closed', 'all']).default('all'),
  search: z.string().max(200, 'Search for something shorter.').default(''),
  contactId: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(50),
  offset: z.int().min(0).max(1_000_000).default(0),
})
export type RequestFilter = z.input<typeof requestFilter>

/** How many requests there are; for the rail and the tabs. */
const requestCounts = z.object({ open: z.int(), closed: z.int() })

/** Which lines of a log to print: one kind, by the day of receipt. */
const logFilter = z.strictObject({
  kind: z.enum(kindIds),
  from: calendarDate.optional(),
  to: calendarDate.optional(),
  limit: z.int().min(1).max(200).default(200),
  offset: z.int().min(0).max(1_000_000).default(0),
})

/** A span of days of receipt; an end that is left out is open. */
const span = z.strictObject({ from: calendarDate.optional(), to: calendarDate.optional() })

const pairOfCases = byId.extend({ otherId: z.uuid() })

const closing = byId.extend({
  on: calendarDate,
  outcome: line(60).min(1, 'Choose how it ended.'),
  note: lines(5000).default(''),
})
const letter = byId.extend({ on: calendarDate, templateId: line(80), documentId: z.uuid(), title: line(200) })
const lateNotice = byId.extend({ on: calendarDate, reasons: lines(2000).min(1, 'Write the reasons you gave them.') })

/** The calls about requests. */
export const requestsContract = {
  log: { input: newRequest, output: request },
  /** The same, with what was settled on that day: who may ask, what a child understands, what was taken back. */
  takeIn: { input: takenIn, output: request },
  /** What the same person asked for in the last months, and whatever is open; the latest first. */
  earlier: { input: whoseEarlier, output: z.array(earlierRequest).max(20) },
  list: { input: requestFilter, output: z.object({ rows: z.array(request).max(200), total: z.int() }) },
  counts: { input: z.void(), output: requestCounts },
  get: { input: byId, output: requestCase },
  /** Puts right what was logged wrongly; `facts` are all of them, as for a new request. */
  correct: { input: byId.extend({ facts: newRequest }), output: requestCase },
  addNote: {
    input: byId.extend({ on: calendarDate.optional(), text: lines(2000).min(1, 'Write the note.') }),
    output: requestCase,
  },
  addEvent: { input: byId.extend({ event: newEvent }), output: requestCase },
  removeEvent: { input: byId.extend({ eventId: z.uuid() }), output: requestCase },
  recordLateNotice: { input: lateNotice, output: requestCase },
  /** Which places are searched in this case; what was found in them stays. */
  setPlaces: {
    input: byId.extend({ places: z.array(line(200).min(1, 'Name the place.')).min(1).max(50) }),
    output: requestCase,
  },
  keepLetter: { input: letter, output: requestCase },
  close: { input: closing, output: requestCase },
  reopen: { input: byId.extend({ why: lines(2000).min(1, 'Write why it is opened again.') }), output: requestCase },
  logRows: { input: logFilter, output: z.object({ rows: z.array(logRow).max(200), total: z.int() }) },
  /** How many lines each log has in a span. */
  logCounts: {
    input: span,
    output: z.array(z.object({ kind: z.enum(kindIds), lines: z.int() })).max(kindIds.length),
  },
  /** How many came, how fast they were answered and how often in time. */
  report: { input: span, output: report },
  /** The cases a case is linked with, and other cases of the same contact that might be. */
  related: { input: byId, output: z.array(relatedCase).max(200) },
  /** Links two cases, seen from both; doing it twice changes nothing. */
  relate: { input: pairOfCases, output: z.array(relatedCase).max(200) },
  unrelate: { input: pairOfCases, output: z.array(relatedCase).max(200) },
  /** Which open dates would be others under the bank holidays of a nation. */
  datesUnder: {
    input: z.strictObject({ nation: z.enum(jurisdictions) }),
    output: z.object({ moved: z.array(movedDate).max(200), total: z.int() }),
  },
  due: { input: z.void(), output: z.array(dueItem).max(200) },
} as const satisfies FeatureContract
