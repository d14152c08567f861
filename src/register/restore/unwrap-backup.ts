import type { KeyHeader } from '../file/key/header'
import { secretOfParts } from '../file/key/parts'
import type { Unwrapped } from '../file/key/slot'
import type { Attempts } from '../register/attempts'
import { readParts, readRecoveryKey } from '../register/sheet-slips'
import { tryPassphrase, trySecret } from '../register/try-secret'

/** What opened the register on the day of the backup. */
type Secret =
  | { readonly passphrase: string }
  | { readonly recoveryKey: string }
  | { readonly first: string; readonly second: string }

/** Tries a secret on the ways into a backup; a wrong one is counted as at the lock. The caller wipes the key. */
export async function unwrapBackup(header: KeyHeader, input: Secret, attempts: Attempts): Promise<Unwrapped> {
  if ('passphrase' in input) return tryPassphrase(header, input.passphrase, attempts)
  if ('recoveryKey' in input) return trySecret(header, 'recovery', readRecoveryKey(input.recoveryKey), attempts)
  const secret = await secretOfParts(...readParts(input))
  try {
    return await trySecret(header, 'parts', secret, attempts)
  } finally {
    secret.fill(0)
  }
}
