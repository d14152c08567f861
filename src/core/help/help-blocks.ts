import type { Block } from '../documents/block'
import { lawLineFor } from '../law/law-line'
import type { Term } from './term'

/** The keys of one place, each with what it does. */
export type KeyList = {
  readonly place: string
  readonly keys: readonly { readonly keys: readonly string[]; readonly say: string }[]
}

/** The list of keys on paper: one table for each place they work in. */
export function keyBlocks(places: readonly KeyList[]): readonly Block[] {
  return [
    { type: 'title', text: 'Keys' },
    ...places.flatMap(({ place, keys }): Block[] => [
      { type: 'heading', level: 2, text: place },
      {
        type: 'table',
        head: ['Press', 'What it does'],
        rows: keys.map(({ keys: names, say }) => [names.join(' '), say]),
      },
    ]),
  ]
}

/** Words of the glossary on paper, each with the law it comes from. */
export function termBlocks(terms: readonly Term[]): readonly Block[] {
  return [
    { type: 'title', text: 'Glossary' },
    { type: 'paragraph', words: 'Our own words; not legal advice. What counts is the source.' },
    ...terms.flatMap(({ word, also = [], say, rules }): Block[] => [
      { type: 'heading', level: 2, text: word },
      { type: 'paragraph', words: say, rules: [...rules] },
      ...(also.length > 0 ? [small(`Also called: ${also.join(', ')}.`)] : []),
      ...(rules.length > 0 ? [small(`${lawLineFor(rules)}.`)] : []),
    ]),
  ]
}

function small(words: string): Block {
  return { type: 'paragraph', small: true, words }
}
