import type { Facts, KnownFact } from './facts'
import type { Flow } from './flow'
import type { Answers } from './step'

/** The questions of a flow that the register answers, by question id. A fact whose answer is not offered is left out. */
export function preAnswers(flow: Flow, facts: Facts): Readonly<Record<string, KnownFact>> {
  const known: Record<string, KnownFact> = {}
  for (const [nodeId, node] of Object.entries(flow.nodes)) {
    if (node.kind !== 'question' || node.factKey === undefined) continue
    const fact = facts[node.factKey]
    if (fact && node.answers.some((answer) => answer.id === fact.answer)) known[nodeId] = fact
  }
  return known
}

/**
 * A person’s answers, with what is certain in place of whatever they said about it: stops, refusals, under 18, no contact at
 * all, own rules. What can be answered otherwise is left as it was answered (`suppress.check`, `settled.no-looser`).
 */
export function withCertain(flow: Flow, facts: Facts, own: Answers): Answers {
  const certain = Object.entries(preAnswers(flow, facts)).filter(([, fact]) => fact.fixed)
  return { ...own, ...Object.fromEntries(certain.map(([nodeId, fact]) => [nodeId, fact.answer])) }
}

/** The register’s answers with the person’s own on top: what a person says wins, unless the fact is fixed. */
export function withPreAnswers(flow: Flow, facts: Facts, own: Answers): Answers {
  const known = Object.entries(preAnswers(flow, facts))
  const answersOf = (some: typeof known) => Object.fromEntries(some.map(([nodeId, fact]) => [nodeId, fact.answer]))
  return { ...answersOf(known), ...own, ...answersOf(known.filter(([, fact]) => fact.fixed)) }
}
