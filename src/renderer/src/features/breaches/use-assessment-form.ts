import { assessmentInput } from '@core/breaches/assessment'
import { currentAssessment, type BreachCase } from '@core/breaches/breach'
import { suggestAnswers, type DraftAnswers } from '@core/breaches/suggest-answers'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'
import { useDraft, type FormDraft } from '../drafts/use-draft'
import { assessmentPlace } from './draft-places'

export type AssessmentForm = UseFormReturnType<DraftAnswers>

/** Starts from what was begun and not saved, from the last assessment, or from what the facts of the case already say. */
export function useAssessmentForm(of: BreachCase): { readonly form: AssessmentForm; readonly draft: FormDraft } {
  const form = useForm<DraftAnswers>({ initialValues: startOf(of), validate: checkedBy(assessmentInput) })
  const draft = useDraft(form, assessmentPlace(of))
  return { form, draft }
}

function startOf(of: BreachCase): DraftAnswers {
  const before = currentAssessment(of)
  if (!before) return suggestAnswers(of.breach.facts)
  const { peopleCount: _, ...answers } = before.answers
  return answers
}
