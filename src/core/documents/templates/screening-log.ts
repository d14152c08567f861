import { z } from 'zod'
import { screeningCheck, type ScreeningCheck } from '../../screening/check'
import { numberInWords } from '../../screening/number-words'
import { lastSafeDay } from '../../screening/screening'
import { registerNames, resultNames } from '../../screening/screening-words'
import { dayMonthYear } from '../../time/format-date'
import { defineTemplate } from '../template'

/** The screening log on paper: which numbers were looked up, when, where, with what result, and how long it held (row D5). */
export const screeningLog = defineTemplate({
  id: 'screening-log',
  title: 'Screening log',
  purpose: 'Shows that numbers were looked up in the telephone registers before marketing calls.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['pecr.r21.tps', 'pecr.r21.screen-age', 'pecr.r21.28-days', 'pecr.r20.corporate', 'acc.record'],
  facts: z.strictObject({ rows: z.array(screeningCheck), total: z.int() }),
  compose({ rows, total }, { madeOn }) {
    return [
      { type: 'title', text: 'Screening log' },
      {
        type: 'paragraph',
        words: `As it stood on ${dayMonthYear(madeOn)}. ${howMany(rows.length, total)} A result may be relied on for the day of the check and the 27 days after it.`,
        rules: ['pecr.r21.screen-age', 'pecr.r21.28-days'],
      },
      ...(rows.length === 0 ? [] : [{ type: 'table' as const, head, rows: rows.map(lineOf), rules: [...cited] }]),
    ]
  },
  gaps: () => [],
  checkBeforeUse: ['Numbers of people stand in this log. Show it only to those who need it.'],
})

const cited = ['pecr.r21.tps', 'acc.record'] as const
const head = ['Number', 'Register', 'Looked up', 'Result', 'Good until', 'Service or list', 'Who looked']

function lineOf(row: ScreeningCheck): string[] {
  const source = [row.service, row.licence && `licence ${row.licence}`, row.reference].filter(Boolean).join(', ')
  const result = row.takenBackOn === '' ? resultNames[row.result] : `Taken back: ${row.takenBackWhy}`
  return [
    numberInWords(row.normal),
    registerNames[row.register],
    dayMonthYear(row.checkedOn),
    result,
    dayMonthYear(lastSafeDay(row.checkedOn)),
    source,
    row.checkedBy,
  ]
}

function howMany(shown: number, total: number): string {
  if (shown < total) return `The newest ${shown.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} checks.`
  return shown === 1 ? 'One check.' : `${shown.toLocaleString('en-GB')} checks.`
}
