import { dayMonthYear } from '../time/format-date'
import type { DueItem } from '../today/due-item'
import type { QuietLine } from '../today/quiet-line'
import type { Assessment } from './assessment'
import { assessmentForms } from './forms/index'

/** Signed assessments whose day to look again comes (`lia.test`). */
export function assessmentsDue(rows: readonly Assessment[]): DueItem[] {
  return rows.flatMap(({ id, kind, title, signedOn, reviewOn }) =>
    reviewOn === ''
      ? []
      : [
          {
            id: `assessment:${id}`,
            on: reviewOn,
            remindFromOn: reviewOn,
            kind: 'document',
            title: `Look again at: ${assessmentForms[kind].name}, ${title}`,
            why: `It was signed on ${dayMonthYear(signedOn)} with this day for the next look.`,
            verb: 'Open it',
            href: `/documents/assessments/${id}`,
            state: 'due' as const,
            rules: assessmentForms[kind].rules.slice(0, 1),
          },
        ],
  )
}

/** Assessments that were begun and not signed, and purposes that wait for one. */
export function assessmentsQuiet(rows: readonly Assessment[], waiting: number): QuietLine[] {
  const open = rows.filter(({ signedOn }) => signedOn === '')
  const href = '/documents/assessments'
  return [
    ...open.slice(0, 5).map(({ id, kind, title }) => ({
      id: `assessment:${id}`,
      state: 'to-do' as const,
      title: `${assessmentForms[kind].name}: ${title}`.slice(0, 200),
      detail: 'Begun, and not signed yet.',
      href: `${href}/${id}`,
      act: 'Go on',
    })),
    ...(waiting > 0
      ? [
          {
            id: 'assessments:waiting',
            state: 'to-do' as const,
            title: 'Purposes without an assessment',
            detail:
              waiting === 1
                ? 'One purpose rests on legitimate interests without one.'
                : `${waiting} purposes rest on legitimate interests without one.`,
            href,
            act: 'See which',
          },
        ]
      : []),
  ]
}
