import type { Unwrapped } from '../file/key/slot'
import type { Attempts } from './attempts'
import { slotsOf } from './change-slots'
import type { Held } from './held-register'
import { tryPassphrase } from './try-secret'

/** The passphrase of whoever is inside, asked for before an act about the ways in. Somebody else’s is a wrong one. */
export function confirmInside({ header, own }: Held, typed: string, attempts: Attempts): Promise<Unwrapped> {
  const passphrases = slotsOf(header, 'passphrase')
  const owned = passphrases.filter(({ id }) => id === own)
  return tryPassphrase(header, typed, attempts, owned.length > 0 ? owned : passphrases)
}
