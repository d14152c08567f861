import { assessmentInput } from '@core/breaches/assessment'
import { advise } from '@core/breaches/advise'
import { enisaRules } from '@core/breaches/enisa/questions'
import { score } from '@core/breaches/enisa/score'
import { completeAnswers } from '@core/breaches/suggest-answers'
import { Button } from '@mantine/core'
import type { FormEvent } from 'react'
import { focusFirstError } from '../../app/zod-form'
import { DraftNote } from '../drafts/DraftNote'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { AlsoMatters } from './AlsoMatters'
import { Adjustments } from './Adjustments'
import type { StepProps } from './step-props'
import { NhsQuestions } from './NhsQuestions'
import { SixQuestions } from './SixQuestions'
import { ScorePanel } from './ScorePanel'
import css from './assess.module.css'
import { useAssessmentForm } from './use-assessment-form'
import { useCaseChange, useCaseOrganisation } from './use-breaches'

/** The plain questions with the number beside each, the score as a picture, and our advice. */
export function AssessSheet({ of, go }: StepProps) {
  const { form, draft } = useAssessmentForm(of)
  const organisation = useCaseOrganisation()
  const { breach } = of
  const assess = useCaseChange((calls) => calls.assess, { done: 'Assessment saved.', onSuccess: draft.drop })
  const given = completeAnswers(form.values)
  const answers = given && { ...given, peopleCount: breach.facts.peopleCount }
  const submit = form.onSubmit(
    (values, event) => {
      const stay = submitterOf(event) === 'stay'
      const input = { breachId: breach.id, answers: assessmentInput.parse(values) }
      assess.mutate(input, { onSuccess: () => !stay && go('decide') })
    },
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form onSubmit={submit} noValidate>
      <DraftNote draft={draft} />
      <Sheet title="How bad could it be for the people concerned?" padded={false}>
        <SixQuestions form={form} />
        <Adjustments form={form} />
        <AlsoMatters form={form} />
        {of.route === 'dspt' && <NhsQuestions form={form} />}
        <ScorePanel
          score={answers && score(answers)}
          advice={answers && advise(breach.facts, answers, organisation)}
          before={of.assessments}
        />
      </Sheet>
      <div className={css.foot}>
        <Button type="submit" loading={assess.isPending}>
          Save and decide
        </Button>
        <Button type="submit" variant="subtle" value="stay">
          Save and stay here
        </Button>
        <div className={css.right}>
          Advice, not a decision.
          <LawLine rules={enisaRules} />
        </div>
      </div>
    </form>
  )
}

/** Which of the two buttons was pressed. */
function submitterOf(event?: FormEvent): string {
  const native = event?.nativeEvent
  return native instanceof SubmitEvent && native.submitter instanceof HTMLButtonElement ? native.submitter.value : ''
}
