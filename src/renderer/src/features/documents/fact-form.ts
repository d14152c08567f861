import { createContext, useContext } from 'react'
import { factAt } from '@core/documents/changed-facts'
import type { Gap } from '@core/documents/template'

/** What every field of a document’s editor shares: the answers, what is missing, and which field the person is in. */
export type FactForm = {
  readonly facts: unknown
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

const FactFormContext = createContext<FactForm | undefined>(undefined)

/** Gives the form to the fields below it. */
export const FactFormProvider = FactFormContext.Provider

/** The form of the document that is edited; only inside its editor. */
export function useFactForm(): FactForm {
  const form = useContext(FactFormContext)
  if (!form) throw new Error('a field of a document stands outside its editor')
  return form
}

/** One answer: its value, what is wrong with it in words, and what its field needs to say where the person is. */
export function useFact(path: string) {
  const form = useFactForm()
  const gap = form.showGaps || form.left.has(path) ? form.gaps.find(({ fact }) => fact === path)?.say : undefined
  return {
    value: factAt(form.facts, path),
    error: form.faults.get(path) ?? gap,
    set: (value: unknown) => form.set(path, value),
    place: { 'data-fact': path, onFocus: () => form.enter(path), onBlur: () => form.leave(path) },
  }
}
