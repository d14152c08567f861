import {
  firstAnswer,
  firstQuestionIds,
  type FirstAnswer,
  type FirstAnswers,
  type FirstQuestionId,
} from '@core/first-steps/answer'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { readonly question: string; readonly answer: string }

/** Every answer given so far. One to a question this version does not ask is left out. */
export function findAll(db: ReadableDb): FirstAnswers {
  const rows = db.all<Row>('SELECT question, answer FROM first_answer ORDER BY number')
  return Object.fromEntries(
    rows.flatMap(({ question, answer }) => {
      const parsed = firstAnswer.safeParse(JSON.parse(answer))
      const isAsked = (firstQuestionIds as readonly string[]).includes(question)
      return isAsked && parsed.success ? [[question, parsed.data]] : []
    }),
  )
}

/** Writes an answer over the one before. */
export function save(db: WritableDb, question: FirstQuestionId, answer: FirstAnswer, answeredAt: string): void {
  db.run(
    `INSERT INTO first_answer (question, answer, answered_at) VALUES (@question, @answer, @answeredAt)
     ON CONFLICT (question) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at`,
    { question, answer: JSON.stringify(answer), answeredAt },
  )
}
