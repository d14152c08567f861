import type { Refusal, Remark } from '@core/imports/remark'
import type { ReadableDb, WritableDb } from '../file/db'

/** What is to be said of one row of a file. */
export type ImportRow = {
  readonly number: number
  readonly line: number
  readonly refusal: Refusal | null
  readonly remarks: readonly Remark[]
  readonly cells: readonly string[]
  /** The whole request of an older log, as JSON, until it is in the log. */
  readonly facts: string
  readonly isProblem: boolean
}

type Row = {
  number: number
  line: number
  refusal: string
  remarks: string
  cells: string
  facts: string
  is_problem: number
}

const columns = 'line, refusal, remarks, cells, facts, is_problem'

/** Adds what is to be said of a row. */
export function insert(db: WritableDb, importId: string, row: Omit<ImportRow, 'number'>): void {
  db.run(
    `INSERT INTO import_row (import_id, ${columns}) VALUES (@import_id, @line, @refusal, @remarks, @cells, @facts, @is_problem)`,
    {
      import_id: importId,
      line: row.line,
      refusal: row.refusal ?? '',
      remarks: JSON.stringify(row.remarks),
      cells: JSON.stringify(keptCells(row.cells)),
      facts: row.facts,
      is_problem: row.isProblem ? 1 : 0,
    },
  )
}

/** Rows of an import after one of them, in their order. */
export function findAfter(db: ReadableDb, importId: string, after: number, most: number, also = ''): ImportRow[] {
  const sql = `SELECT number, ${columns} FROM import_row WHERE import_id = @importId AND number > @after ${also} ORDER BY number LIMIT @most`
  return db.all<Row>(sql, { importId, after, most }).map(fromRow)
}

/** A page of the rows of an import in the order of the file. */
export function findPage(
  db: ReadableDb,
  importId: string,
  also: string,
  page: { limit: number; offset: number },
): ImportRow[] {
  const sql = `SELECT number, ${columns} FROM import_row WHERE import_id = @importId ${also} ORDER BY number LIMIT @limit OFFSET @offset`
  return db.all<Row>(sql, { importId, ...page }).map(fromRow)
}

/** Once brought in, only rows that stayed out or came in not whole are still of use; and of those only the cells. */
export function removeSettled(db: WritableDb, importId: string, most: number): number {
  return db.run(
    `DELETE FROM import_row WHERE number IN (SELECT number FROM import_row WHERE import_id = @importId AND is_problem = 0 LIMIT @most)`,
    { importId, most },
  ).changes
}

/** What a row says was dealt with: its facts are not needed any more. */
export function clearFacts(db: WritableDb, number: number): void {
  db.run(`UPDATE import_row SET facts = '' WHERE number = @number`, { number })
}

/** Everything that is said of rows, some at a time. */
export function removeAll(db: WritableDb, importId: string, most: number): number {
  const sql =
    'DELETE FROM import_row WHERE number IN (SELECT number FROM import_row WHERE import_id = @importId LIMIT @most)'
  return db.run(sql, { importId, most }).changes
}

/** More of a row is not kept: a cell of a megabyte is named by its beginning. */
const MOST_OF_CELL = 5000
const MOST_OF_ROW = 40_000

/** The cells of a row as they are kept for saving and showing. */
export function keptCells(cells: readonly string[]): string[] {
  let left = MOST_OF_ROW
  return cells.slice(0, 500).map((cell) => {
    const kept = cell.slice(0, Math.max(0, Math.min(MOST_OF_CELL, left)))
    left -= kept.length
    return kept
  })
}

function fromRow(row: Row): ImportRow {
  return {
    number: row.number,
    line: row.line,
    refusal: (row.refusal || null) as Refusal | null,
    remarks: JSON.parse(row.remarks) as Remark[],
    cells: JSON.parse(row.cells) as string[],
    facts: row.facts,
    isProblem: row.is_problem === 1,
  }
}
