import { blankTechnology } from '@core/cookies/presets'
import { technologyFacts, type Technology, type TechnologyFacts } from '@core/cookies/technology'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy } from '../../app/zod-form'
import { useDraft } from '../drafts/use-draft'

/** The form of an entry, checked by the contract’s own schema; what is typed outlasts a lock. */
export function useCookieForm(known: Technology | null) {
  const today = useToday()
  const check = checkedBy(technologyFacts)
  const form = useForm<TechnologyFacts>({
    initialValues: known ? technologyFacts.strip().parse(known) : blankTechnology,
    validate: (values) => {
      const faults = check(values)
      for (const day of ['sinceOn', 'checkedOn'] as const)
        if (values[day] > today) faults[day] = 'That day is in the future.'
      return faults
    },
  })
  const part = known?.id ?? ''
  const draft = useDraft(form, { form: 'cookie', part, ofNewRecord: known === null, ...(known && { recordId: part }) })
  return { form, draft }
}
