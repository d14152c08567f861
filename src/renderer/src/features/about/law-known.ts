import { rule, ruleIds } from '@core/law/rules'

/** What can be said about the law as a whole; our own house rules are not law and are left out. */
export function lawKnown() {
  const all = ruleIds.map(rule)
  const law = all.filter(({ confidence }) => confidence !== 'seed' && confidence !== 'product')
  const checked = law.flatMap(({ checkedOn }) => (checkedOn === null ? [] : [checkedOn]))
  return {
    count: law.length,
    checkedCount: checked.length,
    lastCheckedOn: checked.toSorted().at(-1),
    unchecked: [...new Set(law.filter(({ checkedOn }) => checkedOn === null).map(({ cite }) => cite))],
  }
}
