import type { FieldIssue } from '../contract/errors'
import type { BreachFacts, FactsPatch } from './facts'
import { utcTimes } from './open-breach'
import { timeIssues } from './times'

/** The facts with some of them changed, and the names of those that really differ. */
export function changeFacts(
  before: BreachFacts,
  changes: FactsPatch,
): { facts: BreachFacts; fields: (keyof BreachFacts)[] } {
  // A fact that is named but undefined is left alone: it must not wipe what was there.
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as FactsPatch
  const merged = { ...before, ...given }
  const facts = { ...merged, ...utcTimes(merged) }
  const names = Object.keys(facts) as (keyof BreachFacts)[]
  return { facts, fields: names.filter((name) => JSON.stringify(facts[name]) !== JSON.stringify(before[name])) }
}

const timeFields: readonly (keyof BreachFacts)[] = ['occurredIs', 'occurredAt', 'foundAt', 'awareAt']

/** Times are only checked when one of them moves, so that a clock set back never locks a case. */
export function changeIssues(facts: BreachFacts, fields: readonly (keyof BreachFacts)[], now: string): FieldIssue[] {
  return fields.some((name) => timeFields.includes(name)) ? timeIssues(facts, now) : []
}
