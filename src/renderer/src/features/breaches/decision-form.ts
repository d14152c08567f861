import type { BreachCase } from '@core/breaches/breach'
import { newDecision } from '@core/breaches/contract'
import type { DecisionChoice, DecisionSubject } from '@core/breaches/decision'
import { useForm } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'
import { draftOf } from '../drafts/held-drafts'
import { useDraft } from '../drafts/use-draft'
import { decisionPlace } from './draft-places'

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
export function useDecisionForm(of: BreachCase, about: DecisionSubject) {
  const { id, facts } = of.breach
  const form = useForm<DecisionValues>({
    initialValues: { breachId: id, about, choice: '', reason: '', decidedBy: facts.investigator, lookAgainOn: '' },
    validate: checkedBy(newDecision),
  })
  const draft = useDraft(form, decisionPlace(of, about))
  return { form, draft }
}

/** Has somebody begun to answer this, and not saved it? */
export function isDecisionBegun(of: BreachCase, about: DecisionSubject): boolean {
  return draftOf(decisionPlace(of, about)) !== undefined
}
