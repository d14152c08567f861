import { z } from 'zod'
import type { RequestKind } from '../../requests/kind'
import { extraColumns } from '../../requests/log-extras'
import { logRow, type LogRow } from '../../requests/log-row'
import { calendarDate } from '../../time/calendar-date'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'

const day = z.union([calendarDate, z.literal('')])

/** What a printed log is made from: its lines, and the days of receipt it covers. */
export const requestLogFacts = z.strictObject({
  rows: z.array(logRow),
  fromOn: day,
  toOn: day,
  /** With what the law wants logged beside the columns that were promised (`rights.log`). */
  withExtras: z.boolean().optional(),
})
export type RequestLogFacts = z.output<typeof requestLogFacts>

type LoggedKind = Pick<RequestKind, 'log' | 'cells' | 'events'>

/** A log as its title, one sentence and one table in exactly the columns its kind promises, and those the law wants besides. */
export function logBlocks(title: string, kind: LoggedKind, facts: RequestLogFacts, promised: string[][]): Block[] {
  const withExtras = facts.withExtras === true
  const head = [...kind.log.columns, ...(withExtras ? extraColumns(kind) : [])]
  const rows = promised.map((cells, index) => [...cells, ...(withExtras ? (facts.rows[index]?.extras ?? []) : [])])
  const table: Block[] = rows.length === 0 ? [] : [{ type: 'table', head, rows, rules: ['rights.log'] }]
  return [
    { type: 'title', text: title },
    { type: 'paragraph', words: `${span(facts)} ${count(rows.length)}` },
    ...table,
  ]
}

/** A line in the columns of a right that has a month: what, when, how, from whom, what was done, and the answer. */
export function monthRow(row: LogRow): string[] {
  return [
    referenceAndScope(row),
    logDay(row.receivedOn),
    row.receivedBy,
    row.askedBy === '' ? row.person : `${row.askedBy}, for ${row.person}`,
    [...row.removals, ...row.actions].join('; '),
    row.response,
    logDay(row.respondedOn),
  ]
}

/** A line of a log where somebody else asks as a rule: who asked, and about whom, each in a column. */
export function askedByOtherRow(row: LogRow): string[] {
  return [
    referenceAndScope(row),
    logDay(row.receivedOn),
    row.askedBy,
    row.person,
    [...row.removals, ...row.actions].join('; '),
    row.response,
    logDay(row.respondedOn),
  ]
}

/** “CO-2026-001: they rang three times”; the reference alone where nothing was noted. */
export function referenceAndScope({ reference, scope }: LogRow): string {
  return scope === '' ? reference : `${reference}: ${scope}`
}

/** A day in a log; empty where it has not come. */
export function logDay(on: string | null): string {
  return on === null ? '' : dayMonthYear(on)
}

function span({ fromOn, toOn }: RequestLogFacts): string {
  if (fromOn === '' && toOn === '') return 'All requests received.'
  if (toOn === '') return `Requests received from ${dayMonthYear(fromOn)}.`
  if (fromOn === '') return `Requests received until ${dayMonthYear(toOn)}.`
  return `Requests received from ${dayMonthYear(fromOn)} to ${dayMonthYear(toOn)}.`
}

function count(rows: number): string {
  if (rows === 0) return 'There is none.'
  return rows === 1 ? 'One request.' : `${rows.toLocaleString('en-GB')} requests.`
}
