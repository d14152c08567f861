import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../file/db'

const row = z.object({ folder: z.string() })

/** The folder somebody chose as the second place; null while none is. */
export function findFolder(db: ReadableDb): string | null {
  const found = db.get('SELECT folder FROM backup_place WHERE place = 2')
  return found === undefined ? null : row.parse(found).folder
}

/** Chooses the folder of the second place, or none. */
export function saveFolder(db: WritableDb, folder: string | null, at: string): void {
  db.run('DELETE FROM backup_place WHERE place = 2')
  if (folder !== null)
    db.run('INSERT INTO backup_place (place, folder, chosen_at) VALUES (2, @folder, @at)', { folder, at })
}
