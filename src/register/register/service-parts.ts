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
}
