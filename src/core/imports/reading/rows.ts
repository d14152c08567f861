import { plainHeader } from '../columns/guess-field'
import type { Column } from '../columns/field'
import type { Refusal } from '../remark'
import { rowOfCard } from '../people/read-card'
import { readCsv } from './csv'
import { decode, fromUnits, wholeLetters } from './decode'
import type { CardsForm, TableForm } from './look'
import { readCards } from './vcards'

/** A row of a file before anybody asks what it means. */
export type RawRow = {
  readonly line: number
  readonly cells: readonly string[]
  /** Of a card, whose cells have meanings of their own. */
  readonly columns?: readonly Column[]
  readonly fault?: Refusal
}

/** What was passed over without being a row, and how many letters could not be read. */
export type Passed = { blank: number; namesAgain: number; damaged: number }

const PIECE = 128 * 1024

/**
 * Hands out the rows of a file piece by piece, so that whoever reads can pause in between. Blank lines and repeated names of
 * columns are passed over and counted.
 */
export function* rowsOf(bytes: Uint8Array, form: TableForm | CardsForm, passed: Passed): Generator<RawRow[]> {
  if (form.kind === 'cards') yield* cardRows(bytes, form)
  else yield* tableRows(bytes, form, passed)
}

function* tableRows(bytes: Uint8Array, form: TableForm, passed: Passed): Generator<RawRow[]> {
  const reader = readCsv(form.delimiter)
  const names = form.headers.map(plainHeader).join('\n')
  let record = -1
  const kept = (rows: ReturnType<typeof reader.push>): RawRow[] =>
    rows.flatMap(({ cells, line, cutOff }) => {
      record += 1
      if (record <= form.headerRecord) return []
      if (cells.every((cell) => cell.trim() === '')) {
        passed.blank += 1
        return []
      }
      if (form.headerRecord >= 0 && cells.length === form.headers.length && isNames(cells, form.headers, names)) {
        passed.namesAgain += 1
        return []
      }
      return [{ line, cells, ...(cutOff && { fault: 'cut-off' as const }) }]
    })
  for (const text of pieces(bytes, form, passed)) yield kept(reader.push(text))
  yield kept(reader.end())
}

/** Files pasted together repeat the names. */
function isNames(cells: readonly string[], headers: readonly string[], names: string): boolean {
  return cells[0]?.trim() === headers[0] && cells.map(plainHeader).join('\n') === names
}

function* pieces(bytes: Uint8Array, form: TableForm, passed: Passed): Generator<string> {
  for (let from = form.mark; from < bytes.length;) {
    const end = Math.min(bytes.length, from + PIECE)
    const piece = bytes.subarray(from, end)
    const whole = end === bytes.length ? piece.length : wholeLetters(piece, form.encoding) || piece.length
    const { text, damaged } = decode(piece.subarray(0, whole), form.encoding)
    passed.damaged += damaged
    yield text
    from += whole
  }
}

function* cardRows(bytes: Uint8Array, form: CardsForm): Generator<RawRow[]> {
  const reader = readCards()
  for (let from = form.mark; from < bytes.length; from += PIECE)
    yield reader.push(lettersOf(bytes.subarray(from, from + PIECE), form)).map(rawCard)
  yield reader.end().map(rawCard)
}

function rawCard(card: ReturnType<ReturnType<typeof readCards>['push']>[number]): RawRow {
  const { cells, columns, isGroup } = rowOfCard(card)
  const fault = card.fault ?? (isGroup ? ('group' as const) : undefined)
  return { line: card.line, cells, columns, ...(fault && { fault }) }
}

/** One letter for each byte; text of two bytes a letter is first written as UTF-8. */
function lettersOf(piece: Uint8Array, { encoding }: CardsForm): string {
  if (encoding === 'utf-8' || encoding === 'windows-1252') return latin(piece)
  return encodeURIComponent(decode(piece, encoding).text).replaceAll(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += 8192) text += fromUnits(bytes.subarray(from, from + 8192))
  return text
}
