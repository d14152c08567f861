import type { RowState } from '@core/campaigns/row-state'
import { IconBan, IconCircleCheck, IconCopy, IconMailOff } from '@tabler/icons-react'
import { StateWord } from '../../ui/StateWord'
import { VerdictWord } from '../../ui/VerdictWord'

type AnswerWordProps = { readonly state: RowState; readonly word?: string | undefined; readonly ownRule?: boolean }

/** What becomes of a row, as icon, word and colour. */
export function AnswerWord({ state, word, ownRule = false }: AnswerWordProps) {
  switch (state) {
    case 'allowed':
      return <VerdictWord verdict="allowed" ownRule={ownRule} />
    case 'with-duties':
      return <VerdictWord verdict="allowed-with-duties" ownRule={ownRule} />
    case 'decide':
      return <VerdictWord verdict="human-decision" ownRule={ownRule} />
    case 'ask-first':
      return <VerdictWord verdict="consent-needed" ownRule={ownRule} />
    case 'fix-first':
      return <VerdictWord verdict="blocked-until-mended" word={word} ownRule={ownRule} />
    case 'no':
      return <VerdictWord verdict="blocked" ownRule={ownRule} />
    case 'decided-yes':
      return <StateWord icon={IconCircleCheck} word="You said yes" color="pine" />
    case 'decided-no':
      return <StateWord icon={IconBan} word="You said no" color="red" />
    case 'repeat':
      return <StateWord icon={IconCopy} word="Twice" color="dimmed" />
    case 'no-address':
      return <StateWord icon={IconMailOff} word="No address" color="dimmed" />
    case 'unreadable':
      return <StateWord icon={IconMailOff} word="Not read" color="dimmed" />
  }
}
