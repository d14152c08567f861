import { verdictInWords } from '../flows/verdict-words'
import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'
import type { DueItem } from '../today/due-item'
import type { DecisionSummary } from './decision'

/** Decisions with a review date, as Today lists them: from that day on. */
export function dueDecisions(decisions: readonly DecisionSummary[]): DueItem[] {
  return decisions.flatMap((one) => {
    if (one.reviewOn === '') return []
    return {
      id: `decision:${one.id}`,
      on: one.reviewOn,
      remindFromOn: one.reviewOn,
      kind: 'decision',
      title: `Look again at the decision on ${one.subject}`,
      why: `${one.title}: “${verdictInWords(one)}”, decided on ${dayMonthYear(londonDate(one.decidedAt))} by ${one.author}. You set this day for a second look.`,
      verb: 'Open',
      href: `/guidance/decision/${one.id}`,
      state: 'due' as const,
      rules: ['acc.record' as const],
    }
  })
}
