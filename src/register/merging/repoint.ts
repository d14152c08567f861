import type { WritableDb } from '../file/db'

/**
 * Moves what a feature holds about one contact to another, when two entries are joined. `points` says for each address
 * of the first that is the same as one of the other which one stays. The contact itself is still there when it is
 * called. A refusal or stop of either must stand afterwards; nothing may be lost.
 */
export type Repoint = (db: WritableDb, from: string, to: string, points: ReadonlyMap<string, string>) => void
