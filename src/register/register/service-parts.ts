import type { Change } from '../file/register'
import type { WritableDb } from '../file/db'
import type { ArgonCost } from '../file/key/derive'
import type { KeyHeader } from '../file/key/header'
import type { Attempts } from './attempts'
import type { createHolder, Held, HolderParts } from './held-register'
import type { oneAtATime } from './one-at-a-time'

/** What the calls about the register share. */
export type ServiceParts = HolderParts & {
  readonly attempts: Attempts
  /** The work per guess for a new register. */
  readonly cost: () => Promise<ArgonCost>
  readonly holder: ReturnType<typeof createHolder>
  readonly inTurn: ReturnType<typeof oneAtATime>
  /** Writes a new header, both copies, and remembers it. */
  readonly saveHeader: (held: Held, header: KeyHeader) => void
  /**
   * Changes who has a way in: the list inside the register and the header beside it, in one change that cannot be taken
   * back. The header is written before the commit, so that a list that says “removed” is never wrong.
   */
  readonly changeWays: (
    held: Held,
    what: Omit<Change, 'final'>,
    header: KeyHeader,
    list: (db: WritableDb) => void,
  ) => void
}
