import {
  documentSummary,
  documentVersion,
  type DocumentSummary,
  type DocumentVersion,
} from '@core/documents/document-version'
import type { VersionStatus } from '@core/documents/document-state'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  id: string
  template_id: string
  about: string
  seq: number
  status: string
  title: string
  facts: string
  organisation: string
  blocks: string
  template_version: string
  saved_at: string
  approved_on: string
  next_review_on: string
  own: string
  checked: string
  rules_version: string
}
type SummaryRow = Omit<Row, 'facts' | 'organisation' | 'blocks' | 'own' | 'checked' | 'rules_version'>

/** Which versions: of one document, of one record, or all. */
export type VersionFilter = { templateId?: string; about?: string; limit: number; offset: number }

const summaryColumns =
  'id, template_id, about, seq, status, title, template_version, saved_at, approved_on, next_review_on'

/** One version, whole. */
export function find(db: ReadableDb, id: string): DocumentVersion | undefined {
  const row = db.get<Row>('SELECT * FROM document_version WHERE id = @id', { id })
  return row && fromRow(row)
}

/** The current version of a document, whole. */
export function findCurrent(db: ReadableDb, templateId: string, about: string): DocumentVersion | undefined {
  const row = db.get<Row>(
    `SELECT * FROM document_version WHERE template_id = @templateId AND about = @about AND status = 'current'`,
    { templateId, about },
  )
  return row && fromRow(row)
}

/** Has a document a current version? */
export function hasCurrent(db: ReadableDb, templateId: string, about: string): boolean {
  const sql = `SELECT 1 FROM document_version WHERE template_id = @templateId AND about = @about AND status = 'current'`
  return db.get(sql, { templateId, about }) !== undefined
}

/** The version saved last, whatever its status. */
export function findLatest(db: ReadableDb, templateId: string, about: string): DocumentVersion | undefined {
  const row = db.get<Row>(
    'SELECT * FROM document_version WHERE template_id = @templateId AND about = @about ORDER BY seq DESC LIMIT 1',
    { templateId, about },
  )
  return row && fromRow(row)
}

/** The same without its words. */
export function findLatestSummary(db: ReadableDb, templateId: string, about: string): DocumentSummary | undefined {
  const row = db.get<SummaryRow>(
    `SELECT ${summaryColumns} FROM document_version WHERE template_id = @templateId AND about = @about ORDER BY seq DESC LIMIT 1`,
    { templateId, about },
  )
  return row && summaryFromRow(row)
}

/** Versions without their words, the latest first. */
export function findSummaries(db: ReadableDb, { templateId, about, limit, offset }: VersionFilter): DocumentSummary[] {
  return db
    .all<SummaryRow>(
      `SELECT ${summaryColumns} FROM document_version
       WHERE (@templateId IS NULL OR template_id = @templateId) AND (@about IS NULL OR about = @about)
       ORDER BY saved_at DESC, seq DESC LIMIT @limit OFFSET @offset`,
      { templateId: templateId ?? null, about: about ?? null, limit, offset },
    )
    .map(summaryFromRow)
}

/** Versions that belong to one of these records, the latest first. */
export function findSummariesAbout(db: ReadableDb, records: readonly string[], limit: number): DocumentSummary[] {
  const sql = `SELECT ${summaryColumns} FROM document_version
    WHERE about IN (SELECT value FROM json_each(@records)) ORDER BY saved_at DESC, seq DESC LIMIT @limit`
  return db.all<SummaryRow>(sql, { records: JSON.stringify(records), limit }).map(summaryFromRow)
}

/** Adds a version. */
export function insert(db: WritableDb, version: DocumentVersion): void {
  db.run(
    `INSERT INTO document_version (${summaryColumns}, facts, organisation, blocks, own, checked, rules_version)
     VALUES (@id, @template_id, @about, @seq, @status, @title, @template_version, @saved_at, @approved_on, @next_review_on,
       @facts, @organisation, @blocks, @own, @checked, @rules_version)`,
    toRow(version),
  )
}

