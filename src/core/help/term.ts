import type { RuleId } from '../law/rules'

/** A word as Steward uses it, in plain words; words of the law name their rules, words of the program name none. */
export type Term = {
  readonly word: string
  /** Other names of the same thing: what the law, a letter or another program calls it. */
  readonly also?: readonly string[]
  readonly say: string
  readonly rules: readonly RuleId[]
  /** Where it is met. */
  readonly href?: string
}
