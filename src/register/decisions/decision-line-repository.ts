import { decisionLine, type DecisionLine } from '@core/decisions/decision-line'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

/** What was written under a decision, in that order. */
export function findByDecision(db: ReadableDb, decisionId: string): DecisionLine[] {
  const sql = `SELECT id, decision_id, kind, say, owner, happened_on, covers, recorded_at FROM decision_line
    WHERE decision_id = @decisionId ORDER BY number LIMIT 500`
  return db.all<Row>(sql, { decisionId }).map(fromRow)
}

/** The changes that somebody has looked at already, by decision. */
export function findLookedAt(db: ReadableDb): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const sql = `SELECT decision_id, covers FROM decision_line WHERE kind = 'looked-at'`
  for (const { decision_id: id, covers } of db.all<Pick<Row, 'decision_id' | 'covers'>>(sql))
    found.set(id, new Set([...(found.get(id) ?? []), ...(JSON.parse(covers) as string[])]))
  return found
}

/** Adds a line. */
export function insert(db: WritableDb, added: DecisionLine): void {
  db.run(
    `INSERT INTO decision_line (id, decision_id, kind, say, owner, happened_on, covers, recorded_at)
     VALUES (@id, @decision_id, @kind, @say, @owner, @happened_on, @covers, @recorded_at)`,
    toRow(added),
  )
}

/** When the person is erased: what was written goes, as the note does; kind, day and, without the name, who did it stay. */
export function minimise(db: WritableDb, line: DecisionLine, owner: string): void {
  db.run(`UPDATE decision_line SET say = '', owner = @owner WHERE id = @id`, { id: line.id, owner })
}

function toRow(from: DecisionLine) {
  return {
    id: from.id,
    decision_id: from.decisionId,
    kind: from.kind,
    say: from.say,
    owner: from.owner,
    happened_on: from.on,
    covers: JSON.stringify(from.covers),
    recorded_at: from.recordedAt,
  }
}

function fromRow(row: Row): DecisionLine {
  return decisionLine.parse({
    id: row.id,
    decisionId: row.decision_id,
    kind: row.kind,
    say: row.say,
    owner: row.owner,
    on: row.happened_on,
    covers: JSON.parse(row.covers),
    recordedAt: row.recorded_at,
  })
}
