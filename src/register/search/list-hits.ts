import { categoryOf } from '@core/retention/category'
import type { ScheduleRow } from '@core/retention/row'
import type { SearchHit } from '@core/search/contract'
import type { MatchTerms } from '@core/search/match-terms'
import { hasEveryWord } from '@core/search/short-lists'
import { auditAnswerNames, type AuditAnswer, questionsFor } from '@core/self-audit/self-audit'
import { sectors } from '@core/organisation/organisation'
import { dayMonthYear } from '@core/time/format-date'
import type { ReadableDb } from '../file/db'

type AnswerRow = {
  readonly sector: string
  readonly question: string
  readonly answer: AuditAnswer
  readonly note: string
  readonly finished_on: string
}

/** One letter fits nearly everything; from here on a word means something. */
const fewest = 2

/**
 * Rows of the retention schedule and answers of the latest self-audit. Half of their words are the program’s own and stand in no
 * table, and there are never many: they are looked through as they are, and nothing of them is kept for the search.
 */
export function listHits(
  db: ReadableDb,
  { plain }: MatchTerms,
  { limit, rows }: { readonly limit: number; readonly rows: () => readonly ScheduleRow[] },
): SearchHit[] {
  if (plain.every((word) => word.length < fewest)) return []
  return [...scheduleHits(rows(), plain).slice(0, limit), ...auditHits(db, plain).slice(0, limit)]
}

function scheduleHits(rows: readonly ScheduleRow[], plain: readonly string[]): SearchHit[] {
  return rows
    .map((row) => ({ row, title: row.name || categoryOf(row.category).name }))
    .filter(({ row, title }) =>
      hasEveryWord([title, categoryOf(row.category).name, row.purpose, row.basis, row.owner].join(' '), plain),
    )
    .map(({ row: { id, purpose }, title }) => ({
      group: 'retention',
      id,
      title,
      detail: 'How long it is kept',
      words: purpose,
      href: `/documents/retention?show=schedule&row=${encodeURIComponent(id)}`,
    }))
}

function auditHits(db: ReadableDb, plain: readonly string[]): SearchHit[] {
  const answers = db.all<AnswerRow>(
    `SELECT s.sector, s.finished_on, a.question, a.answer, a.note FROM self_audit_answer a JOIN self_audit s ON s.id = a.audit_id
     WHERE a.audit_id = (SELECT id FROM self_audit ORDER BY number DESC LIMIT 1) ORDER BY a.number`,
  )
  const sector = sectors.find((one) => one === answers[0]?.sector)
  if (sector === undefined) return []
  const asked = new Map(questionsFor(sector).map((question) => [question.id, question]))
  return answers.flatMap(({ question: id, answer, note, finished_on }): SearchHit[] => {
    const question = asked.get(id)
    if (!question || !hasEveryWord(`${question.ask} ${note}`, plain)) return []
    const when = finished_on === '' ? 'not finished yet' : dayMonthYear(finished_on)
    const detail = `${auditAnswerNames[answer]}, ${when}`
    const href = `/documents/self-audit?question=${encodeURIComponent(id)}`
    return [{ group: 'self-audit', id, title: question.ask, detail, words: note, href }]
  })
}
