import type { WritableDb } from '../db'

/** One step of the register's schema. Released steps are never edited; the next step mends them. */
export type Migration = {
  /** Rises by tens; becomes the file's `user_version`. */
  readonly version: number
  /** Why the step exists, in a few words. */
  readonly name: string
  /** The whole step as SQL; it runs in one transaction. */
  readonly up: string
  /** What SQL alone cannot work out, in the same transaction and after `up`. */
  readonly fill?: (connection: Pick<WritableDb, 'all' | 'get' | 'run'>) => void
}
