import { createContext, useContext } from 'react'
import { factAt } from '@core/documents/changed-facts'
import type { Gap } from '@core/documents/template'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'

/** What every field of the editor shares: the answers, what is missing, and which field the person is in. */
export type PolicyForm = {
  readonly facts: PrivacyPolicyFacts
  readonly gaps: readonly Gap[]
  /** What the schema says of single answers, such as a text that is too long, by path. */
  readonly faults: ReadonlyMap<string, string>
  /** True once missing answers are to be said beside their fields. */
  readonly showGaps: boolean
  readonly left: ReadonlySet<string>
  readonly set: (path: string, value: unknown) => void
  readonly enter: (path: string) => void
  readonly leave: (path: string) => void
  /** Opens the answer and puts the keyboard into its field. */
  readonly goTo: (path: string) => void
}

const PolicyFormContext = createContext<PolicyForm | undefined>(undefined)

/** Gives the form to the fields below it. */
export const PolicyFormProvider = PolicyFormContext.Provider

/** The form of the policy; only inside its editor. */
export function usePolicyForm(): PolicyForm {
  const form = useContext(PolicyFormContext)
  if (!form) throw new Error('a field of the policy stands outside its editor')
  return form
}

/** One answer: its value, what is wrong with it in words, and what its field needs to say where the person is. */
export function useFact(path: string) {
  const form = usePolicyForm()
  const gap = form.showGaps || form.left.has(path) ? form.gaps.find(({ fact }) => fact === path)?.say : undefined
  return {
    value: factAt(form.facts, path),
    error: form.faults.get(path) ?? gap,
    set: (value: unknown) => form.set(path, value),
    place: { 'data-fact': path, onFocus: () => form.enter(path), onBlur: () => form.leave(path) },
  }
}
