import type { WritableDb } from '../file/db'
import { repoint } from './request-repository'

/** Gives the requests of one contact to another, when two entries are joined. */
export function repointRequests(db: WritableDb, from: string, to: string): void {
  repoint(db, from, to)
}
