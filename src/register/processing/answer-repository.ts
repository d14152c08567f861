import type { ReadableDb, WritableDb } from '../file/db'

type Row = { answer: string; answered_by: string; answered_at: string }

/** An answer about the record as a whole: security, the exception for small organisations, how it began, what the policy took. */
export type Answer = { readonly answer: unknown; readonly by: string; readonly at: string }
export type AnswerName = 'security' | 'duty' | 'started' | 'taken'

/** An answer, if it was given. */
export function find(db: ReadableDb, name: AnswerName): Answer | undefined {
  const row = db.get<Row>('SELECT answer, answered_by, answered_at FROM processing_answer WHERE name = @name', { name })
  return row && { answer: JSON.parse(row.answer) as unknown, by: row.answered_by, at: row.answered_at }
}

/** Writes an answer over the one before. */
export function save(db: WritableDb, name: AnswerName, { answer, by, at }: Answer): void {
  db.run(
    `INSERT INTO processing_answer (name, answer, answered_by, answered_at) VALUES (@name, @answer, @by, @at)
     ON CONFLICT (name) DO UPDATE SET answer = excluded.answer, answered_by = excluded.answered_by,
       answered_at = excluded.answered_at`,
    { name, answer: JSON.stringify(answer), by, at },
  )
}
