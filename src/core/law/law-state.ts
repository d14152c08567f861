import { rule, type RuleId } from './rules'

/** How far a rule was checked, or that it is our own and not law. */
export function lawState(id: RuleId): 'checked' | 'in-part' | 'unchecked' | 'own' {
  const { confidence, checkedOn, note } = rule(id)
  if (confidence === 'seed' || confidence === 'product') return 'own'
  if (checkedOn === null) return 'unchecked'
  return note === undefined ? 'checked' : 'in-part'
}
