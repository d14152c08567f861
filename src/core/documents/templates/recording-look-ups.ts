import { z } from 'zod'
import { lookUpLine } from '../../recordings/look-up'
import { dayMonthYear } from '../../time/format-date'
import { londonParts } from '../../time/instant'
import { defineTemplate } from '../template'

/** Who looked up call recordings, when and why: the log that shows that nobody browses (S3-31, `rec.access`). */
export const recordingLookUps = defineTemplate({
  id: 'recording-look-ups',
  title: 'Look-ups of call recordings',
  purpose: 'Shows who looked up call recordings, when and why.',
  place: 'case',
  version: '2026-11-23',
  changes: ['2026-11-23: first version.'],
  rules: ['rec.access'],
  facts: z.strictObject({ rows: z.array(lookUpLine) }),
  compose({ rows }) {
    const lines = rows.map(({ at, who, reason, request, sought, opened, found }) => [
      momentWords(at),
      who,
      reason,
      request?.reference ?? '',
      sought,
      [
        ...opened.map(({ reference }) => reference),
        ...(found > opened.length ? [`${found - opened.length} more`] : []),
      ].join(', '),
    ])
    return [
      { type: 'title', text: 'Look-ups of call recordings' },
      {
        type: 'paragraph',
        words: rows.length === 1 ? 'One look-up.' : `${rows.length.toLocaleString('en-GB')} look-ups.`,
      },
      ...(lines.length === 0
        ? []
        : [
            {
              type: 'table' as const,
              head: ['When', 'Who', 'Reason', 'Request', 'Looked for', 'Opened'],
              rows: lines,
              rules: ['rec.access'],
            },
          ]),
    ]
  },
  gaps: () => [],
  checkBeforeUse: ['Names may stand in the reasons. Show it only to those who need it.'],
})

function momentWords(at: string): string {
  const { date, time } = londonParts(at)
  return `${dayMonthYear(date)}, ${time}`
}
