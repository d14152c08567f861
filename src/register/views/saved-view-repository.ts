import { savedView, type SavedView } from '@core/views/contract'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = 'id, name, choice, columns, made_at'

/** Every saved view, the oldest first: a tab stays where it is. */
export function findAll(db: ReadableDb): SavedView[] {
  return db.all<Row>(`SELECT ${columns} FROM saved_view ORDER BY made_at, id`).map(fromRow)
}

/** One view by its id. */
export function find(db: ReadableDb, id: string): SavedView | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM saved_view WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Adds a view. */
export function insert(db: WritableDb, view: SavedView): void {
  db.run(`INSERT INTO saved_view (${columns}) VALUES (@id, @name, @choice, @columns, @made_at)`, toRow(view))
}

/** Writes its name, choice and columns. */
export function update(db: WritableDb, view: SavedView): void {
  const { made_at: _, ...row } = toRow(view)
  db.run('UPDATE saved_view SET name = @name, choice = @choice, columns = @columns WHERE id = @id', row)
}

/** Deletes a view. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM saved_view WHERE id = @id', { id })
}

function toRow({ id, name, choice, columns, madeAt }: SavedView) {
  return { id, name, choice: JSON.stringify(choice), columns: JSON.stringify(columns), made_at: madeAt }
}

function fromRow({ id, name, choice, columns, made_at }: Row): SavedView {
  return savedView.parse({
    id,
    name,
    choice: JSON.parse(choice) as unknown,
    columns: JSON.parse(columns) as unknown,
    madeAt: made_at,
  })
}
