import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../file/db'

/** A pack as it is kept: the signed file whole. */
const storedPack = z.object({
  id: z.string(),
  version: z.string(),
  sealed: z.string(),
  addedAt: z.string(),
  /** Empty while it stands. */
  takenBackAt: z.string(),
})
export type StoredPack = z.output<typeof storedPack>

type Row = ReturnType<typeof toRow>

const columns = 'id, version, sealed, added_at, taken_back_at'

/** Every pack that was used here, the newest version first. */
export function findAll(db: ReadableDb): StoredPack[] {
  const sql = `SELECT ${columns} FROM law_pack ORDER BY version DESC, added_at DESC, id LIMIT 100`
  return db.all<Row>(sql).map(fromRow)
}

/** Keeps a pack. */
export function insert(db: WritableDb, pack: StoredPack): void {
  db.run(`INSERT INTO law_pack (${columns}) VALUES (@id, @version, @sealed, @added_at, @taken_back_at)`, toRow(pack))
}

/** Notes that a pack was taken back. */
export function takeBack(db: WritableDb, id: string, at: string): void {
  db.run('UPDATE law_pack SET taken_back_at = @at WHERE id = @id', { id, at })
}

function toRow({ id, version, sealed, addedAt, takenBackAt }: StoredPack) {
  return { id, version, sealed, added_at: addedAt, taken_back_at: takenBackAt }
}

function fromRow({ id, version, sealed, added_at, taken_back_at }: Row): StoredPack {
  return storedPack.parse({ id, version, sealed, addedAt: added_at, takenBackAt: taken_back_at })
}
