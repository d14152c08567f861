import { fold, phoneDigits } from '../contacts/search-text'

/** What was typed, as an expression of the index: for contacts, and for the words of everything else. */
export type MatchTerms = {
  readonly contacts: string
  readonly words: string
  /** The words themselves, folded, for finding the place in a text. */
  readonly plain: readonly string[]
}

const mostWords = 10
const likeANumber = /^\+?[\d\s().\-/]{3,}$/

/**
 * Every word is looked for by its beginning, whatever its accents, and all of them must be there. Something that reads
 * like a number is looked for as one run of digits, and in texts also as it was typed. Null when nothing can be found.
 */
export function matchTerms(typed: string): MatchTerms | null {
  const folded = fold(typed)
  const words = folded.match(/[\p{L}\p{N}\p{Co}]+/gu)?.slice(0, mostWords) ?? []
  if (words.length === 0) return null
  if (likeANumber.test(folded) && phoneDigits(folded) !== '') {
    const digits = prefix(phoneDigits(folded))
    const contacts = digits
    return { contacts, words: `${digits} OR ${phrase(words)}`, plain: [folded, phoneDigits(folded)] }
  }
  // What stands together without a space (an e-mail address) must stand together in the text too.
  const terms = folded
    .split(' ')
    .map((one) => one.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [])
    .filter((parts) => parts.length > 0)
    .slice(0, mostWords)
    .map(phrase)
  const all = terms.join(' AND ')
  return { contacts: all, words: all, plain: words }
}

/** Quoted, so that what a person types is never read as the index’s own language. */
function prefix(word: string): string {
  return `"${word}"*`
}

function phrase(words: readonly string[]): string {
  return prefix(words.join(' '))
}
