import { entry as shownEntry } from '@core/suppression/entry'
import type { Scope } from '@core/suppression/scope'
import type { z } from 'zod'
import type { ReadableDb, WritableDb } from '../file/db'

/** An entry as the table `suppression` holds it; what it recognises somebody by is in a table of its own. */
export const refusal = shownEntry.omit({ contactId: true, organisation: true, keys: true })
export type Refusal = z.output<typeof refusal>

/** A row of the table; only `toRow` and `fromRow` know its columns. */
export type RefusalRow = ReturnType<typeof toRow>

export const refusalColumns: readonly string[] =
  `id about name channels purposes asked_on source note request_id reference
  added_at in_crm_on lifted_at lifted_on lift_reason lift_evidence`.split(/\s+/)
const selected = refusalColumns.join(', ')

/** The entry a logged request made. */
export function findByRequest(db: ReadableDb, requestId: string): Refusal | undefined {
  const row = db.get<RefusalRow>(
    `SELECT ${selected} FROM suppression WHERE request_id = @requestId ORDER BY lifted_at <> '', number LIMIT 1`,
    { requestId },
  )
  return row && fromRow(row)
}

/** Several entries by their ids. */
export function findSome(db: ReadableDb, ids: readonly string[]): Refusal[] {
  return db
    .all<RefusalRow>(`SELECT ${selected} FROM suppression WHERE id IN (SELECT value FROM json_each(@ids))`, {
      ids: JSON.stringify(ids),
    })
    .map(fromRow)
}

/** Entries about this contact itself, those that were lifted among them; the latest first. */
export function findAbout(db: ReadableDb, contactId: string): Refusal[] {
  const sql = `SELECT ${selected} FROM suppression WHERE id IN (
      SELECT suppression_id FROM suppression_key WHERE kind = 'contact' AND value = @contactId)
    ORDER BY asked_on DESC, number DESC LIMIT 100`
  return db.all<RefusalRow>(sql, { contactId }).map(fromRow)
}

/** Adds an entry; one that is there already stays as it is. Returns whether it was added. */
export function insert(db: WritableDb, added: Refusal): boolean {
  const { changes } = db.run(
    `INSERT INTO suppression (${selected}) VALUES (${refusalColumns.map((column) => `@${column}`).join(', ')})
     ON CONFLICT (id) DO NOTHING`,
    toRow(added),
  )
  return changes > 0
}

/** Widens what an entry stops; it never gets narrower. */
export function updateScope(db: WritableDb, id: string, { channels, purposes }: Scope): void {
  db.run('UPDATE suppression SET channels = @channels, purposes = @purposes WHERE id = @id', {
    id,
    channels: JSON.stringify(channels),
    purposes: JSON.stringify(purposes),
  })
}

/** Takes every typed word away, unless the entry is about a contact that is still there. */
export function forgetWords(db: WritableDb, id: string): void {
  db.run(
    `UPDATE suppression SET name = '', note = '' WHERE id = @id AND about = 'person' AND name || note <> '' AND NOT EXISTS (
       SELECT 1 FROM suppression_key AS k JOIN contact AS c ON c.id = k.value
       WHERE k.suppression_id = @id AND k.kind = 'contact')`,
    { id },
  )
}

/** Takes the typed name away: whoever it is stands in the register as a contact now. */
export function forgetName(db: WritableDb, id: string): void {
  db.run(`UPDATE suppression SET name = '' WHERE id = @id AND name <> ''`, { id })
}

/** Ends an entry. */
export function setLifted(db: WritableDb, id: string, at: string, lifted: NonNullable<Refusal['lifted']>): void {
  db.run(
    `UPDATE suppression SET lifted_at = @at, lifted_on = @on, lift_reason = @reason, lift_evidence = @evidence
     WHERE id = @id`,
    { id, at, ...lifted },
  )
}

/** Notes since when entries are blocked elsewhere too; empty takes the note away. Returns how many changed. */
export function setInCrm(db: WritableDb, ids: readonly string[], on: string): number {
  const sql = `UPDATE suppression SET in_crm_on = @on
    WHERE id IN (SELECT value FROM json_each(@ids)) AND lifted_at = '' AND in_crm_on <> @on`
  return db.run(sql, { ids: JSON.stringify(ids), on }).changes
}

/** The model of a row; throws when the row no longer fits it. */
export function fromRow(row: RefusalRow): Refusal {
  const lifted = { on: row.lifted_on, reason: row.lift_reason, evidence: row.lift_evidence }
  return refusal.parse({
    id: row.id,
    about: row.about,
    name: row.name,
    channels: JSON.parse(row.channels),
    purposes: JSON.parse(row.purposes),
    askedOn: row.asked_on,
    source: row.source,
    note: row.note,
    requestId: row.request_id,
    reference: row.reference,
    addedAt: row.added_at,
    inCrmOn: row.in_crm_on === '' ? null : row.in_crm_on,
    lifted: row.lifted_at === '' ? null : lifted,
  })
}

function toRow(from: Refusal) {
  return {
    id: from.id,
    about: from.about,
    name: from.name,
    channels: JSON.stringify(from.channels),
    purposes: JSON.stringify(from.purposes),
    asked_on: from.askedOn,
    source: from.source,
    note: from.note,
    request_id: from.requestId,
    reference: from.reference,
    added_at: from.addedAt,
    in_crm_on: from.inCrmOn ?? '',
    // An entry is never added as one that was lifted.
    lifted_at: '',
    lifted_on: '',
    lift_reason: '',
    lift_evidence: '',
  }
}
