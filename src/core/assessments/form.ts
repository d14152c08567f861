import type { RuleId } from '../law/rules'
import type { AssessmentKind } from './assessment'

/** One question of an assessment, and why it is asked. */
export type AssessmentQuestion = {
  readonly id: string
  readonly ask: string
  readonly why?: string
  /** `words`: a few sentences; otherwise one of the options. */
  readonly answers: 'words' | readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
  /** May stay open. */
  readonly optional?: true
}

/** A kind of assessment: its parts with their questions, and what it can come to. */
export type AssessmentForm = {
  readonly kind: AssessmentKind
  readonly name: string
  readonly say: string
  readonly parts: readonly {
    readonly title: string
    readonly say: string
    readonly questions: readonly AssessmentQuestion[]
  }[]
  /** Are the risks listed one by one? */
  readonly listsRisks: boolean
  /** What a person decides at the end; none where the answers decide. */
  readonly outcomes: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
  readonly rules: readonly RuleId[]
}

/** The answer to most questions about facts. */
export const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const
