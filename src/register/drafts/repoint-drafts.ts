import type { WritableDb } from '../file/db'
import { repoint } from './draft-repository'

/** Gives the drafts about one contact to another, when two entries are joined. */
export function repointDrafts(db: WritableDb, from: string, to: string): void {
  repoint(db, from, to)
}
