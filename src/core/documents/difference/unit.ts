import type { Block, Words } from '../block'
import { runsOf } from '../runs'

/** The smallest part of a document that is compared as a whole: a paragraph, a point of a list, a row of a table. */
export type Unit = {
  /** The block it stands in: what it looks like, without its words. */
  readonly block: Block
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'lines' | 'other'
  /** Its words: one part, or one for each cell of a row. */
  readonly parts: readonly Words[]
  /** What it is told apart by. The number of a section is left out: it changes when another section comes before it. */
  readonly key: string
}

/** A document in parts that can be compared, in the order they are read. */
export function unitsOf(blocks: readonly Block[]): readonly Unit[] {
  return blocks.flatMap(ofBlock)
}

/** The bare words of a unit, cells divided by a space. */
export function textOf({ parts }: Unit): string {
  return parts.map(bareWords).join(' ')
}

/** Words without emphasis or links. */
export function bareWords(words: Words): string {
  return runsOf(words)
    .map(({ text }) => text)
    .join('')
}

function ofBlock(block: Block): Unit[] {
  switch (block.type) {
    case 'title':
      return [unit(block, 'title', [block.text])]
    case 'heading':
      return [{ ...unit(block, 'heading', [block.text]), key: `heading ${withoutNumber(block.text)}` }]
    case 'paragraph':
      return [unit(block, 'paragraph', [block.words])]
    case 'list':
      return block.items.map((item) => unit(block, 'item', [item]))
    case 'table':
      return block.rows.map((row) => unit(block, 'row', row))
    case 'signature':
      return [unit(block, 'lines', block.lines)]
    default:
      return [{ block, kind: 'other', parts: [], key: JSON.stringify(block) }]
  }
}

function unit(block: Block, kind: Unit['kind'], parts: readonly Words[]): Unit {
  return { block, kind, parts, key: `${kind} ${parts.map(bareWords).join('\n')}` }
}

/** “3. Who else sees it” as “Who else sees it”. */
export function withoutNumber(heading: string): string {
  return heading.replace(/^\s*\d+(\.\d+)*[a-z]?\.?\s+/u, '')
}
