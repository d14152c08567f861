import { decodeEntities } from './decode-entities'
import type { NoteBody } from './note-body'
import { createNoteWriter } from './note-writer'

/** Elements whose content is no text. */
const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'math', 'iframe', 'object'])

/** Elements that end the paragraph before and after them. */
const blocks = new Set(
  'p div section article header footer main aside table tr td th caption dl dt dd figure figcaption address pre'.split(
    ' ',
  ),
)

const headings: Readonly<Record<string, 2 | 3>> = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 }
const markOf: Readonly<Record<string, 'bold' | 'italic' | 'underline' | 'strike'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
}

/** A tag with its attributes, a comment or declaration, or text. A quoted attribute may hold “>”. */
const token =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<(\/?)([a-z][a-z0-9]*)\b((?:"[^"]*"|'[^']*'|[^'">])*)(?:>|$)|([^<]+|<)/giu

/**
 * What was copied elsewhere as markup, as a note: paragraphs, headings, lists, quotations, bold, italic, underlined, struck
 * out, links. Everything else is dropped: it is read as text by this function alone and never given to the page as markup.
 */
export function readMarkup(markup: string): NoteBody {
  const note = createNoteWriter()
  let quietIn = ''
  for (const [, slash, name = '', attributes = '', text] of markup.matchAll(token)) {
    const tag = name.toLowerCase()
    const closes = slash === '/'
    if (quietIn !== '') {
      if (closes && tag === quietIn) quietIn = ''
    } else if (text !== undefined) note.text(decodeEntities(text).replaceAll(/[ \t\r\n\f]+/gu, ' '))
    else if (silent.has(tag)) quietIn = closes || attributes.endsWith('/') ? '' : tag
    else if (tag === 'br') note.lineBreak()
    else if (tag === 'hr') note.across()
    else if (tag === 'li') note.item(closes)
    else if (tag === 'ul' || tag === 'ol') note.list(tag === 'ol' ? 'orderedList' : 'bulletList', closes)
    else if (tag === 'blockquote') note.quote(closes)
    else if (tag === 'a') note.link(closes ? null : addressIn(attributes))
    else if (headings[tag] !== undefined) note.heading(closes ? null : headings[tag])
    else if (markOf[tag] !== undefined) note.mark(markOf[tag], closes, attributes)
    else if (blocks.has(tag)) note.newParagraph()
  }
  return note.done()
}

function addressIn(attributes: string): string {
  const [, double, single, bare] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(attributes) ?? []
  return decodeEntities(double ?? single ?? bare ?? '').trim()
}
