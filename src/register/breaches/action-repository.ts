import { action, type Action } from '@core/breaches/action'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  id: string
  breach_id: string
  what: string
  owner: string
  due_on: string
  done_on: string
  added_at: string
}

/** All actions of a case, in the order they were agreed. */
export function findByBreach(db: ReadableDb, breachId: string): Action[] {
  const sql = 'SELECT * FROM breach_action WHERE breach_id = @breachId ORDER BY added_at, rowid'
  return db.all<Row>(sql, { breachId }).map(fromRow)
}

/** One action by its id. */
export function find(db: ReadableDb, id: string): Action | undefined {
  const row = db.get<Row>('SELECT * FROM breach_action WHERE id = @id', { id })
  return row && fromRow(row)
}

/** Adds an action. */
export function insert(db: WritableDb, added: Action): void {
  db.run(
    `INSERT INTO breach_action (id, breach_id, what, owner, due_on, done_on, added_at)
     VALUES (@id, @breach_id, @what, @owner, @due_on, @done_on, @added_at)`,
    toRow(added),
  )
}

/** Marks an action as done on a day. */
export function setDone(db: WritableDb, id: string, doneOn: string): void {
  db.run('UPDATE breach_action SET done_on = @doneOn WHERE id = @id', { id, doneOn })
}

function toRow(from: Action): Row {
  return {
    id: from.id,
    breach_id: from.breachId,
    what: from.what,
    owner: from.owner,
    due_on: from.dueOn,
    done_on: from.doneOn,
    added_at: from.addedAt,
  }
}

function fromRow(row: Row): Action {
  return action.parse({
    id: row.id,
    breachId: row.breach_id,
    what: row.what,
    owner: row.owner,
    dueOn: row.due_on,
    doneOn: row.done_on,
    addedAt: row.added_at,
  })
}
