import { mailLine } from './mail-text'
import { toldDay } from './told-day'
import type { Mailbox } from './mail-read'
import type { CalendarDate } from '../time/calendar-date'

/** A message that stands under another one: passed on, or answered. */
export type Quoted = {
  /** The lines of the message above it. */
  readonly above: string
  readonly from: Mailbox | null
  readonly on: CalendarDate | null
  readonly text: string
}

const head = /^[\s>*]{0,6}(from|sent|date|to|cc|subject)\s{0,3}\*?:\*?\s{0,3}(.*)$/i
const marks = [
  /^[\s>]{0,4}-{2,}\s?(original|forwarded) message\s?-{2,}/i,
  /^[\s>]{0,4}begin forwarded message:/i,
  /^[\s>]{0,4}on .{6,200}\bwrote:$/i,
]

/** Finds where an earlier message begins under the words of this one; null where there is none. */
export function quotedIn(text: string): Quoted | null {
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const short = line.slice(0, 400)
    const isMark = marks.some((mark) => mark.test(short.trim()))
    const from = isMark ? index + 1 : index
    const read = readHead(lines, from)
    if (!isMark && !read) continue
    const above = lines.slice(0, index).join('\n')
    if (!read) return { above, from: null, on: toldDay(short), text: lines.slice(index + 1).join('\n') }
    return { above, ...read.of, text: lines.slice(read.after).join('\n') }
  }
  return null
}

/** A head copied into the text: who, when, and at least one line more. */
function readHead(lines: readonly string[], start: number) {
  const found = new Map<string, string>()
  let at = start
  while (at < lines.length && lines[at]?.trim() === '' && at < start + 3) at++
  for (; at < lines.length && at < start + 12; at++) {
    const [, name = '', value = ''] = head.exec((lines[at] ?? '').slice(0, 1000)) ?? []
    if (name === '') break
    found.set(name.toLowerCase(), value)
  }
  const when = found.get('sent') ?? found.get('date')
  const from = found.get('from')
  if (from === undefined || found.size < 3 || (when === undefined && !found.has('subject'))) return null
  return { of: { from: mailboxOf(from), on: when === undefined ? null : toldDay(when) }, after: at }
}

/** “Tom Ashdown <tom@ashdown.example>”, with or without the brackets. */
export function mailboxOf(words: string): Mailbox | null {
  const line = mailLine(words, 400)
  const address = /[^\s<>()[\]",;:]{1,64}@[^\s<>()[\]",;:]{1,190}/u.exec(line)?.[0] ?? ''
  const name = line
    .replace(address, '')
    .replace(/\[?mailto:\]?/gi, '')
    .replace(/[<>"[\]()]/g, '')
    .trim()
  return name === '' && address === '' ? null : { name, address }
}

/** What this person wrote themselves: without what they answer to, and without lines marked as another’s. */
export function ownPart(text: string): string {
  const above = quotedIn(text)?.above ?? text
  return above
    .split('\n')
    .filter((line) => !/^\s?>/.test(line))
    .join('\n')
}
