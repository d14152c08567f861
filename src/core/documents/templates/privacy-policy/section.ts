import type { Block, Words } from '../../block'
import type { Frame, Gap } from '../../template'
import type { PrivacyPolicyFacts } from './facts'

/** One numbered section of the policy: its words, and what is still missing from them. */
export type PolicySection = {
  readonly id: string
  readonly title: string
  readonly compose: (facts: PrivacyPolicyFacts, frame: Frame, number: number) => readonly Block[]
  readonly gaps: (facts: PrivacyPolicyFacts, frame: Frame) => readonly Gap[]
}

/** A paragraph, or nothing while there are no words. `facts` are the answers it is made of. */
export function paragraph(words: Words, facts: readonly string[] = [], rules: readonly string[] = []): Block[] {
  return isEmpty(words) ? [] : [{ type: 'paragraph', words, ...origin(facts, rules) }]
}

/** Items that each know the answer they are made of, as one list; items without words are left out. */
export function list(items: readonly { words: Words; fact: string }[], rules: readonly string[] = []): Block[] {
  const given = items.filter(({ words }) => !isEmpty(words))
  if (given.length === 0) return []
  return [
    {
      type: 'list',
      items: given.map((item) => item.words),
      facts: given.map((item) => item.fact),
      ...(rules.length > 0 && { rules: [...rules] }),
    },
  ]
}

/** A second-level heading. */
export function heading(text: string, level: 1 | 2 | 3 = 2, facts: readonly string[] = []): Block {
  return { type: 'heading', level, text, ...origin(facts, []) }
}

/** A first-level heading with what stands under it, or nothing while that is nothing. */
export function under(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [heading(title, 1), ...blocks]
}

/** “Label: words” with the label in bold, or nothing without words. */
export function labelled(label: string, words: string): Words {
  return words === '' ? '' : [{ text: `${label}: `, bold: true }, { text: words }]
}

/** A gap for an empty answer; none when it is given. */
export function missing(value: string, fact: string, say: string): Gap[] {
  return value.trim() === '' ? [{ fact, say }] : []
}

function origin(facts: readonly string[], rules: readonly string[]) {
  return { ...(facts.length > 0 && { facts: [...facts] }), ...(rules.length > 0 && { rules: [...rules] }) }
}

function isEmpty(words: Words): boolean {
  return typeof words === 'string' ? words.trim() === '' : words.every((run) => run.text.trim() === '')
}
