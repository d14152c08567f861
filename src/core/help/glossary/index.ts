import { isWord, searchWords } from '../../library/search-words'
import type { Term } from '../term'
import { breachTerms } from './breaches'
import { keepingTerms } from './keeping'
import { marketingTerms } from './marketing'
import { requestTerms } from './requests'
import { stewardTerms } from './steward'

/** Every word that is explained, by its letters. */
export const glossary: readonly Term[] = [
  ...requestTerms,
  ...breachTerms,
  ...marketingTerms,
  ...keepingTerms,
  ...stewardTerms,
].toSorted((one, other) => one.word.localeCompare(other.word, 'en-GB'))

/** The terms that have every word typed; those with it in one of their names come first. */
export function findTerms(typed: string): readonly Term[] {
  const wanted = searchWords(typed)
  const has = (text: string) => {
    const words = searchWords(text)
    return wanted.every((one) => words.some((word) => isWord(one, word)))
  }
  const names = ({ word, also = [] }: Term) => [word, ...also].join(' ')
  const named = glossary.filter((term) => has(names(term)))
  const within = glossary.filter((term) => !named.includes(term) && has(`${names(term)} ${term.say}`))
  return [...named, ...within]
}
