import { beginsProperty, takeApart, type CardLine } from './vcard-lines'

/** What is wrong with the way a card is written. */
export type CardFault = 'cut-off' | 'card-inside'

/** One card, where it stands, and what is wrong with it; a faulty card is not to be trusted. */
export type Card = { readonly lines: readonly CardLine[]; readonly line: number; readonly fault?: CardFault }

/** Reads cards piece by piece. */
export type CardReader = { readonly push: (text: string) => Card[]; readonly end: () => Card[] }

/** Lines of one card beyond this are not read: a card has a few dozen. */
const MOST_LINES = 2000

/** Letters of one value that are kept while it is put together; pictures are longer, and are not brought in. */
const MOST_LETTERS = 2_000_000

/**
 * A reader for vCard 2.1, 3.0 and 4.0 over bytes as text (one letter for each byte), so that a letter that folding has
 * split comes together again. Linear in the length of the file, and nothing in it is nested: a card that begins inside
 * another ends that one as faulty, but for the `AGENT` of version 2.1, whose inner card is skipped.
 */
export function readCards(): CardReader {
  let rest = ''
  let number = 0
  let open: { lines: CardLine[]; line: number } | null = null
  /** The line being put together, in parts so that a fold never copies what came before. */
  let parts: string[] = []
  let partsLength = 0
  let soft = false
  let base64 = false
  let inAgent = 0
  let startLine = 0

  function push(text: string): Card[] {
    const cards: Card[] = []
    const whole = rest + text
    let from = 0
    for (;;) {
      const end = lineEnd(whole, from)
      if (end === null) break
      takeLine(whole.slice(from, end.at), cards)
      from = end.next
    }
    rest = whole.slice(from)
    return cards
  }

  function end(): Card[] {
    const cards: Card[] = []
    if (rest !== '') takeLine(rest.replace(/[\r\n]+$/, ''), cards)
    rest = ''
    finishLine(cards)
    if (open) cards.push({ ...open, fault: 'cut-off' })
    open = null
    return cards
  }

  function takeLine(line: string, cards: Card[]): void {
    number += 1
    if (soft && !beginsProperty(line)) return addSoft(line)
    soft = false
    if (/^[ \t]/.test(line) && parts.length > 0) return add(base64 ? line.trim() : line.slice(1))
    if (base64 && parts.length > 0 && line !== '' && !line.includes(':')) return add(line)
    finishLine(cards)
    if (line.trim() === '') return
    startLine = number
    parts = [line]
    partsLength = line.length
    base64 = /;\s*(?:ENCODING=)?(?:BASE64|B)\s*[;:]/i.test(line.slice(0, 200))
    soft = /;\s*(?:ENCODING=)?QUOTED-PRINTABLE\s*[;:]/i.test(line.slice(0, 200)) && line.endsWith('=')
    if (soft) parts = [line.slice(0, -1)]
  }

  function addSoft(line: string): void {
    soft = line.endsWith('=')
    add(soft ? line.slice(0, -1) : line)
  }

  function add(piece: string): void {
    partsLength += piece.length
    if (partsLength <= MOST_LETTERS) parts.push(piece)
  }

  function finishLine(cards: Card[]): void {
    if (parts.length === 0) return
    const line = takeApart(parts.join(''))
    parts = []
    if (line) takeProperty(line, cards)
  }

  function takeProperty(line: CardLine, cards: Card[]): void {
    const marksCard = line.value.trim().toUpperCase() === 'VCARD'
    if (line.name === 'BEGIN' && marksCard) return begin(cards)
    if (line.name === 'END' && marksCard) return finishCard(cards)
    if (inAgent === 0 && open && open.lines.length < MOST_LINES) open.lines.push(line)
  }

  function begin(cards: Card[]): void {
    const last = open?.lines.at(-1)
    if (open && (inAgent > 0 || (last?.name === 'AGENT' && last.value.trim() === ''))) {
      inAgent += 1
      return
    }
    if (open) cards.push({ ...open, fault: 'card-inside' })
    open = { lines: [], line: startLine }
  }

  function finishCard(cards: Card[]): void {
    if (inAgent > 0) {
      inAgent -= 1
      return
    }
    if (open) cards.push(open)
    open = null
  }

  return { push, end }
}

/** Where a line ends and the next begins; null while the end is not there yet. */
function lineEnd(text: string, from: number): { at: number; next: number } | null {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) return { at, next: at + 1 }
    if (code !== 13) continue
    if (at + 1 === text.length) return null // a line feed may follow in the next piece
    return { at, next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 }
  }
  return null
}
