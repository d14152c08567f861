import { checkedWords } from '../law/law-line'
import { rule, type RuleId } from '../law/rules'
import { isCalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'

/** How far a rule was checked, as a state by itself: “Checked 21 November 2026”, “Our own rule, not a law”. */
export function ruleStateWords(id: RuleId): string {
  const checked = checkedWords(id)
  const words = checked === '' ? 'Our own rule, not a law' : `${checked.charAt(0).toUpperCase()}${checked.slice(1)}`
  return rule(id).disabled ? `Not in force, so not used. ${words}` : words
}

/** Since when it applies; empty for our own rules. */
export function inForceWords(inForceFrom: string): string {
  if (inForceFrom === '') return ''
  if (inForceFrom === 'current guidance') return 'Current guidance'
  return `In force: ${isCalendarDate(inForceFrom) ? dayMonthYear(inForceFrom) : inForceFrom}`
}
