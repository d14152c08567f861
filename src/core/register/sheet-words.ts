import { valueOf } from './sheet-text'
import { sheetWordList } from './word-list'

/** The largest prime below 2¹⁶: another one than that of the last group, so that the two check each other. */
const WORDS_PRIME = 65521n

/**
 * The two words of a key or part: made from all its characters and printed beside them, so that somebody who has typed
 * it can see at a glance that it is the one on the paper. They tell nothing to whoever does not hold the paper: 16 of
 * its 140 bits.
 */
export function sheetWords(canonical: string): readonly [string, string] {
  const mixed = Number((valueOf(canonical) * 257n + BigInt(canonical.length)) % WORDS_PRIME)
  return [sheetWordList[mixed >> 8] ?? '', sheetWordList[mixed & 255] ?? '']
}
