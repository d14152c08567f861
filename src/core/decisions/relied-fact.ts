import { z } from 'zod'
import { factKeys, type Facts } from '../flows/facts'
import type { Flow } from '../flows/flow'
import { step, type Answers } from '../flows/step'

/**
 * A fact that a decision rests on: what was answered, and what the register said then. A fact that the register did not know
 * is kept too, because it may come to know it (row C8).
 */
export const reliedFact = z.object({
  key: z.enum(factKeys),
  /** The question it answered. */
  nodeId: z.string(),
  /** The answer that counted, by its id. */
  answer: z.string(),
  /** What the register said, by the id of the answer; empty: it did not know. */
  known: z.string(),
  /** Where it was found, in words; empty: the person answered. */
  from: z.string(),
})
export type ReliedFact = z.output<typeof reliedFact>

/** The facts on the way to an outcome: every question on it that the register can answer, answered by it or not. */
export function reliedFacts(flow: Flow, answers: Answers, facts: Facts): ReliedFact[] {
  return step(flow, answers).path.flatMap(({ nodeId, question, answer }) => {
    const key = question.factKey
    if (key === undefined) return []
    const fact = facts[key]
    const offered = question.answers.some(({ id }) => id === fact?.answer)
    return [
      {
        key,
        nodeId,
        answer: answer.id,
        known: offered && fact ? fact.answer : '',
        from: offered && fact ? fact.from : '',
      },
    ]
  })
}
