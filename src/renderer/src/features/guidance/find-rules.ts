import { lawState } from '@core/law/law-state'
import { rule, ruleIds, type RuleId } from '@core/law/rules'
import { sources } from '@core/law/sources'

/** The ways to narrow the library down. */
export const ruleStates = [
  { value: 'any', label: 'All rules' },
  { value: 'checked', label: 'Checked against the source' },
  { value: 'in-part', label: 'Checked in part' },
  { value: 'unchecked', label: 'Not yet checked' },
  { value: 'own', label: 'Our own rules' },
] as const
export type RuleState = (typeof ruleStates)[number]['value']

/** Rules that have every word searched for, in the order of the rules. */
export function findRules(search: string, state: RuleState): RuleId[] {
  const wanted = search.toLowerCase().split(/\s+/u).filter(Boolean)
  return ruleIds.filter((id) => {
    if (state !== 'any' && lawState(id) !== state) return false
    return wanted.every((word) => wordsOf(id).includes(word))
  })
}

function wordsOf(id: RuleId): string {
  const { cite, say, note = '', sources: pages } = rule(id)
  return [id, cite, say, note, ...pages.map((page) => sources[page].title)].join(' ').toLowerCase()
}
