import { z } from 'zod'
import { scheduleRow, actionWords, type ScheduleRow } from '../../retention/row'
import { categoryOf } from '../../retention/category'
import { rowFaults } from '../../retention/row-faults'
import { periodWords } from '../../retention/period'
import { triggers } from '../../retention/trigger'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate } from '../template'

/** How long each kind of record is kept, from when, why, what happens then, and who sees to it (`doc.retention-schedule`). */
export const retentionSchedule = defineTemplate({
  id: 'retention-schedule',
  title: 'Retention schedule',
  purpose: 'Says how long you keep each kind of record, and what happens when its day comes.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-24',
  changes: ['2026-11-24: the do-not-contact list, in fewer words.', '2026-11-22: first version.'],
  rules: ['retention.engine', 'retention.defaults', 'retention.principle'],
  facts: z.strictObject({ rows: z.array(scheduleRow).max(100).default([]) }),
  compose({ rows }, { organisation }): Block[] {
    return [
      { type: 'title', text: 'Retention schedule' },
      {
        type: 'paragraph',
        words: `How long ${organisation.name} keeps what it holds. When the day of a record comes, somebody looks at it and decides: it is destroyed, or kept until a new day for a reason that is written down.`,
        facts: ['organisation'],
        rules: ['retention.principle'],
      },
      {
        type: 'table',
        head: ['What', 'How long', 'Why', 'Then', 'Who'],
        rows: rows.map((row) => [
          [row.name || categoryOf(row.category).name, row.purpose].filter(Boolean).join(': '),
          howLong(row),
          [row.basis, overFive(row)].filter(Boolean).join('. '),
          actionWords[row.action],
          row.owner || 'Not named yet',
        ]),
        rules: ['retention.engine', 'retention.defaults'],
      },
      {
        type: 'paragraph',
        words:
          'Days are counted in whole months; where a month is too short its last day counts, and no day is moved to a working day. While an access request, a complaint, a claim or an investigation is open, nothing it needs is destroyed. Each destruction is written down without what the record said.',
        rules: ['retention.engine', 'settled.retention-extra'],
      },
      ...(organisation.sector === 'gp-practice'
        ? [
            {
              type: 'paragraph' as const,
              words:
                'Clinical records are not in this schedule. They are kept in the clinical system, for as long as the NHS records code says.',
              rules: ['retention.gp'],
            },
          ]
        : []),
    ]
  },
  gaps: ({ rows }) =>
    rows.flatMap((row) =>
      rowFaults(row).map(({ message }) => ({
        fact: 'rows',
        say: `${row.name || categoryOf(row.category).name}: ${message}`,
      })),
    ),
  checkBeforeUse: ['Compare it with your privacy policy: both must promise the same.'],
})

/** “6 months after coaching ends”, “while the objection stands”: how long, for a table. */
export function howLong({ period, trigger, reviewOn }: ScheduleRow): string {
  const words = periodWords(period)
  if (period.kind === 'while') {
    const lasting = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
    // “While the objection stands” says already that lifting it ends it.
    const until = trigger === 'objection-lifted' ? lasting : `${lasting}, at most until ${triggers[trigger].after}`
    return reviewOn === '' ? until : `${until}; looked at again on ${dayMonthYear(reviewOn)}`
  }
  return period.count === 0 ? `Until ${triggers[trigger].after}` : `${words} after ${triggers[trigger].after}`
}

const overFive = ({ category, reason, approver }: ScheduleRow) =>
  category === 'coaching-notes' && reason !== '' ? `${reason}${approver === '' ? '' : ` (agreed by ${approver})`}` : ''
