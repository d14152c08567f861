import { kindIds } from '../requests/kinds/index'
import { z } from 'zod'
import { kindWords } from './kind-words'
import { mailLine } from './mail-text'

/** A kind that a message may be asking for, with the words that make us think so. */
export const kindGuess = z.object({ kind: z.enum(kindIds), words: z.array(z.string().max(120)).min(1).max(3) })
export type KindGuess = z.output<typeof kindGuess>

/** Nobody asks for more things at once in a way a machine could tell. */
const mostGuesses = 4

/** So much of a message is looked at, in characters. */
const mostLooked = 20_000

/** What somebody may be asking for, by their own words; the likeliest first. Nothing where the words give no hint. */
export function guessKinds(ownWords: string): KindGuess[] {
  const text = mailLine(ownWords, mostLooked)
  const guesses = kindIds.map((kind) => {
    const hits = kindWords[kind].flatMap((like) => like.exec(text) ?? [])
    const at = hits.map((hit) => text.indexOf(hit))
    return { kind, words: distinct(hits), first: Math.min(...at) }
  })
  return guesses
    .filter(({ words }) => words.length > 0)
    .toSorted((one, other) => other.words.length - one.words.length || one.first - other.first)
    .slice(0, mostGuesses)
    .map(({ kind, words }) => ({ kind, words: words.slice(0, 3).map((word) => mailLine(word, 120)) }))
}

/** Words that stand inside others already shown say nothing new. */
function distinct(hits: readonly string[]): string[] {
  return hits.filter(
    (hit, index) => !hits.some((other, at) => at !== index && other.includes(hit) && (other !== hit || at < index)),
  )
}
