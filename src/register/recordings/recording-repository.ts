import { recordingLine, type RecordingLine } from '@core/recordings/recording'
import type { ReadableDb, WritableDb } from '../file/db'

/** A recording without what is worked out when it is shown. */
export type StoredRecording = Omit<RecordingLine, 'heldBy'> & { readonly about: string }

type Row = ReturnType<typeof toRow>

/** The columns of a recording; `fromRow` reads them. */
export const recordingColumns = [
  'id',
  'reference',
  'count_in_year',
  'kept_where',
  'called_on',
  'called_time',
  'direction',
  'extension',
  'length_seconds',
  'about',
  'destroy_on',
  'destroy_working',
  'state',
  'destroyed_on',
  'destroyed_how',
  'added_at',
] as const

/** A row of the table, as a query for `recordingColumns` gives it. */
export type RecordingRow = Row

const columns = recordingColumns.join(', ')

/** One recording by its id. */
export function find(db: ReadableDb, id: string): StoredRecording | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM recording WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** The highest number given in a year of calls; 0 where there is none. */
export function lastCount(db: ReadableDb, year: string): number {
  const sql = 'SELECT max(count_in_year) AS n FROM recording WHERE reference >= @from AND reference < @to'
  return db.get<{ n: number | null }>(sql, { from: `REC-${year}-`, to: `REC-${year}-~` })?.n ?? 0
}

/** Adds a recording. */
export function insert(db: WritableDb, added: StoredRecording): void {
  db.run(
    `INSERT INTO recording (${columns}) VALUES (${recordingColumns.map((column) => `@${column}`).join(', ')})`,
    toRow(added),
  )
}

/** Writes everything of a recording but its id, reference and the moment it was added. */
export function update(db: WritableDb, changed: StoredRecording): void {
  const { reference: _, count_in_year: _count, added_at: _added, ...row } = toRow(changed)
  const set = Object.keys(row)
    .filter((column) => column !== 'id')
    .map((column) => `${column} = @${column}`)
  db.run(`UPDATE recording SET ${set.join(', ')} WHERE id = @id`, row)
}

/** The model of a row. */
export function fromRow(row: Row): StoredRecording {
  const line = recordingLine.omit({ heldBy: true }).parse({
    id: row.id,
    reference: row.reference,
    keptWhere: row.kept_where,
    calledOn: row.called_on,
    calledTime: row.called_time,
    direction: row.direction,
    extension: row.extension,
    lengthSeconds: row.length_seconds,
    destroyOn: row.destroy_on,
    destroyWorking: row.destroy_working,
    state: row.state,
    destroyedOn: row.destroyed_on,
    destroyedHow: row.destroyed_how,
    addedAt: row.added_at,
  })
  return { ...line, about: row.about }
}

function toRow(from: StoredRecording) {
  return {
    id: from.id,
    reference: from.reference,
    count_in_year: Number(from.reference.split('-').at(-1)),
    kept_where: from.keptWhere,
    called_on: from.calledOn,
    called_time: from.calledTime,
    direction: from.direction,
    extension: from.extension,
    length_seconds: from.lengthSeconds,
    about: from.about,
    destroy_on: from.destroyOn,
    destroy_working: from.destroyWorking,
    state: from.state,
    destroyed_on: from.destroyedOn,
    destroyed_how: from.destroyedHow,
    added_at: from.addedAt,
  }
}
