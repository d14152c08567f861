import { dayMonthYear } from '../time/format-date'
import { lawState } from './law-state'
import { rule, type RuleId } from './rules'

/**
 * The law behind a sentence as one line of text, for documents and screens: "PECR regulation 21(4) and (5), checked
 * 21 November 2026". A rule checked in part says so, an unchecked one says so, and our own rules are never dressed as law.
 */
export function lawLineFor(ids: readonly RuleId[]): string {
  const cites = new Map<string, string[]>()
  for (const id of ids) {
    const end = checkedWords(id)
    const known = cites.get(end) ?? []
    if (!known.includes(rule(id).cite)) cites.set(end, [...known, rule(id).cite])
  }
  return [...cites].map(([end, names]) => [names.join('; '), end].filter((part) => part !== '').join(', ')).join('; ')
}

/** How far one rule was checked, in words; empty for our own rules, which have no source to check against. */
export function checkedWords(id: RuleId): string {
  switch (lawState(id)) {
    case 'own':
      return ''
    case 'unchecked':
      return 'not yet checked against the source'
    case 'in-part':
      return `checked in part ${dayMonthYear(rule(id).checkedOn ?? '')}`
    case 'checked':
      return `checked ${dayMonthYear(rule(id).checkedOn ?? '')}`
  }
}
