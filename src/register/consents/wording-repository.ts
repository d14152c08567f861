import type { WordingShown } from '@core/consents/consent-state'
import { wording, type Wording } from '@core/consents/wording'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  id: string
  form_id: string
  form_name: string
  version: number
  text: string
  made_at: string
}

const select = `SELECT w.id, w.form_id, f.name AS form_name, w.version, w.text, w.made_at
  FROM consent_wording w JOIN consent_form f ON f.id = w.form_id`

/** One version by its id. */
export function find(db: ReadableDb, id: string): Wording | undefined {
  const row = db.get<Row>(`${select} WHERE w.id = @id`, { id })
  return row && fromRow(row)
}

/** The versions of a form, the newest first. */
export function findByForm(db: ReadableDb, formId: string, limit: number): Wording[] {
  return db
    .all<Row>(`${select} WHERE w.form_id = @formId ORDER BY w.version DESC LIMIT @limit`, { formId, limit })
    .map(fromRow)
}

/** Which form and version each id stands for. */
export function findNames(db: ReadableDb): Map<string, WordingShown> {
  const sql = `SELECT w.id, f.name AS form_name, w.version FROM consent_wording w JOIN consent_form f ON f.id = w.form_id`
  const rows = db.all<Pick<Row, 'id' | 'form_name' | 'version'>>(sql)
  return new Map(rows.map(({ id, form_name, version }) => [id, { id, formName: form_name, version }]))
}

/** How many answers rest on any version of each form. */
export function countAnswers(db: ReadableDb): Map<string, number> {
  const sql = `SELECT w.form_id AS id, count(*) AS n FROM consent_event e JOIN consent_wording w ON w.id = e.wording_id
    GROUP BY w.form_id`
  return new Map(db.all<{ id: string; n: number }>(sql).map(({ id, n }) => [id, n]))
}

/** Adds a version. It is never written again. */
export function insert(db: WritableDb, { id, formId, version, text, madeAt }: Omit<Wording, 'formName'>): void {
  db.run(
    `INSERT INTO consent_wording (id, form_id, version, text, made_at)
     VALUES (@id, @form_id, @version, @text, @made_at)`,
    { id, form_id: formId, version, text: JSON.stringify(text), made_at: madeAt },
  )
}

function fromRow(row: Row): Wording {
  return wording.parse({
    id: row.id,
    formId: row.form_id,
    formName: row.form_name,
    version: row.version,
    text: JSON.parse(row.text),
    madeAt: row.made_at,
  })
}
