import { decision, type Decision, type Telling } from '@core/breaches/decision'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  id: string
  breach_id: string
  about: string
  choice: string
  reason: string
  decided_by: string
  decided_at: string
  supersedes_id: string | null
  advice_shown: string
  look_again_on: string
  told: string | null
}

/** All decisions of a case, in the order they were made. */
export function findByBreach(db: ReadableDb, breachId: string): Decision[] {
  const sql = 'SELECT * FROM breach_decision WHERE breach_id = @breachId ORDER BY decided_at, rowid'
  return db.all<Row>(sql, { breachId }).map(fromRow)
}

/** One decision by its id. */
export function find(db: ReadableDb, id: string): Decision | undefined {
  const row = db.get<Row>('SELECT * FROM breach_decision WHERE id = @id', { id })
  return row && fromRow(row)
}

/** Adds a decision; what was decided before stays as it was. */
export function insert(db: WritableDb, added: Decision): void {
  db.run(
    `INSERT INTO breach_decision (id, breach_id, about, choice, reason, decided_by, decided_at, supersedes_id, advice_shown,
       look_again_on, told)
     VALUES (@id, @breach_id, @about, @choice, @reason, @decided_by, @decided_at, @supersedes_id, @advice_shown,
       @look_again_on, @told)`,
    toRow(added),
  )
}

/** Records that those decided about were told. */
export function setTold(db: WritableDb, id: string, told: Telling): void {
  db.run('UPDATE breach_decision SET told = @told WHERE id = @id', { id, told: JSON.stringify(told) })
}

function toRow(from: Decision): Row {
  return {
    id: from.id,
    breach_id: from.breachId,
    about: from.about,
    choice: from.choice,
    reason: from.reason,
    decided_by: from.decidedBy,
    decided_at: from.decidedAt,
    supersedes_id: from.supersedesId,
    advice_shown: from.adviceShown,
    look_again_on: from.lookAgainOn,
    told: from.told && JSON.stringify(from.told),
  }
}

function fromRow(row: Row): Decision {
  return decision.parse({
    id: row.id,
    breachId: row.breach_id,
    about: row.about,
    choice: row.choice,
    reason: row.reason,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    supersedesId: row.supersedes_id,
    adviceShown: row.advice_shown,
    lookAgainOn: row.look_again_on,
    told: row.told === null ? null : JSON.parse(row.told),
  })
}
