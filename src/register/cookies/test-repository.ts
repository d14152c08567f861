import { technologyTest, type TechnologyTest } from '@core/cookies/technology'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = 'technology_id, decision_id, tested_on, outcome_id, flow_version, facts'

/** The newest test of each entry, by the id of the entry. */
export function findNewest(db: ReadableDb): Map<string, TechnologyTest> {
  const rows = db.all<Row>(`SELECT ${columns} FROM technology_test ORDER BY number`)
  return new Map(rows.map((row) => [row.technology_id, fromRow(row)]))
}

/** The newest test of one entry; null before the first. */
export function findNewestOf(db: ReadableDb, technologyId: string): TechnologyTest | null {
  const sql = `SELECT ${columns} FROM technology_test WHERE technology_id = @technologyId ORDER BY number DESC LIMIT 1`
  const row = db.get<Row>(sql, { technologyId })
  return row ? fromRow(row) : null
}

/** Adds a test; the earlier ones stay as evidence. */
export function insert(db: WritableDb, technologyId: string, added: TechnologyTest): void {
  db.run(
    `INSERT INTO technology_test (${columns})
     VALUES (@technology_id, @decision_id, @tested_on, @outcome_id, @flow_version, @facts)`,
    toRow(technologyId, added),
  )
}

function toRow(technologyId: string, from: TechnologyTest) {
  return {
    technology_id: technologyId,
    decision_id: from.decisionId,
    tested_on: from.testedOn,
    outcome_id: from.outcomeId,
    flow_version: from.flowVersion,
    facts: JSON.stringify(from.facts),
  }
}

function fromRow(row: Row): TechnologyTest {
  return technologyTest.parse({
    decisionId: row.decision_id,
    testedOn: row.tested_on,
    outcomeId: row.outcome_id,
    flowVersion: row.flow_version,
    facts: JSON.parse(row.facts),
  })
}
