import type { CalendarDate } from '../time/calendar-date'
import { sources, type SourceId } from './sources'

/**
 * How sure we are of a rule: `V` read in the law or the regulator's page or a copy of it, `V2` read in a second-hand
 * copy only, `K` and `K?` from knowledge, `seed` a wish of the organisations Steward was made for, `product` our own.
 */
export type Confidence = 'V' | 'V2' | 'K' | 'K?' | 'seed' | 'product'

/** One rule as it is written down: the provision as shown, the rule in our words, and how far it was checked. */
export type RuleData = {
  readonly cite: string
  readonly say: string
  /** `YYYY-MM-DD`, or words where one date does not say it; empty for our own rules. */
  readonly inForceFrom: string
  readonly confidence: Confidence
  /** The day it was checked against its source; null says "not yet checked against the source". */
  readonly checkedOn: CalendarDate | null
  readonly sources: readonly SourceId[]
  /** Which part was checked and which was not. */
  readonly note?: string
  /** The day by which somebody looks at it again. */
  readonly reviewBy?: CalendarDate
  /** Written down but not used, because it is not in force. */
  readonly disabled?: true
}

/** A rule as the program reads it; `url` is the address of its first source, or null for our own rules. */
export type Rule = RuleData & { readonly url: string | null }

/** Declares a group of rules; the keys become rule ids, so a misspelt id does not compile. */
export function defineRules<Id extends string>(group: Record<Id, RuleData>): Readonly<Record<Id, Rule>> {
  const filled = {} as Record<Id, Rule>
  for (const id in group) {
    const data = group[id]
    const first = data.sources[0]
    filled[id] = { ...data, url: first === undefined ? null : sources[first].url }
  }
  return filled
}
