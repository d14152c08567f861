import type { WritableDb } from '../file/db'
import { repoint } from './version-repository'

/** Gives the documents about one contact to another, when two entries are joined. */
export function repointDocuments(db: WritableDb, from: string, to: string): void {
  repoint(db, from, to)
}
