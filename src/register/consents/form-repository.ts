import type { ReadableDb, WritableDb } from '../file/db'

/** A form without its words: those are in its versions. */
export type FormRow = { readonly id: string; readonly name: string; readonly retired: boolean; readonly madeAt: string }

type Row = ReturnType<typeof toRow>
const columns = 'id, name, retired, made_at'

/** The forms in use first, each group by name. */
export function findAll(db: ReadableDb, limit: number): FormRow[] {
  const sql = `SELECT ${columns} FROM consent_form ORDER BY retired, name COLLATE NOCASE, id LIMIT @limit`
  return db.all<Row>(sql, { limit }).map(fromRow)
}

/** One form by its id. */
export function find(db: ReadableDb, id: string): FormRow | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM consent_form WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Adds a form. */
export function insert(db: WritableDb, added: FormRow): void {
  db.run(`INSERT INTO consent_form (${columns}) VALUES (@id, @name, @retired, @made_at)`, toRow(added))
}

/** Writes its name and whether it is still in use. */
export function update(db: WritableDb, { id, name, retired }: FormRow): void {
  db.run('UPDATE consent_form SET name = @name, retired = @retired WHERE id = @id', {
    id,
    name,
    retired: Number(retired),
  })
}

function toRow({ id, name, retired, madeAt }: FormRow) {
  return { id, name, retired: Number(retired), made_at: madeAt }
}

function fromRow({ id, name, retired, made_at }: Row): FormRow {
  return { id, name, retired: retired === 1, madeAt: made_at }
}
