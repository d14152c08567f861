import { citesOf, type Decision } from '@core/decisions/decision'
import type { ReliedFact } from '@core/decisions/relied-fact'
import type { ReadableDb, WritableDb } from '../file/db'

/** As much of a decision as tells whether it still rests on what is so. */
export type Watched = {
  readonly id: string
  readonly flowId: string
  readonly contactId: string | null
  readonly flowVersion: string
  readonly rulesVersion: string
  readonly relied: readonly ReliedFact[]
  readonly cites: readonly string[]
}

type Row = Omit<Watched, 'relied' | 'cites'> & { relied: string; cites: string }

const watchedRows = `SELECT d.id, d.flow_id AS flowId, d.contact_id AS contactId, d.flow_version AS flowVersion,
    d.rules_version AS rulesVersion, g.relied, g.cites
  FROM decision_ground g JOIN decision d ON d.id = g.decision_id WHERE g.watched = 1`

/** The ids of every decision that still counts, newest first: not made anew, and of nobody who was erased. */
export function findWatchedIds(db: ReadableDb): string[] {
  const sql = `SELECT d.id FROM decision_ground g JOIN decision d ON d.id = g.decision_id WHERE g.watched = 1
    ORDER BY d.decided_at DESC, d.id DESC`
  return db.all<{ id: string }>(sql).map(({ id }) => id)
}

/** Some of them, in the same order. */
export function findWatched(db: ReadableDb, ids: readonly string[]): Watched[] {
  const sql = `${watchedRows} AND d.id IN (SELECT value FROM json_each(@ids)) ORDER BY d.decided_at DESC, d.id DESC`
  return db.all<Row>(sql, { ids: JSON.stringify(ids) }).map(fromRow)
}

/** The same of one; undefined where it no longer counts. */
export function findOneWatched(db: ReadableDb, id: string): Watched | undefined {
  const row = db.get<Row>(`${watchedRows} AND d.id = @id`, { id })
  return row && fromRow(row)
}

/** Adds what a new decision rests on; the one it is made instead of is no longer watched. */
export function insert(db: WritableDb, { id, relied, snapshot, replaces }: Decision): void {
  db.run(`INSERT INTO decision_ground (decision_id, relied, cites, watched) VALUES (@id, @relied, @cites, 1)`, {
    id,
    relied: JSON.stringify(relied),
    cites: JSON.stringify(citesOf(snapshot)),
  })
  if (replaces !== null) db.run('UPDATE decision_ground SET watched = 0 WHERE decision_id = @replaces', { replaces })
}

/** When the person is erased: where facts were found says things about them. */
export function forget(db: WritableDb, id: string): void {
  db.run(`UPDATE decision_ground SET relied = '[]', watched = 0 WHERE decision_id = @id`, { id })
}

// Ten thousand of them: what this file wrote itself is not parsed a second time.
function fromRow({ relied, cites, ...row }: Row): Watched {
  return { ...row, relied: JSON.parse(relied) as ReliedFact[], cites: JSON.parse(cites) as string[] }
}
