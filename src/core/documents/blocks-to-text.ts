import { assertNever } from '../assert-never'
import type { Block } from './block'
import { cleanText } from './clean-text'
import { runsOf } from './runs'

/** Only the words of a document, one line for each paragraph, item and cell, in reading order: to compare. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks.flatMap(lines).join('\n')
}

function lines(block: Block): string[] {
  switch (block.type) {
    case 'title':
    case 'heading':
      return [cleanText(block.text)]
    case 'paragraph':
      return [bare(block.words)]
    case 'list':
      return block.items.map(bare)
    case 'table':
      return [
        ...(block.caption ? [block.caption] : []),
        ...block.head,
        ...block.rows.flatMap((row) => row.map(bare)),
      ].map(cleanText)
    case 'signature':
      return block.lines.map(cleanText)
    case 'squares':
    case 'diagram':
    case 'page-break':
      return []
    default:
      return assertNever(block)
  }
}

function bare(words: Parameters<typeof runsOf>[0]): string {
  return runsOf(words)
    .map((run) => run.text)
    .join('')
}
