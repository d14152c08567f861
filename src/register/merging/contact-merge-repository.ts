import { mergedEntry, type MergedEntry } from '@core/merging/merged-entry'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = 'id, kept_id, gone_id, facts, merged_at'

/** Every entry that was joined to this one, also by way of another, the first first. */
export function findByKept(db: ReadableDb, keptId: string): MergedEntry[] {
  return db
    .all<Row>(`SELECT ${columns} FROM contact_merge WHERE kept_id = @keptId ORDER BY merged_at, id`, { keptId })
    .map(fromRow)
}

/** Adds the entry that goes. */
export function insert(db: WritableDb, merged: MergedEntry): void {
  db.run(`INSERT INTO contact_merge (${columns}) VALUES (@id, @kept_id, @gone_id, @facts, @merged_at)`, toRow(merged))
}

/** What was joined to the entry that goes belongs to the one that stays. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE contact_merge SET kept_id = @to WHERE kept_id = @from', { from, to })
}

function toRow({ id, keptId, goneId, facts, mergedAt }: MergedEntry) {
  return { id, kept_id: keptId, gone_id: goneId, facts: JSON.stringify(facts), merged_at: mergedAt }
}

function fromRow({ id, kept_id, gone_id, facts, merged_at }: Row): MergedEntry {
  return mergedEntry.parse({
    id,
    keptId: kept_id,
    goneId: gone_id,
    facts: JSON.parse(facts) as unknown,
    mergedAt: merged_at,
  })
}
