import { auditAnswer, selfAudit, type AuditAnswerRow, type SelfAudit } from '@core/self-audit/self-audit'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { id: string; sector: string; begun_at: string; finished_on: string; finished_by: string }
type AnswerRow = { question: string; answer: string; note: string; due_on: string; done_on: string }

const columns = 'id, sector, begun_at, finished_on, finished_by'

/** The self-audits with their answers, the latest first. */
export function findAll(db: ReadableDb, limit: number): SelfAudit[] {
  return db
    .all<Row>(`SELECT ${columns} FROM self_audit ORDER BY number DESC LIMIT @limit`, { limit })
    .map((row) => fromRow(db, row))
}

/** One self-audit. */
export function find(db: ReadableDb, id: string): SelfAudit | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM self_audit WHERE id = @id`, { id })
  return row && fromRow(db, row)
}

/** Begins one. */
export function insert(db: WritableDb, begun: SelfAudit): void {
  db.run(
    `INSERT INTO self_audit (${columns}) VALUES (@id, @sector, @begun_at, @finished_on, @finished_by)`,
    toRow(begun),
  )
}

/** Says that it was gone through to its end. */
export function finish(db: WritableDb, { id, finishedOn, finishedBy }: SelfAudit): void {
  db.run('UPDATE self_audit SET finished_on = @finishedOn, finished_by = @finishedBy WHERE id = @id', {
    id,
    finishedOn,
    finishedBy,
  })
}

/** Writes an answer over the one before. */
export function answer(db: WritableDb, auditId: string, given: AuditAnswerRow): void {
  db.run(
    `INSERT INTO self_audit_answer (audit_id, question, answer, note, due_on, done_on)
     VALUES (@auditId, @question, @answer, @note, @due_on, @done_on)
     ON CONFLICT (audit_id, question) DO UPDATE SET answer = excluded.answer, note = excluded.note,
       due_on = excluded.due_on, done_on = excluded.done_on`,
    {
      auditId,
      question: given.question,
      answer: given.answer,
      note: given.note,
      due_on: given.dueOn,
      done_on: given.doneOn,
    },
  )
}

function toRow({ id, sector, begunAt, finishedOn, finishedBy }: SelfAudit): Row {
  return { id, sector, begun_at: begunAt, finished_on: finishedOn, finished_by: finishedBy }
}

function fromRow(db: ReadableDb, row: Row): SelfAudit {
  const answers = db.all<AnswerRow>(
    `SELECT question, answer, note, due_on, done_on FROM self_audit_answer WHERE audit_id = @id ORDER BY number`,
    { id: row.id },
  )
  return selfAudit.parse({
    id: row.id,
    sector: row.sector,
    begunAt: row.begun_at,
    finishedOn: row.finished_on,
    finishedBy: row.finished_by,
    answers: answers.map(({ due_on: dueOn, done_on: doneOn, ...same }) =>
      auditAnswer.parse({ ...same, dueOn, doneOn }),
    ),
  })
}
