import { guessColumn } from '../columns/guess-field'
import type { CsvRow } from './csv'

/** Where the names of the columns stand: the number of the record from 0, or -1 where there are none. */
export type FoundHeader = { readonly record: number; readonly names: readonly string[] }

/** Preambles are a few lines long. */
const LOOKED_AT = 25

/**
 * Finds the record that names the columns: the one with the most names we know, the first of equals. Where none is known,
 * the first record of the usual width counts as names unless it holds an address or number, as data does.
 */
export function findHeader(rows: readonly CsvRow[]): FoundHeader {
  const looked = rows.slice(0, LOOKED_AT)
  const width = usualWidth(rows)
  let best = { record: -1, known: 0 }
  looked.forEach(({ cells }, record) => {
    if (cells.some((cell) => /@[^\s@]+\.[^\s@]+/.test(cell))) return
    const known = cells.filter((cell) => isKnown(cell)).length
    if (known > best.known && (known > 1 || cells.filter((cell) => cell.trim() !== '').length === 1))
      best = { record, known }
  })
  if (best.record >= 0) return named(rows, best.record)
  const first = looked.findIndex(({ cells }) => cells.length === width && cells.some((cell) => cell.trim() !== ''))
  const { cells = [] } = looked[first] ?? {}
  if (first >= 0 && looked.length > 1 && cells.every((cell) => isName(cell))) return named(rows, first)
  return { record: -1, names: numbered(width) }
}

/** The names in a record somebody pointed at; `-1` for no names. */
export function headerAt(rows: readonly CsvRow[], record: number): FoundHeader {
  return record < 0 ? { record: -1, names: numbered(usualWidth(rows)) } : named(rows, record)
}

function named(rows: readonly CsvRow[], record: number): FoundHeader {
  const cells = rows[record]?.cells ?? []
  return { record, names: cells.map((cell) => cell.trim()) }
}

function numbered(width: number): string[] {
  return Array.from({ length: width }, (_, index) => `Column ${index + 1}`)
}

function isKnown(cell: string): boolean {
  const text = cell.trim()
  if (text === '' || text.length > 60) return false
  return guessColumn(text).field !== 'skip' || guessColumn(text, 'requests').field !== 'skip'
}

function isName(cell: string): boolean {
  const text = cell.trim()
  return text.length < 60 && !/^[+(]?\d[\d\s()./-]*$/.test(text) && !text.includes('@')
}

function usualWidth(rows: readonly CsvRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  let best = { width: rows[0]?.cells.length ?? 0, count: 0 }
  for (const [width, count] of counts)
    if (count > best.count || (count === best.count && width > best.width)) best = { width, count }
  return best.width
}
