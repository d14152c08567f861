import { newChoice, type ItemChoice, type NewChoice, type Passage } from '@core/bundle/choice'
import type { ReviewItem } from '@core/bundle/contract'
import { followGround } from '@core/exemptions/answer'
import type { GroundId } from '@core/exemptions/ground'
import { useForm } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'

/** What is being decided about an item. */
export type ItemValues = {
  choice: ItemChoice | ''
  passages: readonly Passage[]
  ground: GroundId | ''
  /** Yes and no to the questions of the ground. */
  answers: readonly boolean[]
  reasons: string
  decidedBy: string
}

/** The form of one item: as it was decided, or empty but for who decides. */
export function useItemForm({ made, standing }: ReviewItem, you: string) {
  const check = checkedBy(newChoice)
  const old = standing === 'changed' ? null : made
  return useForm<ItemValues>({
    initialValues: {
      choice: old?.choice ?? '',
      passages: old?.passages ?? [],
      ground: old?.ground ?? '',
      answers: [],
      reasons: old?.reasons ?? '',
      decidedBy: old?.decidedBy || you,
    },
    validate: (values) => {
      if (values.choice === '') return { choice: 'Choose what is done with it.' }
      const faults = check(choiceOf(values))
      const unanswered = answersFault(values, old?.ground ?? '')
      return unanswered === '' ? faults : { ...faults, ground: faults['ground'] ?? unanswered }
    },
  })
}

/** What is sent. */
export function choiceOf({ choice, passages, ground, reasons, decidedBy }: ItemValues): NewChoice {
  const goes = choice === 'include' || choice === ''
  return {
    choice: choice === '' ? 'include' : choice,
    passages: choice === 'redact' ? [...passages] : [],
    ground: goes ? '' : ground,
    reasons: goes ? '' : reasons,
    decidedBy,
  }
}

/** The questions of a ground are answered before it counts, unless it is the one that was kept before. */
function answersFault({ choice, ground, answers }: ItemValues, kept: GroundId | ''): string {
  if (choice === 'include' || ground === '') return ''
  const step = followGround(ground, answers)
  if (step.at === 'question') return ground === kept && answers.length === 0 ? '' : 'Answer the questions below.'
  if (step.end.verdict !== 'give') return ''
  return 'Your answers say that it goes. Choose “Goes as it is”, or another question.'
}
