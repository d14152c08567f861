import type { Choice, ShownRows } from '@core/imports/contract'
import type { Refusal, Remark } from '@core/imports/remark'
import type { ReadableDb, WritableDb } from '../file/db'

/** What is to be said of one row of a file. */
export type ImportRow = {
  readonly number: number
  readonly line: number
  readonly refusal: Refusal | null
  readonly remarks: readonly Remark[]
  readonly cells: readonly string[]
  /** What the row says of marketing, or the whole request, as JSON. */
  readonly facts: string
  readonly contactId: string | null
  readonly matchId: string | null
  readonly isSure: boolean
  readonly choice: Choice
  readonly isProblem: boolean
  readonly isStopped: boolean
}

type Row = {
  number: number
  line: number
  refusal: string
  remarks: string
  cells: string
  facts: string
  contact_id: string | null
  match_id: string | null
  is_sure: number
  choice: string
  is_problem: number
  is_stopped: number
}

const columns = 'line, refusal, remarks, cells, facts, contact_id, match_id, is_sure, choice, is_problem, is_stopped'

/** More of a row is not kept: a cell of a megabyte is named by its beginning. */
const MOST_OF_CELL = 5000
const MOST_OF_ROW = 40_000

/** Adds what is to be said of a row. */
export function insert(db: WritableDb, importId: string, row: Omit<ImportRow, 'number'>): void {
  db.run(
    `INSERT INTO import_row (import_id, ${columns}) VALUES (@import_id, @line, @refusal, @remarks, @cells, @facts, @contact_id,
       @match_id, @is_sure, @choice, @is_problem, @is_stopped)`,
    {
      import_id: importId,
      line: row.line,
      refusal: row.refusal ?? '',
      remarks: JSON.stringify(row.remarks),
      cells: JSON.stringify(shortened(row.cells)),
      facts: row.facts,
      contact_id: row.contactId,
      match_id: row.matchId,
      is_sure: row.isSure ? 1 : 0,
      choice: row.choice,
      is_problem: row.isProblem ? 1 : 0,
      is_stopped: row.isStopped ? 1 : 0,
    },
  )
}

/** Rows of an import after one of them, in their order. */
export function findAfter(db: ReadableDb, importId: string, after: number, most: number, also = ''): ImportRow[] {
  const sql = `SELECT number, ${columns} FROM import_row WHERE import_id = @importId AND number > @after ${also} ORDER BY number LIMIT @most`
  return db.all<Row>(sql, { importId, after, most }).map(fromRow)
}

const shows: Record<Exclude<ShownRows, 'all' | 'ready'>, string> = {
  problems: 'is_problem = 1',
  duplicates: 'match_id IS NOT NULL',
  stopped: 'is_stopped = 1',
}

/** A page of the rows with something of a kind to be said. */
export function findShown(
  db: ReadableDb,
  importId: string,
  show: keyof typeof shows,
  page: { limit: number; offset: number },
): ImportRow[] {
  const sql = `SELECT number, ${columns} FROM import_row WHERE import_id = @importId AND ${shows[show]} ORDER BY number LIMIT @limit OFFSET @offset`
  return db.all<Row>(sql, { importId, ...page }).map(fromRow)
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

/** What is said of these contacts that arrive. */
export function findOf(db: ReadableDb, contactIds: readonly string[]): ImportRow[] {
  const sql = `SELECT number, ${columns} FROM import_row WHERE contact_id IN (SELECT value FROM json_each(@ids))`
  return db.all<Row>(sql, { ids: JSON.stringify(contactIds) }).map(fromRow)
}

/** What is to be done with one that may be here already, or with all of them. */
export function choose(db: WritableDb, importId: string, choice: Choice, row?: number): void {
  const one = row === undefined ? '' : 'AND number = @row'
  db.run(`UPDATE import_row SET choice = @choice WHERE import_id = @importId AND match_id IS NOT NULL ${one}`, {
    importId,
    choice,
    ...(row !== undefined && { row }),
  })
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

/** The one who arrived with this row is somebody who was here, or nobody. */
export function settle(db: WritableDb, number: number, matchId: string | null): void {
  db.run('UPDATE import_row SET contact_id = NULL, match_id = @matchId WHERE number = @number', { number, matchId })
}

/** Everything that is said of rows, some at a time. */
export function removeAll(db: WritableDb, importId: string, most: number): number {
  const sql =
    'DELETE FROM import_row WHERE number IN (SELECT number FROM import_row WHERE import_id = @importId LIMIT @most)'
  return db.run(sql, { importId, most }).changes
}

function shortened(cells: readonly string[]): string[] {
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
    contactId: row.contact_id,
    matchId: row.match_id,
    isSure: row.is_sure === 1,
    choice: row.choice as Choice,
    isProblem: row.is_problem === 1,
    isStopped: row.is_stopped === 1,
  }
}
