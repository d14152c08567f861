import { mostSessions, session, type Session } from '@core/coaching/session'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = 'id, engagement_id, session_on, minutes, state'

/** One session by its id. */
export function find(db: ReadableDb, id: string): Session | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM coaching_session WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** The sessions of several engagements, each one’s in the order of their days. */
export function findOf(db: ReadableDb, engagementIds: readonly string[]): Map<string, Session[]> {
  const sql = `SELECT ${columns} FROM coaching_session
    WHERE engagement_id IN (SELECT value FROM json_each(@ids)) ORDER BY session_on, number`
  const found = new Map<string, Session[]>()
  for (const row of db.all<Row>(sql, { ids: JSON.stringify(engagementIds) })) {
    const one = fromRow(row)
    const sofar = found.get(one.engagementId)
    if (!sofar) found.set(one.engagementId, [one])
    else if (sofar.length < mostSessions) sofar.push(one)
  }
  return found
}

/** Adds a session. */
export function insert(db: WritableDb, added: Session): void {
  db.run(
    `INSERT INTO coaching_session (${columns}) VALUES (@id, @engagement_id, @session_on, @minutes, @state)`,
    toRow(added),
  )
}

/** Writes a session over the one before. */
export function update(db: WritableDb, changed: Session): void {
  const { engagement_id: _stays, ...row } = toRow(changed)
  db.run('UPDATE coaching_session SET session_on = @session_on, minutes = @minutes, state = @state WHERE id = @id', row)
}

/** Takes a session out. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM coaching_session WHERE id = @id', { id })
}

function toRow(from: Session) {
  return {
    id: from.id,
    engagement_id: from.engagementId,
    session_on: from.sessionOn,
    minutes: from.minutes,
    state: from.state,
  }
}

function fromRow(row: Row): Session {
  return session.parse({
    id: row.id,
    engagementId: row.engagement_id,
    sessionOn: row.session_on,
    minutes: row.minutes,
    state: row.state,
  })
}
