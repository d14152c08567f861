import { findLayout, mapColumns, type LayoutId } from '../columns/layout'
import { MOST_COLUMNS, type Column } from '../columns/field'
import { decode, wholeLetters } from './decode'
import { findEncoding, markOf, type Encoding } from './encoding'
import { findDelimiter, firstRows, type Delimiter } from './find-delimiter'
import { findHeader, headerAt } from './find-header'
import { MOST_BYTES, unreadable, type Unreadable } from './recognise'

/** What a person set by hand; what is left out is found. */
export type ReadAs = { readonly encoding?: Encoding; readonly delimiter?: Delimiter; readonly headerRecord?: number }

/** How a table is to be read. */
export type TableForm = {
  readonly kind: 'table'
  readonly encoding: Encoding
  readonly encodingGuessed: boolean
  readonly mark: number
  readonly delimiter: Delimiter
  /** The record with the names, from 0; -1 where there is none. Everything before it is left out. */
  readonly headerRecord: number
  readonly headers: readonly string[]
  readonly layout: LayoutId
  readonly columns: readonly Column[]
  /** The first records after the names, for looking at. */
  readonly sample: readonly (readonly string[])[]
  /** The first lines of the file as they are, to point at the names. */
  readonly firstLines: readonly string[]
}

/** Cards need no columns. */
export type CardsForm = { readonly kind: 'cards'; readonly encoding: Encoding; readonly mark: number }

export type Form = TableForm | CardsForm | { readonly kind: 'none'; readonly why: Unreadable }

const HEAD = 256 * 1024
const SAMPLE = 5
/** A cell is shown so far. */
const SHOWN = 120

/** Looks at the bytes of a file: what it is, how to read it, and what its columns are taken for. Throws nothing. */
export function lookAt(bytes: Uint8Array, as: ReadAs = {}, of: 'people' | 'requests' = 'people'): Form {
  if (bytes.length > MOST_BYTES) return { kind: 'none', why: 'too-large' }
  const why = unreadable(bytes)
  if (why) return { kind: 'none', why }
  const found = findEncoding(bytes)
  const encoding = as.encoding ?? found.encoding
  const mark = as.encoding ? markOf(bytes, as.encoding) : found.mark
  const from = bytes.subarray(mark, mark + HEAD)
  const head = decode(from.subarray(0, wholeLetters(from, encoding)), encoding).text
  if (head.trim() === '' && bytes.length < HEAD) return { kind: 'none', why: 'empty' }
  if (/^\s*BEGIN\s*:\s*VCARD/i.test(head)) return { kind: 'cards', encoding, mark }
  return tableForm({ head, as, of, encoding, mark, encodingGuessed: found.guessed && as.encoding === undefined })
}

type Table = {
  head: string
  as: ReadAs
  of: 'people' | 'requests'
  encoding: Encoding
  mark: number
  encodingGuessed: boolean
}

function tableForm({ head, as, of, ...bytes }: Table): Form {
  const delimiter = as.delimiter ?? findDelimiter(head)
  const rows = firstRows(head, delimiter)
  if (Math.max(0, ...rows.slice(0, 3).map(({ cells }) => cells.length)) > MOST_COLUMNS)
    return { kind: 'none', why: 'too-many-columns' }
  const { record, names } = as.headerRecord === undefined ? findHeader(rows) : headerAt(rows, as.headerRecord)
  if (names.length > MOST_COLUMNS) return { kind: 'none', why: 'too-many-columns' }
  const data = rows.slice(record + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return {
    kind: 'table',
    ...bytes,
    delimiter,
    headerRecord: record,
    headers: names.map((name) => name.slice(0, 200)),
    layout: of === 'people' ? findLayout(names) : 'other',
    columns:
      record < 0
        ? byContent(
            names,
            data.map(({ cells }) => cells),
          )
        : mapColumns(names, of),
    sample: data.slice(0, SAMPLE).map(({ cells }) => cells.slice(0, names.length).map((cell) => cell.slice(0, SHOWN))),
    firstLines: rows
      .slice(0, 10)
      .map(({ cells }) => cells.join(delimiter === '\t' ? '  ' : `${delimiter} `).slice(0, 200)),
  }
}

/** Without names only what cannot be mistaken is mapped: addresses with an @ and numbers. */
function byContent(names: readonly string[], rows: readonly (readonly string[])[]): Column[] {
  return names.map((_, index) => {
    const filled = rows.map((cells) => (cells[index] ?? '').trim()).filter(Boolean)
    const all = (fits: (cell: string) => boolean) => filled.length > 0 && filled.every(fits)
    if (all((cell) => /^\S+@\S+\.\S+$/.test(cell))) return { field: 'email', tag: '' }
    if (all((cell) => /^\+?[\d\s()./-]{9,20}$/.test(cell))) return { field: 'phone', tag: '' }
    return { field: 'skip', tag: '' }
  })
}
