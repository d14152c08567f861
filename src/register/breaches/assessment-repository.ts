import { assessment, type Assessment } from '@core/breaches/assessment'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  id: string
  breach_id: string
  number: number
  made_at: string
  supersedes_id: string | null
  answers: string
  score: string
  advice: string
  words_version: string
}

/** All assessments of a case, the first first. */
export function findByBreach(db: ReadableDb, breachId: string): Assessment[] {
  const sql = 'SELECT * FROM breach_assessment WHERE breach_id = @breachId ORDER BY number'
  return db.all<Row>(sql, { breachId }).map(fromRow)
}

/** Adds an assessment; there is no way to change one. */
export function insert(db: WritableDb, added: Assessment): void {
  db.run(
    `INSERT INTO breach_assessment (id, breach_id, number, made_at, supersedes_id, answers, score, advice, words_version)
     VALUES (@id, @breach_id, @number, @made_at, @supersedes_id, @answers, @score, @advice, @words_version)`,
    toRow(added),
  )
}

function toRow(from: Assessment): Row {
  return {
    id: from.id,
    breach_id: from.breachId,
    number: from.number,
    made_at: from.madeAt,
    supersedes_id: from.supersedesId,
    answers: JSON.stringify(from.answers),
    score: JSON.stringify(from.score),
    advice: JSON.stringify(from.advice),
    words_version: from.wordsVersion,
  }
}

function fromRow(row: Row): Assessment {
  return assessment.parse({
    id: row.id,
    breachId: row.breach_id,
    number: row.number,
    madeAt: row.made_at,
    supersedesId: row.supersedes_id,
    answers: JSON.parse(row.answers),
    score: JSON.parse(row.score),
    advice: JSON.parse(row.advice),
    wordsVersion: row.words_version,
  })
}
