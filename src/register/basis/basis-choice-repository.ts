import type { OwnBasis } from '@core/basis/bases-of'
import { ownBasis } from '@core/basis/contract'
import type { DataUse } from '@core/basis/data-use'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { purpose: string; basis: string; reason: string; chosen_at: string }
type NamedRow = Row & { contact_id: string; display_name: string }

/** What was chosen for one contact. */
export function findByContact(db: ReadableDb, contactId: string): OwnBasis[] {
  const sql = 'SELECT purpose, basis, reason, chosen_at FROM basis_choice WHERE contact_id = @contactId'
  return db.all<Row>(sql, { contactId }).map(fromRow)
}

/** Every choice there is, by name of the contact. */
export function findAll(db: ReadableDb, page: { readonly limit: number; readonly offset: number }) {
  return db
    .all<NamedRow>(
      `SELECT b.contact_id, c.display_name, b.purpose, b.basis, b.reason, b.chosen_at
       FROM basis_choice b JOIN contact c ON c.id = b.contact_id WHERE c.stage = 'kept'
       ORDER BY c.sort_name, b.purpose LIMIT @limit OFFSET @offset`,
      page,
    )
    .map((row) => ({ contactId: row.contact_id, displayName: row.display_name, ...fromRow(row) }))
}

/** How many there are in all. */
export function countAll(db: ReadableDb): number {
  const sql = `SELECT count(*) AS n FROM basis_choice b JOIN contact c ON c.id = b.contact_id WHERE c.stage = 'kept'`
  return db.get<{ n: number }>(sql)?.n ?? 0
}

/** Writes a choice; an earlier one for the same use is replaced. */
export function save(db: WritableDb, id: string, contactId: string, { use, basis, reason, chosenAt }: OwnBasis): void {
  db.run(
    `INSERT INTO basis_choice (id, contact_id, purpose, basis, reason, chosen_at)
     VALUES (@id, @contactId, @use, @basis, @reason, @chosenAt)
     ON CONFLICT (contact_id, purpose) DO UPDATE SET basis = @basis, reason = @reason, chosen_at = @chosenAt`,
    { id, contactId, use, basis, reason, chosenAt },
  )
}

/** Takes a choice away: the role counts again. */
export function remove(db: WritableDb, contactId: string, use: DataUse): void {
  db.run('DELETE FROM basis_choice WHERE contact_id = @contactId AND purpose = @use', { contactId, use })
}

function fromRow(row: Row): OwnBasis {
  return ownBasis.parse({ use: row.purpose, basis: row.basis, reason: row.reason, chosenAt: row.chosen_at })
}

/** What was chosen for one contact counts for another, where nothing was chosen for that one. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run(
    `UPDATE basis_choice SET contact_id = @to WHERE contact_id = @from
       AND purpose NOT IN (SELECT purpose FROM basis_choice WHERE contact_id = @to)`,
    { from, to },
  )
}
