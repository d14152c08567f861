import type { EventFacts, RequestEvent } from './event'

type StepFacts = Extract<EventFacts, { type: 'erasure-step' }>

/** How the erasure in Steward itself stands: not begun (or undone), waiting for its day, or done. */
export function lastErasureStep(events: readonly RequestEvent[]): 'none' | 'planned' | 'erased' {
  const last = planFacts(events)?.step
  if (last === 'erased') return 'erased'
  return last === 'planned' || last === 'counted-again' ? 'planned' : 'none'
}

/** The last day for undoing, as the story says it; empty where nothing waits. */
export function plannedUntil(events: readonly RequestEvent[]): string {
  return lastErasureStep(events) === 'planned' ? (planFacts(events)?.untilOn ?? '') : ''
}

/** The day it was erased in Steward; null while it was not. */
export function erasedOn(events: readonly RequestEvent[]): string | null {
  return lastErasureStep(events) === 'erased' ? (planFacts(events)?.on ?? null) : null
}

const besides = ['kept-longer', 'destroyed', 'lifted', 'day-confirmed']

/** By the moment it was written down: several steps may lie on one day. */
function planFacts(events: readonly RequestEvent[]): StepFacts | undefined {
  const steps = events.flatMap(({ facts }) =>
    facts.type === 'erasure-step' && !besides.includes(facts.step) ? [facts] : [],
  )
  return steps.at(-1)
}
