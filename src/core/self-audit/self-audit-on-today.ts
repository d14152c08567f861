import { dayMonthYear } from '../time/format-date'
import type { DueItem } from '../today/due-item'
import { openGaps, type SelfAudit } from './self-audit'

/** The gaps of the latest self-audit as things to do, each on the day that was set for it. */
export function gapsDue(audit: SelfAudit | undefined): DueItem[] {
  if (!audit) return []
  return openGaps(audit).flatMap(({ question, answer }) =>
    answer.dueOn === ''
      ? []
      : [
          {
            id: `self-audit:${question.id}`,
            on: answer.dueOn,
            remindFromOn: audit.begunAt.slice(0, 10),
            kind: 'document',
            title: `Close a gap: ${question.ask}`,
            why: `The self-audit of ${dayMonthYear(audit.finishedOn || audit.begunAt.slice(0, 10))} found it. ${answer.note || question.yes}`.slice(
              0,
              500,
            ),
            verb: 'Close the gap',
            href: '/documents/self-audit',
            state: 'due' as const,
            rules: [...question.rules],
          },
        ],
  )
}
