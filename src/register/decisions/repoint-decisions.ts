import type { WritableDb } from '../file/db'
import { repoint } from './decision-repository'

/** Gives the decisions about one contact to another, when two entries are joined. */
export function repointDecisions(db: WritableDb, from: string, to: string): void {
  repoint(db, from, to)
}
