import { z } from 'zod'
import { lines } from '../contacts/typed-text'
import type { Block } from './block'
import { staleLaw } from './check-own/stale-law'
import { withoutNumber } from './difference/unit'
import type { Gap } from './template'
import { forbiddenWords } from './templates/privacy-policy/forbidden-words'

/** The most paragraphs of its own an organisation writes into one document. */
export const mostOwnParagraphs = 20

/** A paragraph in the organisation’s own words. `after` is the heading of its section without the number; empty is the end of the document. */
export const ownParagraph = z.object({
  id: z.string().min(1).max(64),
  after: z.string().max(300),
  words: lines(2000).min(1, 'Write the paragraph first.'),
})
export type OwnParagraph = z.output<typeof ownParagraph>

/** The headings a paragraph can stand under, in the order of the document and without numbers. */
export function sectionsOf(blocks: readonly Block[]): readonly string[] {
  const top = topLevel(blocks)
  return [
    ...new Set(
      blocks.flatMap((block) => (block.type === 'heading' && block.level === top ? [withoutNumber(block.text)] : [])),
    ),
  ]
}

/** Puts each own paragraph at the end of its section. Where the section is gone it stands at the end of the document, so that nothing written is lost. */
export function withOwnParagraphs(blocks: readonly Block[], own: readonly OwnParagraph[]): readonly Block[] {
  if (own.length === 0) return blocks
  const top = topLevel(blocks)
  const sections = sectionsOf(blocks)
  const placed = (section: string) => own.filter(({ after }) => after === section).map(blockOf)
  const out: Block[] = []
  let section: string | undefined
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === top) {
      if (section !== undefined) out.push(...placed(section))
      section = withoutNumber(block.text)
    }
    out.push(block)
  }
  if (section !== undefined) out.push(...placed(section))
  return [...out, ...own.filter(({ after }) => !sections.includes(after)).map(blockOf)]
}

/** What no paragraph of one’s own may say: what is forbidden in every notice, and what the law has overtaken. */
export function ownParagraphGaps(own: readonly OwnParagraph[]): Gap[] {
  return own.flatMap(({ id, words }) => {
    const fact = `own.${id}`
    const said = [...forbiddenWords(words), ...staleLaw(words)].map(({ say }) => say)
    return [...new Set(said)].map((say) => ({ fact, say: `Your own paragraph: ${say}` }))
  })
}

function blockOf({ id, words }: OwnParagraph): Block {
  return { type: 'paragraph', words, facts: [`own.${id}`] }
}

/** Documents that begin with a second-level heading have no first. */
function topLevel(blocks: readonly Block[]): number {
  return Math.min(...blocks.map((block) => (block.type === 'heading' ? block.level : 3)))
}
