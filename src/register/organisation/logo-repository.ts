import { logo, type Logo } from '@core/organisation/logo'
import type { ReadableDb, WritableDb } from '../file/db'

/** There is one logo in a register, so its row has a fixed id. */
const id = 'logo'

type Row = ReturnType<typeof toRow>

/** The logo, or null where none was chosen. */
export function find(db: ReadableDb): Logo | null {
  const row = db.get<Row>('SELECT type, width, height, bytes, sha256, saved_at FROM logo WHERE id = @id', { id })
  return row ? fromRow(row) : null
}

/** The digest alone: enough to tell whether a picture is the same. */
export function findDigest(db: ReadableDb): string | undefined {
  return db.get<{ sha256: string }>('SELECT sha256 FROM logo WHERE id = @id', { id })?.sha256
}

/** Puts a logo in the place of the one before. */
export function save(db: WritableDb, chosen: Logo): void {
  db.run(
    `INSERT INTO logo (id, type, width, height, bytes, sha256, saved_at)
     VALUES (@id, @type, @width, @height, @bytes, @sha256, @saved_at)
     ON CONFLICT (id) DO UPDATE SET type = excluded.type, width = excluded.width, height = excluded.height,
       bytes = excluded.bytes, sha256 = excluded.sha256, saved_at = excluded.saved_at`,
    { id, ...toRow(chosen) },
  )
}

/** Takes the logo away. */
export function remove(db: WritableDb): void {
  db.run('DELETE FROM logo WHERE id = @id', { id })
}

function toRow({ type, width, height, bytes, sha256, savedAt }: Logo) {
  return { type, width, height, bytes, sha256, saved_at: savedAt }
}

function fromRow(row: Row): Logo {
  const { type, width, height, bytes, sha256, saved_at } = row
  return logo.parse({ type, width, height, bytes: new Uint8Array(bytes), sha256, savedAt: saved_at })
}
