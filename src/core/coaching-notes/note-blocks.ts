import type { Block, Inline, Words } from '../documents/block'
import type { NoteBlock, NoteBody, NoteInline } from './note-body'
import { wordsOf } from './note-words'

/** A note as blocks of a document, for paper and files. What paper cannot show (a line across) becomes an empty line. */
export function noteBlocks({ content }: NoteBody): Block[] {
  return content.flatMap((block) => blocksOf(block))
}

function blocksOf(block: NoteBlock): Block[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphs(block.content)
    case 'heading':
      return [{ type: 'heading', level: block.attrs.level, text: wordsOf(block.content).replaceAll('\n', ' ') }]
    case 'bulletList':
    case 'orderedList':
      return [{ type: 'list', ordered: block.type === 'orderedList', items: itemsOf(block, 0) }]
    case 'blockquote':
      return block.content.flatMap(blocksOf)
    case 'horizontalRule':
      return []
  }
}

/** Lists inside a list follow it, moved in by a dash: the writers of files know one depth. */
function itemsOf(block: NoteBlock, depth: number): Words[] {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap((part) => itemsOf(part, depth + 1)))
    case 'blockquote':
      return block.content.flatMap((part) => itemsOf(part, depth))
    case 'horizontalRule':
      return []
    case 'paragraph':
    case 'heading': {
      const dash: Inline[] = depth > 1 ? [{ text: '– '.repeat(depth - 1) }] : []
      return [[...dash, ...runsOf(block.content)]]
    }
  }
}

/** A break inside a paragraph begins another one. */
function paragraphs(content: readonly NoteInline[] | undefined): Block[] {
  const parts: NoteInline[][] = [[]]
  for (const run of content ?? [])
    if (run.type === 'hardBreak') parts.push([])
    else parts.at(-1)?.push(run)
  return parts.filter((runs) => runs.length > 0).map((runs) => ({ type: 'paragraph', words: runsOf(runs) }))
}

function runsOf(content: readonly NoteInline[] | undefined): Inline[] {
  return (content ?? []).map((run): Inline => {
    if (run.type === 'hardBreak') return { text: ' ' }
    const link = run.marks?.find((mark) => mark.type === 'link')
    const looks = (run.marks ?? []).flatMap(({ type }) => (type === 'link' ? [] : [[type, true] as const]))
    return { text: run.text, ...Object.fromEntries(looks), ...(link && { href: link.attrs.href }) }
  })
}
