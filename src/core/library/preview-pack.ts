import { laidOver } from '../law/overlay'
import type { Rule } from '../law/rule'
import { isRuleId, rule } from '../law/rules'
import { isCalendarDate } from '../time/calendar-date'
import { dayMonthYear, longDate } from '../time/format-date'
import { jurisdictionNames } from '../time/jurisdiction'
import type { PackPreview } from './contract'
import type { LawPack } from './law-pack'
import { ruleFromPack } from './lay-pack'
import { sureWords } from './sure-words'

/** What a reader sees of a rule, by the name of the line. */
const shown: readonly { readonly what: string; readonly of: (rule: Rule) => string }[] = [
  { what: 'Name', of: ({ cite }) => cite },
  { what: 'What it says', of: ({ say }) => say },
  { what: 'Note', of: ({ note }) => note ?? '' },
  { what: 'In force', of: ({ inForceFrom }) => inWords(inForceFrom) },
  { what: 'Source', of: ({ url }) => url ?? '' },
  { what: 'How sure', of: ({ confidence }) => sureWords[confidence] },
  { what: 'Checked on', of: ({ checkedOn }) => inWords(checkedOn ?? '') },
  { what: 'Look again by', of: ({ reviewBy }) => inWords(reviewBy ?? '') },
]

/**
 * What would change with a pack, rule by rule, against the rules in use. A pack stands alone: a rule that only the one before
 * it changed reads as in the program again, and that is shown too. Rules that would read as now are left out.
 */
export function previewPack({ version, title, changes, rules, bankHolidays = [] }: LawPack): PackPreview {
  const touched = new Set([...Object.keys(rules), ...(laidOver()?.rules.keys() ?? [])])
  const changed = [...touched].filter(isRuleId).map((id) => {
    const [now, then] = [rule(id), ruleFromPack(id, rules[id] ?? {})]
    const lines = shown
      .map(({ what, of }) => ({ what, before: of(now), after: of(then) }))
      .filter(({ before, after }) => before !== after)
    return { id, lines }
  })
  const days = bankHolidays.map(({ on, name, nations, gone }) => {
    const where = nations.map((nation) => jurisdictionNames[nation]).join(', ')
    return `${longDate(on)} is ${gone ? 'no longer' : ''} a bank holiday in ${where}: ${name}.`.replaceAll('  ', ' ')
  })
  return { version, title, changes, rules: changed.filter(({ lines }) => lines.length > 0), days }
}

function inWords(day: string): string {
  return isCalendarDate(day) ? dayMonthYear(day) : day
}
