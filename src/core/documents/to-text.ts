import { assertNever } from '../assert-never'
import type { Block } from './block'
import { cleanText } from './clean-text'
import { plainWords } from './runs'

/** The blocks as plain text for an e-mail or a simple editor: blank lines between blocks, tables as “head: cell” lines. */
export function toText(blocks: readonly Block[]): string {
  return `${blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'title':
      return underlined(cleanText(block.text), '=')
    case 'heading':
      return block.level === 1 ? underlined(headingText(block), '-') : headingText(block)
    case 'paragraph':
      return plainWords(block.words)
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${plainWords(item)}`).join('\n')
    case 'table':
      return tableText(block)
    case 'signature':
      return block.lines.map(cleanText).join('\n')
    case 'squares': // what it says stands in words beside it
    case 'diagram':
    case 'page-break':
      return ''
    default:
      return assertNever(block)
  }
}

function headingText({ text, change }: Extract<Block, { type: 'heading' }>): string {
  return plainWords([{ text, change }])
}

function underlined(text: string, line: string): string {
  return `${text}\n${line.repeat(Math.min(text.length, 78))}`
}

function tableText({ caption, head, rows }: Extract<Block, { type: 'table' }>): string {
  const lines = rows.map((row) => row.map((cell, i) => `${cleanText(head[i] ?? '')}: ${plainWords(cell)}`).join('\n'))
  return [
    ...(caption ? [cleanText(caption)] : []),
    ...(lines.length > 0 ? lines : [head.map(cleanText).join(', ')]),
  ].join('\n\n')
}
