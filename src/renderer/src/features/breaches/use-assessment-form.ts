import { assessmentInput } from '@core/breaches/assessment'
import { currentAssessment, type BreachCase } from '@core/breaches/breach'
import { suggestAnswers, type DraftAnswers } from '@core/breaches/suggest-answers'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'
import { begunAssessments } from './begun'

export type AssessmentForm = UseFormReturnType<DraftAnswers>

/** Starts from what was begun and not saved, from the last assessment, or from what the facts of the case already say. */
export function useAssessmentForm(of: BreachCase): AssessmentForm {
  const key = `${of.breach.id} ${of.assessments.length}`
  return useForm<DraftAnswers>({
    initialValues: startOf(of, begunAssessments.get(key)),
    validate: checkedBy(assessmentInput),
    onValuesChange: (values) => begunAssessments.set(key, values),
  })
}

function startOf(of: BreachCase, begun: DraftAnswers | undefined): DraftAnswers {
  if (begun) return begun
  const before = currentAssessment(of)
  if (!before) return suggestAnswers(of.breach.facts)
  const { peopleCount: _, ...answers } = before.answers
  return answers
}
