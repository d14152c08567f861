import { assessmentInput } from '@core/breaches/assessment'
import { currentAssessment, type BreachCase } from '@core/breaches/breach'
import { suggestAnswers, type DraftAnswers } from '@core/breaches/suggest-answers'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'

export type AssessmentForm = UseFormReturnType<DraftAnswers>

/** Starts from the last assessment, or from what the facts of the case already say. */
export function useAssessmentForm(of: BreachCase): AssessmentForm {
  return useForm<DraftAnswers>({ initialValues: startOf(of), validate: checkedBy(assessmentInput) })
}

function startOf(of: BreachCase): DraftAnswers {
  const before = currentAssessment(of)
  if (!before) return suggestAnswers(of.breach.facts)
  const { peopleCount: _, ...answers } = before.answers
  return answers
}
