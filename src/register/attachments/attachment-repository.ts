import { attachment, type Attachment, type AttachmentOwner } from '@core/attachments/attachment'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  id: string
  owner_kind: string
  owner_id: string
  contact_id: string | null
  name: string
  size: number
  fingerprint: string
  added_at: string
  text_state: string | null
}

const select = `SELECT a.id, a.owner_kind, a.owner_id, a.contact_id, a.name, a.size, a.fingerprint, a.added_at,
  t.state AS text_state FROM attachment a LEFT JOIN attachment_text t ON t.attachment_id = a.id`

/** A file that is on its record. */
export function find(db: ReadableDb, id: string): Attachment | undefined {
  const row = db.get<Row>(`${select} WHERE a.id = @id AND a.stage = 'kept'`, { id })
  return row && fromRow(row)
}

/** The files of a record, oldest first. */
export function findByOwner(db: ReadableDb, { ownerKind, ownerId }: AttachmentOwner, limit: number): Attachment[] {
  const sql = `${select} WHERE a.owner_id = @ownerId AND a.owner_kind = @ownerKind AND a.stage = 'kept'
    ORDER BY a.added_at, a.rowid LIMIT @limit`
  return db.all<Row>(sql, { ownerKind, ownerId, limit }).map(fromRow)
}

/** The files of a contact and of records about it, the latest first. */
export function findByContact(db: ReadableDb, contactId: string, limit: number): Attachment[] {
  const sql = `${select} WHERE a.stage = 'kept' AND (a.contact_id = @contactId OR (a.owner_id = @contactId AND a.owner_kind = 'contact'))
    ORDER BY a.added_at DESC, a.rowid DESC LIMIT @limit`
  return db.all<Row>(sql, { contactId, limit }).map(fromRow)
}

/** How many files a record has, those on their way in included. */
export function countByOwner(db: ReadableDb, { ownerKind, ownerId }: AttachmentOwner): number {
  const sql = `SELECT count(*) AS n FROM attachment
    WHERE owner_id = @ownerId AND owner_kind = @ownerKind AND stage <> 'removed'`
  return db.get<{ n: number }>(sql, { ownerKind, ownerId })?.n ?? 0
}

/** A file on its way in; its fingerprint is not known yet. */
export function insertArriving(db: WritableDb, arriving: Omit<Attachment, 'text' | 'fingerprint'>): void {
  const { id, ownerKind, ownerId, contactId, name, size, addedAt } = arriving
  db.run(
    `INSERT INTO attachment (id, owner_kind, owner_id, contact_id, name, size, fingerprint, stage, added_at)
     VALUES (@id, @ownerKind, @ownerId, @contactId, @name, @size, '', 'arriving', @addedAt)`,
    { id, ownerKind, ownerId, contactId, name, size, addedAt },
  )
}

/** Puts a file whose bytes are all there on its record. */
export function keep(db: WritableDb, id: string, fingerprint: string): void {
  db.run(`UPDATE attachment SET stage = 'kept', fingerprint = @fingerprint WHERE id = @id`, { id, fingerprint })
}

/** Takes a file off its record; its bytes stay until the next opening. */
export function takeOff(db: WritableDb, id: string): void {
  db.run(`UPDATE attachment SET stage = 'removed' WHERE id = @id`, { id })
}

/** Files that are on no record: what never arrived whole, and what was taken off. */
export function findStray(db: ReadableDb, limit: number): string[] {
  const sql = `SELECT id FROM attachment WHERE stage <> 'kept' LIMIT @limit`
  return db.all<{ id: string }>(sql, { limit }).map(({ id }) => id)
}

/** Destroys a file with its bytes and words. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM attachment WHERE id = @id', { id })
}

/** Moves the files of one contact to another, at a merge. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run('UPDATE attachment SET contact_id = @to WHERE contact_id = @from', { from, to })
  db.run(`UPDATE attachment SET owner_id = @to WHERE owner_id = @from AND owner_kind = 'contact'`, { from, to })
}

/** Is there such a contact? */
export function hasContact(db: ReadableDb, id: string): boolean {
  return db.get('SELECT 1 FROM contact WHERE id = @id', { id }) !== undefined
}

function fromRow(row: Row): Attachment {
  return attachment.parse({
    id: row.id,
    ownerKind: row.owner_kind,
    ownerId: row.owner_id,
    contactId: row.contact_id,
    name: row.name,
    size: row.size,
    fingerprint: row.fingerprint,
    addedAt: row.added_at,
    text: row.text_state === null || row.text_state === 'reading' ? 'waiting' : row.text_state,
  })
}

/** Files that hang on one of these records, or are about somebody among them, whatever their stage. */
export function findAbout(db: ReadableDb, records: readonly string[]): string[] {
  const among = 'IN (SELECT value FROM json_each(@records))'
  const sql = `SELECT id FROM attachment WHERE owner_id ${among} UNION SELECT id FROM attachment WHERE contact_id ${among}`
  return db.all<{ id: string }>(sql, { records: JSON.stringify(records) }).map(({ id }) => id)
}

/** Takes these files off everybody and hangs them on a copy that is locked away. */
export function lockAway(db: WritableDb, ids: readonly string[], copyId: string): void {
  db.run(
    `UPDATE attachment SET owner_kind = 'locked-copy', owner_id = @copyId, contact_id = NULL
     WHERE stage = 'kept' AND id IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(ids), copyId },
  )
}

/** Files of a locked copy whose entry is put back hang on the contact again. */
export function takeOut(db: WritableDb, copyId: string, contactId: string): void {
  db.run(
    `UPDATE attachment SET owner_kind = 'contact', owner_id = @contactId, contact_id = @contactId
     WHERE owner_kind = 'locked-copy' AND owner_id = @copyId`,
    { copyId, contactId },
  )
}

/** How many of these files are on a record. */
export function countKept(db: ReadableDb, ids: readonly string[]): number {
  const sql = `SELECT count(*) AS n FROM attachment WHERE stage = 'kept' AND id IN (SELECT value FROM json_each(@ids))`
  return db.get<{ n: number }>(sql, { ids: JSON.stringify(ids) })?.n ?? 0
}
