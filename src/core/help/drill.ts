import type { BreachCase } from '../breaches/breach'
import type { RuleId } from '../law/rules'
import type { RequestCase } from '../requests/request'

/** What the sample shows since a drill began: what was logged and reported, and every act by its name. */
export type DrillFacts = {
  readonly requests: readonly RequestCase[]
  readonly breaches: readonly BreachCase[]
  readonly acts: readonly { readonly action: string; readonly subject: string }[]
}

/** One thing to do, or to leave, and how the register shows it. */
export type DrillStep = {
  readonly id: string
  readonly ask: string
  /** Where it is done. */
  readonly door?: { readonly label: string; readonly href: string }
  /** Something not to do: right until it is done. */
  readonly leave?: true
  readonly isRight: (facts: DrillFacts) => boolean
  /** What was missed, and why it matters. */
  readonly missed: string
  readonly rules: readonly RuleId[]
}

/** A short exercise on the sample organisation. One file in `drills/`, one line in its index. */
export type Drill = {
  readonly id: string
  readonly title: string
  /** What happens, in the order it is heard. */
  readonly happens: readonly string[]
  readonly minutes: number
  readonly steps: readonly DrillStep[]
}

/** Declares a drill. */
export function defineDrill(drill: Drill): Drill {
  return drill
}

/** The steps the register shows as right. Nothing is right to leave before anything was begun on. */
export function rightSteps(drill: Drill, facts: DrillFacts): readonly string[] {
  const begun = facts.requests.length > 0 || facts.breaches.length > 0
  return drill.steps.filter((step) => (begun || step.leave !== true) && step.isRight(facts)).map(({ id }) => id)
}