/** Approves a draft: its status, its dates and the words with the dates in them. */
export function approve(db: WritableDb, version: DocumentVersion): void {
  const { id, status, approved_on, next_review_on, blocks, checked } = toRow(version)
  db.run(
    `UPDATE document_version SET status = @status, approved_on = @approved_on, next_review_on = @next_review_on, blocks = @blocks,
       checked = @checked
     WHERE id = @id AND status = 'draft'`,
    { id, status, approved_on, next_review_on, blocks, checked },
  )
}

/** Every other version of the document with one of these statuses becomes superseded. */
export function supersede(db: WritableDb, { id, templateId, about }: DocumentVersion, status: VersionStatus): void {
  db.run(
    `UPDATE document_version SET status = 'superseded'
     WHERE template_id = @templateId AND about = @about AND status = @status AND id <> @id`,
    { id, templateId, about, status },
  )
}

/** How many versions belong to one of these records. */
export function countAbout(db: ReadableDb, records: readonly string[]): number {
  const sql = 'SELECT count(*) AS n FROM document_version WHERE about IN (SELECT value FROM json_each(@records))'
  return db.get<{ n: number }>(sql, { records: JSON.stringify(records) })?.n ?? 0
}

/** Every version that belongs to one of these records, whole, the oldest first. */
export function findAbout(db: ReadableDb, records: readonly string[]): DocumentVersion[] {
  const sql = `SELECT * FROM document_version WHERE about IN (SELECT value FROM json_each(@records)) ORDER BY saved_at, seq`
  return db.all<Row>(sql, { records: JSON.stringify(records) }).map(fromRow)
}

/** Deletes every version that belongs to one of these records: letters about a person who is erased. */
export function removeAbout(db: WritableDb, records: readonly string[]): void {
  db.run('DELETE FROM document_version WHERE about IN (SELECT value FROM json_each(@records))', {
    records: JSON.stringify(records),
  })
}

function toRow(version: DocumentVersion): Row {
  return {
    id: version.id,
    template_id: version.templateId,
    about: version.about,
    seq: version.seq,
    status: version.status,
    title: version.title,
    facts: JSON.stringify(version.facts),
    organisation: JSON.stringify(version.organisation),
    blocks: JSON.stringify(version.blocks),
    template_version: version.templateVersion,
    saved_at: version.savedAt,
    approved_on: version.approvedOn,
    next_review_on: version.nextReviewOn,
    own: JSON.stringify(version.own),
    checked: JSON.stringify(version.checked),
    rules_version: version.rulesVersion,
  }
}

function fromRow(row: Row): DocumentVersion {
  const { facts, organisation, blocks, own, checked, rules_version } = row
  return documentVersion.parse({
    ...summaryFromRow(row),
    facts: JSON.parse(facts),
    organisation: JSON.parse(organisation),
    blocks: JSON.parse(blocks),
    own: JSON.parse(own),
    checked: JSON.parse(checked),
    rulesVersion: rules_version,
  })
}

function summaryFromRow(row: SummaryRow): DocumentSummary {
  return documentSummary.parse({
    ...row,
    templateId: row.template_id,
    templateVersion: row.template_version,
    savedAt: row.saved_at,
    approvedOn: row.approved_on,
    nextReviewOn: row.next_review_on,
  })
}

/** Gives the documents about one contact to another: behind its own in the count of each template, and where both have a current one, its own stays current. */
export function repoint(db: WritableDb, from: string, to: string): void {
  db.run(
    `UPDATE document_version SET status = 'superseded' WHERE about = @from AND status = 'current'
       AND template_id IN (SELECT template_id FROM document_version WHERE about = @to AND status = 'current')`,
    { from, to },
  )
  db.run(
    `UPDATE document_version SET about = @to, seq = seq + coalesce((
         SELECT max(o.seq) FROM document_version o WHERE o.about = @to AND o.template_id = document_version.template_id
       ), 0)
     WHERE about = @from`,
    { from, to },
  )
}
