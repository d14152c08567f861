import type { ListFacts } from '@core/screening/list-facts'
import type { ListRefusal } from '@core/screening/list-refusal'

/** What a whole reading found: the facts and the fingerprint of the file, or why it is no list. */
export type ListLook =
  | { readonly kind: 'list'; readonly facts: ListFacts; readonly bytes: number; readonly sha256: string }
  | { readonly kind: 'refused'; readonly why: ListRefusal }
  | { readonly kind: 'stopped' }

/** The numbers that were compared, sorted and none twice, and those of them that are on the list. */
export type MatchedNumbers = { readonly numbers: Float64Array; readonly listed: Float64Array }

/** Hears how far a reading is, from 0 to 1. */
export type Told = (part: number) => void

/**
 * A licensed list file held open. Nothing of it is copied to a disk and only a window of it is ever in memory. Every call throws
 * `not-allowed` with its reason where the file cannot be read, or is not the one any more that was looked at.
 */
export type ListReader = {
  /** Reads all of it once: what it is, in which order, its SHA-256. */
  readonly look: (told: Told) => Promise<ListLook>
  /** Which of these numbers (as `toCompare` makes them) it holds; undefined where it was stopped. */
  readonly match: (numbers: readonly number[], told: Told) => Promise<MatchedNumbers | undefined>
  /** Does it hold this one? Searched inside the file where it is in order; otherwise all of it is read. */
  readonly holds: (number: number) => Promise<boolean>
  /** Ends what is under way. */
  readonly stop: () => void
  readonly close: () => void
}

/** Opens a list by its path, which goes no further. */
export type OpenList = (path: string) => ListReader
