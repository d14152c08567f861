import type { Ask } from '../../../fixtures/served'
import type { Paper } from './papers'

/** What the program does, tried by calling it; throws when it does not. */
export type Work = (ask: Ask) => unknown

/** What carries a requirement: words of a paper or of the screen, or the program at work. */
type Carrier = readonly [paper: Paper, ...patterns: RegExp[]] | Work

/** A requirement of a source document: its id, what it is in short, and everything that must hold for it to be carried. */
export type SourceRow = readonly [id: string, what: string, ...carriedBy: readonly [Carrier, ...Carrier[]]]

/** Is it carried by words? */
export function isWords(carrier: Carrier): carrier is Exclude<Carrier, Work> {
  return typeof carrier !== 'function'
}
