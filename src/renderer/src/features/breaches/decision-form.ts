import type { BreachCase } from '@core/breaches/breach'
import { newDecision } from '@core/breaches/contract'
import type { DecisionChoice, DecisionSubject } from '@core/breaches/decision'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'
import { begunDecisions } from './begun'

/** A decision while it is made: nothing is chosen at first. */
export type DecisionValues = {
  breachId: string
  about: DecisionSubject
  choice: DecisionChoice | ''
  reason: string
  decidedBy: string
  lookAgainOn: string
}

/** The form of one decision; what was typed is still there when the person comes back to the step. */
export function useDecisionForm(of: BreachCase, about: DecisionSubject): UseFormReturnType<DecisionValues> {
  const { id, facts } = of.breach
  const before = of.decisions.filter((one) => one.about === about).length
  const key = `${id} ${about} ${before}`
  const blank = { breachId: id, about, choice: '' as const, reason: '', decidedBy: facts.investigator, lookAgainOn: '' }
  return useForm<DecisionValues>({
    initialValues: begunDecisions.get(key) ?? blank,
    validate: checkedBy(newDecision),
    onValuesChange: (values) => begunDecisions.set(key, values),
  })
}

/** Has somebody begun to answer this, and not saved it? */
export function isDecisionBegun(of: BreachCase, about: DecisionSubject): boolean {
  const before = of.decisions.filter((one) => one.about === about).length
  const begun = begunDecisions.get(`${of.breach.id} ${about} ${before}`)
  return begun !== undefined && (begun.choice !== '' || begun.reason !== '')
}
