import { documentDraft, type DocumentDraft } from '@core/documents/contract'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { template_id: string; facts: string; saved_at: string }

/** The draft of one document, if anything was typed yet. */
export function find(db: ReadableDb, templateId: string): DocumentDraft | undefined {
  const row = db.get<Row>('SELECT template_id, facts, saved_at FROM document_draft WHERE template_id = @templateId', {
    templateId,
  })
  return row && fromRow(row)
}

/** Writes the draft over the one before. */
export function save(db: WritableDb, draft: DocumentDraft & { savedAt: string }): void {
  db.run(
    `INSERT INTO document_draft (template_id, facts, saved_at) VALUES (@template_id, @facts, @saved_at)
     ON CONFLICT (template_id) DO UPDATE SET facts = excluded.facts, saved_at = excluded.saved_at`,
    toRow(draft),
  )
}

function toRow({ templateId, facts, savedAt }: DocumentDraft & { savedAt: string }): Row {
  return { template_id: templateId, facts: JSON.stringify(facts), saved_at: savedAt }
}

function fromRow({ template_id, facts, saved_at }: Row): DocumentDraft {
  return documentDraft.parse({ templateId: template_id, facts: JSON.parse(facts), savedAt: saved_at })
}
