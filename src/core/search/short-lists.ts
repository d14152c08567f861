import { fold } from '../contacts/search-text'

/** Does every word stand in the text, each at the beginning of a word? For lists so short that they need no index. */
export function hasEveryWord(text: string, words: readonly string[]): boolean {
  const folded = ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`
  return words.every((word) => folded.includes(` ${word}`))
}
