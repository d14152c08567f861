import { mayBeSwitchedOff } from './exception'
import type { TechnologyFacts } from './technology'

type Fact = keyof TechnologyFacts

/** The facts the answers rest on, as they are called in a sentence. The name, the days and how long it lasts decide nothing. */
const telling = {
  provider: 'who sets it',
  party: 'whose it is',
  does: 'what it stores or reads',
  purpose: 'what it is for',
  sharedWith: 'who else gets the data',
  objection: 'where visitors say no',
  claims: 'the exception you rely on',
} as const satisfies Partial<Record<Fact, string>>

const same = (one: string, other: string) => one.trim() === other.trim()

/** What changed of an entry since its questions were answered, in words; none while the test still holds. */
export function changedSinceTest(tested: TechnologyFacts, now: TechnologyFacts): string[] {
  return Object.entries(telling).flatMap(([fact, words]) => {
    const key = fact as keyof typeof telling
    // Where no switch is asked for, better words on the choice change nothing about the answer.
    if (key === 'objection' && !mayBeSwitchedOff(tested.claims) && !mayBeSwitchedOff(now.claims)) return []
    return same(tested[key], now[key]) ? [] : [words]
  })
}

/** The names of the facts that differ, for the audit line: names only, never what they say. */
export function changedFacts(before: TechnologyFacts, after: TechnologyFacts): string[] {
  const facts = Object.keys(after) as Fact[]
  return facts.filter((fact) => before[fact] !== after[fact])
}
