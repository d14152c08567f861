import {
  emptyNote,
  noteBody,
  type NoteBlock,
  type NoteBody,
  type NoteInline,
  type NoteListItem,
  type NoteMark,
} from './note-body'

type Simple = Exclude<NoteMark['type'], 'link'>
type ListKind = 'bulletList' | 'orderedList'

/** What is being written: the whole, a list, an item of it, or a quotation; each holds what is finished inside it. */
type Open =
  | { readonly kind: 'doc' | 'item' | 'quote'; readonly blocks: NoteBlock[] }
  | { readonly kind: ListKind; readonly items: NoteListItem[] }

/** Deeper than this nothing opens any more: the words go where one is. */
const mostOpen = 12

/** Puts a note together from what comes one after the other, and keeps it well formed whatever comes. */
export function createNoteWriter() {
  const whole: NoteBlock[] = []
  const open: Open[] = [{ kind: 'doc', blocks: whole }]
  let runs: NoteInline[] = []
  let level: 2 | 3 | null = null
  let marks: Simple[] = []
  let href = ''

  /** Where the next paragraph goes; inside a list an item is begun for it. */
  function place(): NoteBlock[] {
    const top = open.at(-1)
    if (!top) return whole
    if ('blocks' in top) return top.blocks
    const blocks: NoteBlock[] = []
    open.push({ kind: 'item', blocks })
    return blocks
  }

  /** Ends what was opened last and puts it where it belongs; what stayed empty goes. */
  function endLast(): void {
    const last = open.pop()
    if (!last) return
    if ('items' in last) {
      if (last.items.length > 0) place().push({ type: last.kind, content: last.items })
      return
    }
    const top = open.at(-1)
    if (last.blocks.length === 0 || !top) return
    if (last.kind === 'quote') place().push({ type: 'blockquote', content: last.blocks })
    // The editor wants a paragraph first in an item.
    const isPlain = last.blocks[0]?.type === 'paragraph'
    if (last.kind === 'item' && 'items' in top)
      top.items.push({ type: 'listItem', content: isPlain ? last.blocks : [{ type: 'paragraph' }, ...last.blocks] })
  }

  function endParagraph(): void {
    while (runs.at(-1)?.type === 'hardBreak') runs.pop()
    const last = runs.at(-1)
    if (last?.type === 'text') runs.splice(-1, 1, ...ended(last))
    const content = runs
    runs = []
    if (!content.some((run) => run.type === 'text' && run.text.trim() !== '')) return
    place().push(level === null ? { type: 'paragraph', content } : { type: 'heading', attrs: { level }, content })
  }

  function endUntil(length: number): void {
    endParagraph()
    while (open.length > length) endLast()
  }

  function close(kinds: readonly Open['kind'][]): void {
    const at = open.findLastIndex(({ kind }) => kinds.includes(kind))
    if (at > 0) endUntil(at)
    else endParagraph()
  }

  function begin(next: Open): void {
    endParagraph()
    if (open.length < mostOpen) open.push(next)
  }

  return {
    text(text: string): void {
      const isFirst = runs.length === 0 || runs.at(-1)?.type === 'hardBreak'
      const shown = isFirst ? text.trimStart() : text
      if (shown === '') return
      const all: NoteMark[] = marks.map((type) => ({ type }))
      if (href !== '') all.push({ type: 'link', attrs: { href } })
      runs.push({ type: 'text', text: shown, ...(all.length > 0 && { marks: all }) })
    },
    lineBreak(): void {
      if (runs.length > 0) runs.push({ type: 'hardBreak' })
    },
    across(): void {
      endParagraph()
      place().push({ type: 'horizontalRule' })
    },
    newParagraph: endParagraph,
    heading(next: 2 | 3 | null): void {
      endParagraph()
      level = next
    },
    mark(type: Simple, closes: boolean, attributes: string): void {
      // Google Docs wraps everything that is copied in a bold that is none.
      const isNone = /font-weight\s*:\s*normal/iu.test(attributes)
      marks = marks.filter((one) => one !== type)
      if (!closes && !isNone) marks.push(type)
    },
    link(next: string | null): void {
      href = next !== null && /^(https?:\/\/|mailto:|tel:)\S{1,490}$/iu.test(next) ? next : ''
    },
    list(kind: ListKind, closes: boolean): void {
      if (closes) close(['bulletList', 'orderedList'])
      else begin({ kind, items: [] })
    },
    item(closes: boolean): void {
      const list = open.findLastIndex(({ kind }) => kind === 'bulletList' || kind === 'orderedList')
      // An item outside a list is a paragraph.
      if (list < 0) endParagraph()
      else endUntil(list + 1)
      if (list >= 0 && !closes) place()
    },
    quote(closes: boolean): void {
      if (closes) close(['quote'])
      else begin({ kind: 'quote', blocks: [] })
    },
    /** The finished note; an empty one where nothing could be read, or where it is too long. */
    done(): NoteBody {
      endUntil(1)
      const read = noteBody.safeParse({ type: 'doc', content: whole })
      return read.success ? read.data : emptyNote
    },
  }
}

/** The last run of a paragraph without the spaces at its end. */
function ended(run: NoteInline & { type: 'text' }): NoteInline[] {
  const text = run.text.trimEnd()
  return text === '' ? [] : [{ ...run, text }]
}
