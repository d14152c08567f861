import { z } from 'zod'
import { logHead, logRow } from '../../breaches/log-row'
import { breachSummary } from '../../breaches/summary'
import { dayMonthYear } from '../../time/format-date'
import { calendarDate } from '../../time/calendar-date'
import { defineTemplate } from '../template'

const day = z.union([calendarDate, z.literal('')])
const facts = z.strictObject({ lines: z.array(breachSummary), fromOn: day, toOn: day })

/** The register of breaches on paper: every incident, near misses too, the earliest first (row I1). */
export const breachLog = defineTemplate({
  id: 'breach-log',
  title: 'Register of breaches',
  purpose: 'Every incident with its facts, effects, what was done, and why it was reported or not.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['breach.register', 'acc.record'],
  facts,
  compose({ lines, fromOn, toOn }) {
    const ordered = lines.toSorted((a, b) => (a.breach.reference < b.breach.reference ? -1 : 1))
    return [
      { type: 'title', text: 'Register of breaches' },
      { type: 'paragraph', words: `${spanWords(fromOn, toOn)} ${countWords(lines.length)} Times are UK times.` },
      ...(ordered.length === 0
        ? []
        : [{ type: 'table' as const, head: [...logHead], rows: ordered.map(logRow), rules: ['breach.register'] }]),
    ]
  },
  gaps: () => [],
  checkBeforeUse: ['It shows what was recorded. Look whether each line says why it was reported or not.'],
})

function spanWords(fromOn: string, toOn: string): string {
  if (fromOn === '' && toOn === '') return 'All incidents recorded.'
  if (toOn === '') return `Incidents recorded from ${dayMonthYear(fromOn)}.`
  if (fromOn === '') return `Incidents recorded until ${dayMonthYear(toOn)}.`
  return `Incidents recorded from ${dayMonthYear(fromOn)} to ${dayMonthYear(toOn)}.`
}

function countWords(count: number): string {
  if (count === 0) return 'None was recorded.'
  return count === 1 ? 'One incident.' : `${count} incidents.`
}
