import type { WritableDb } from '../file/db'
import { repoint } from './basis-choice-repository'

/** Gives the bases chosen for one contact to another, when two entries are joined. */
export function repointBasis(db: WritableDb, from: string, to: string): void {
  repoint(db, from, to)
}
