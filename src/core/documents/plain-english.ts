import type { Block } from './block'
import { bareWords, unitsOf } from './difference/unit'
import { sentencesOf } from './sentences-of'

/** How easily a document reads: the age at which somebody at school can follow it, and its hardest sentences. */
export type PlainEnglish = {
  /** In years; 0 where there is too little to judge. */
  readonly age: number
  readonly words: number
  readonly hardest: readonly { readonly sentence: string; readonly age: number; readonly words: number }[]
}

/** Steward’s own documents aim at this age, so that nearly every reader can follow. */
export const wantedAge = 13

/** Fewer words than this say nothing about a document. */
const enoughWords = 60

/** Shorter sentences are never the trouble, whatever their words. */
const shortSentence = 9

/** The reading age of a document by the formula of Flesch and Kincaid, and the sentences to look at first. Names and table cells are left out: they are no sentences. */
export function plainEnglish(blocks: readonly Block[], howMany = 5): PlainEnglish {
  const prose = unitsOf(blocks)
    .filter(({ kind, block }) => (kind === 'paragraph' && !isSmall(block)) || kind === 'item')
    .map(({ parts }) => parts.map(bareWords).join(' '))
    .join('\n')
  const sentences = sentencesOf(prose.replaceAll(/https?:\/\/\S+/gu, '')).filter((one) => wordsIn(one).length > 2)
  const words = sentences.reduce((sum, sentence) => sum + wordsIn(sentence).length, 0)
  const measured = sentences
    .map((sentence) => ({ sentence, age: readingAge([sentence]), words: wordsIn(sentence).length }))
    .filter((one) => one.words > shortSentence && one.age > wantedAge)
    .toSorted((one, other) => other.age - one.age)
  return { age: words < enoughWords ? 0 : readingAge(sentences), words, hardest: measured.slice(0, howMany) }
}

/** The school grade of Flesch and Kincaid, plus five years: the first grade is for children of six. */
export function readingAge(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const grade = (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
  return Math.max(5, Math.round(grade + 5))
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? []
}

/** Near enough for English: groups of vowels, without a silent e at the end. */
function syllablesIn(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/u, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/gu)?.length ?? 1)
}

function isSmall(block: Block): boolean {
  return block.type === 'paragraph' && block.small === true
}
