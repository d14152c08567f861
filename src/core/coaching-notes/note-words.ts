import type { NoteBlock, NoteBody, NoteInline } from './note-body'

/** The plain words of a note, each paragraph on a line of its own: for the search, and to compare versions. */
export function noteWords({ content }: NoteBody): string {
  return content.flatMap(linesOf).join('\n').trim()
}

/** Is nothing written in it that could be read? */
export function isBlank(body: NoteBody): boolean {
  return noteWords(body).trim() === ''
}

function linesOf(block: NoteBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [wordsOf(block.content)]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(linesOf))
    case 'blockquote':
      return block.content.flatMap(linesOf)
    case 'horizontalRule':
      return []
  }
}

/** The words of runs without their marks; the address of a link follows what it stands behind. */
export function wordsOf(runs: readonly NoteInline[] | undefined): string {
  const all = runs ?? []
  return all
    .map((run, at) => {
      if (run.type === 'hardBreak') return '\n'
      const href = addressOf(run)
      const next = all[at + 1]
      const goesOn = next !== undefined && addressOf(next) === href
      return href === '' || goesOn || href === run.text ? run.text : `${run.text} (${href})`
    })
    .join('')
}

function addressOf(run: NoteInline): string {
  const link = run.type === 'text' ? run.marks?.find((mark) => mark.type === 'link') : undefined
  return link?.attrs.href ?? ''
}
