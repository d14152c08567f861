import { isOverdue } from '../../consents/consent-state'
import type { Duty } from '../../flows/flow'
import type { RuleId } from '../../law/rules'
import { dayMonthYear } from '../../time/format-date'
import type { CellQuestion, MayMarket } from '../may-market'

type Permitted = { readonly say: string; readonly duties: readonly Duty[]; readonly rules: readonly RuleId[] }

/** The answer where a yes or a soft opt-in stands: yes with duties, or a person’s decision once its day has passed. */
export function permitted({ cell, today }: CellQuestion, { say, duties, rules }: Permitted): MayMarket {
  const proof = cell.eventId === null ? null : ({ kind: 'consent', id: cell.eventId } as const)
  if (!isOverdue(cell, today)) return { verdict: 'allowed-with-duties', say, duties, rules, proof }
  return {
    verdict: 'human-decision',
    say: `${say} The day to look at it again, ${dayMonthYear(cell.reviewOn)}, has passed.`,
    duties: [
      {
        say: 'Refresh it by asking again, or confirm that they still expect this.',
        rules: ['settled.consent-overdue'],
      },
      ...duties,
    ],
    rules: ['settled.consent-overdue', 'consent.lifetime', ...rules],
    proof,
  }
}

/** “They said yes on 3 May 2026.” */
export function saidYes({ cell }: CellQuestion): string {
  const form = cell.wording === null ? '' : `, on “${cell.wording.formName}”, version ${cell.wording.version}`
  return `They said yes on ${dayMonthYear(cell.since)}${form}.`
}
