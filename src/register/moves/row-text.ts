import { exportLimits } from '@core/moves/manifest'
import type { Staged } from '../file/arrival'
import type { Cell } from '../file/connection'
import type { Column } from '../file/table-shapes'
import { refuse } from './refused'

/** How a blob stands in a row: by the name of its file in the archive. */
type FileMark = { readonly file: string }

/**
 * One row as a line: an object with every column. Whole numbers beyond what JSON keeps exactly are written as text, and a
 * blob as the hash of its file, which `nameOf` finds.
 */
export function rowToText(
  columns: readonly Column[],
  cells: readonly Cell[],
  nameOf: (bytes: Uint8Array, column: string) => string,
): string {
  const entries = columns.map(({ name }, i) => [name, toJson(cells[i] ?? null, (bytes) => nameOf(bytes, name))])
  return `${JSON.stringify(Object.fromEntries(entries))}\n`
}

function toJson(cell: Cell, nameOf: (bytes: Uint8Array) => string): string | number | null | FileMark {
  if (cell instanceof Uint8Array) return { file: nameOf(cell) }
  if (typeof cell !== 'bigint') return cell
  return Number.isSafeInteger(Number(cell)) ? Number(cell) : cell.toString()
}

/** The values of a line, each checked against its column; refuses a line that is not exactly such a row. */
export function textToRow(
  columns: readonly Column[],
  line: string,
  isStaged: (name: string) => boolean,
): (Cell | Staged)[] {
  const row = parse(line)
  if (Object.keys(row).length !== columns.length) refuse('unfit')
  return columns.map((column) => {
    if (!Object.hasOwn(row, column.name)) refuse('unfit')
    return toCell(column, row[column.name], isStaged)
  })
}

function parse(line: string): Record<string, unknown> {
  if (line.length > exportLimits.lineBytes) refuse('large')
  try {
    const row: unknown = JSON.parse(line)
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Record<string, unknown>
  } catch {
    // Told below, without the parser’s words: they would repeat a part of the line.
  }
  return refuse('unfit')
}

function toCell({ type, notNull }: Column, value: unknown, isStaged: (name: string) => boolean): Cell | Staged {
  if (value === null) return notNull ? refuse('unfit') : null
  switch (type) {
    case 'TEXT':
      return typeof value === 'string' ? value : refuse('unfit')
    case 'REAL':
      return typeof value === 'number' ? value : refuse('unfit')
    case 'INTEGER':
    case 'INT':
      return wholeNumber(value)
    case 'BLOB':
      return isFileMark(value) && isStaged(value.file) ? { staged: value.file } : refuse('unfit')
    default:
      return refuse('unfit')
  }
}

function wholeNumber(value: unknown): bigint {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (typeof value === 'string' && /^-?\d{16,19}$/.test(value)) {
    const whole = BigInt(value)
    if (BigInt.asIntN(64, whole) === whole) return whole
  }
  return refuse('unfit')
}

function isFileMark(value: unknown): value is FileMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 1 &&
    'file' in value &&
    typeof value.file === 'string'
  )
}
