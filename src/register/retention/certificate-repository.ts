import { certificate, type Certificate, type CertificateItem } from '@core/retention/certificate'
import type { ItemKey } from '@core/retention/item'
import type { ReadableDb, WritableDb } from '../file/db'
import type { JournalCertificate, JournalEntry } from '../file/journal/journal'

type Head = Omit<Certificate, 'items'>
type Planned = Omit<CertificateItem, 'destroyedAt'>

const head = 'id, reference, made_at AS madeAt, decided_by AS decidedBy, reason'

/** Certificates, the newest first, each with what was destroyed. */
export function findPage(
  db: ReadableDb,
  page: { limit: number; offset: number },
): { rows: Certificate[]; total: number } {
  const sql = `SELECT ${head} FROM destruction_certificate ORDER BY number DESC LIMIT @limit OFFSET @offset`
  const rows = db.all<Head>(sql, page).map((one) => filled(db, one))
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM destruction_certificate')?.n ?? 0
  return { rows, total }
}

/** One certificate by its id. */
export function find(db: ReadableDb, id: string): Certificate | undefined {
  const one = db.get<Head>(`SELECT ${head} FROM destruction_certificate WHERE id = @id`, { id })
  return one && filled(db, one)
}

/** When something was last destroyed; empty where nothing was. */
export function latestAt(db: ReadableDb): string {
  return db.get<{ at: string | null }>('SELECT max(destroyed_at) AS at FROM destruction_item')?.at ?? ''
}

/** The highest number given in a year; 0 where there is none. */
export function lastCount(db: ReadableDb, year: string): number {
  const sql = `SELECT max(CAST(substr(reference, length(@from) + 1) AS INTEGER)) AS n FROM destruction_certificate
    WHERE reference >= @from AND reference < @to`
  return db.get<{ n: number | null }>(sql, { from: `DC-${year}-`, to: `DC-${year}-~` })?.n ?? 0
}

/** Adds a certificate with what is to be destroyed under it. */
export function plan(db: WritableDb, one: Head, items: readonly Planned[]): void {
  db.run(
    `INSERT INTO destruction_certificate (id, reference, made_at, decided_by, reason)
     VALUES (@id, @reference, @madeAt, @decidedBy, @reason)`,
    one,
  )
  for (const { kind, id, category, dueOn } of items)
    db.run(
      `INSERT INTO destruction_item (certificate_id, record_kind, record_id, category, due_on, destroyed_at)
       VALUES (@certificateId, @kind, @id, @category, @dueOn, '')`,
      { certificateId: one.id, kind, id, category, dueOn },
    )
}

/**
 * Says that a record is destroyed under a certificate. One that an older backup does not know is made anew, without who decided
 * and why: the journal holds no words.
 */
export function noteItem(
  db: WritableDb,
  { kind, recordId, erasedAt }: JournalEntry,
  { id: certificateId, reference, category, dueOn }: JournalCertificate,
): void {
  const known = db.get('SELECT 1 FROM destruction_certificate WHERE id = @certificateId', { certificateId })
  if (known === undefined)
    db.run(
      `INSERT INTO destruction_certificate (id, reference, made_at, decided_by, reason)
       SELECT @certificateId, CASE WHEN EXISTS (SELECT 1 FROM destruction_certificate WHERE reference = @reference)
         THEN @reference || ' (' || @certificateId || ')' ELSE @reference END, @erasedAt, '', ''`,
      { certificateId, reference, erasedAt },
    )
  const item = { certificateId, kind, recordId }
  const { changes } = db.run(
    `UPDATE destruction_item SET destroyed_at = @erasedAt
     WHERE certificate_id = @certificateId AND record_kind = @kind AND record_id = @recordId`,
    { ...item, erasedAt },
  )
  if (changes > 0) return
  db.run(
    `INSERT INTO destruction_item (certificate_id, record_kind, record_id, category, due_on, destroyed_at)
     VALUES (@certificateId, @kind, @recordId, @category, @dueOn, @erasedAt)`,
    { ...item, category, dueOn, erasedAt },
  )
}

/** A record that is to be destroyed, with what its line of the certificate needs. */
export type PlannedItem = ItemKey & { readonly certificate: JournalCertificate }

/** What was planned under a certificate, or under any, and is not said to be destroyed. */
export function findPlanned(db: ReadableDb, certificateId?: string): PlannedItem[] {
  type Row = ItemKey & Omit<JournalCertificate, 'id'> & { readonly certificateId: string }
  return db
    .all<Row>(
      `SELECT i.record_kind AS kind, i.record_id AS id, c.id AS certificateId, c.reference, i.category, i.due_on AS dueOn
       FROM destruction_item AS i JOIN destruction_certificate AS c ON c.id = i.certificate_id
       WHERE i.destroyed_at = '' AND c.id = coalesce(@certificateId, c.id) ORDER BY i.number`,
      { certificateId: certificateId ?? null },
    )
    .map(({ kind, id, certificateId, ...rest }) => ({ kind, id, certificate: { id: certificateId, ...rest } }))
}

/** Takes out what was planned under a certificate and is still there, and the certificate where it is of nothing. */
export function dropPlanned(db: WritableDb, id: string): void {
  db.run(`DELETE FROM destruction_item WHERE destroyed_at = '' AND certificate_id = @id`, { id })
  db.run(
    `DELETE FROM destruction_certificate
     WHERE id = @id AND id NOT IN (SELECT certificate_id FROM destruction_item)`,
    { id },
  )
}

function filled(db: ReadableDb, one: Head): Certificate {
  const items = db.all(
    `SELECT record_kind AS kind, record_id AS id, category, due_on AS dueOn, destroyed_at AS destroyedAt
     FROM destruction_item WHERE certificate_id = @id AND destroyed_at <> '' ORDER BY number`,
    { id: one.id },
  )
  return certificate.parse({ ...one, items })
}
