import { lawState } from '@core/law/law-state'
import type { RuleId } from '@core/law/rules'
import { ruleStateWords } from '@core/library/rule-words'
import { IconCheck, IconHelp, IconHome, IconProgressCheck } from '@tabler/icons-react'
import { StateWord } from '../../ui/StateWord'

const looks = {
  checked: { icon: IconCheck, color: 'pine' },
  'in-part': { icon: IconProgressCheck, color: 'info' },
  unchecked: { icon: IconHelp, color: 'amber' },
  own: { icon: IconHome, color: 'dimmed' },
} as const

/** How far a rule was checked, as a state. */
export function RuleState({ id }: { readonly id: RuleId }) {
  return <StateWord {...looks[lawState(id)]} word={ruleStateWords(id)} />
}
