import type { RuleId } from '../../law/rules'

/** Words that the law has overtaken, and what stands in their place. */
export type StaleClaim = {
  readonly id: string
  /** Tried on each sentence. */
  readonly pattern: RegExp
  /** A sentence that says this too already knows: “Privacy Shield is invalid”. */
  readonly unless?: RegExp
  /** Must stand somewhere in the document as well. */
  readonly with?: RegExp
  /** Where the whole document says this, the claim is no fault. */
  readonly notWith?: RegExp
  readonly title: string
  readonly say: string
  readonly rules: readonly RuleId[]
}
