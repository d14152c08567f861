import { AppError } from '@core/contract/errors'
import { normalisePassphrase } from '@core/register/passphrase'
import type { Secret } from '../file/key/derive'
import type { KeyHeader, KeySlot } from '../file/key/header'
import { unwrapAny, type Unwrapped } from '../file/key/slot'
import type { Attempts } from './attempts'

const wrongCode = {
  passphrase: 'wrong-passphrase',
  recovery: 'wrong-recovery-key',
  parts: 'wrong-parts',
  keychain: 'wrong-passphrase',
} as const

/** Tries a secret on the slots of its kind, or on those of them that are given. A wrong one is counted, and throws its code. */
export async function trySecret(
  header: KeyHeader,
  kind: KeySlot['kind'],
  secret: Secret,
  attempts: Attempts,
  among: readonly KeySlot[] = header.slots,
): Promise<Unwrapped> {
  attempts.refuseDuringPause()
  const slots = among.filter((slot) => slot.kind === kind)
  const unwrapped = await unwrapAny(slots, header.registerId, secret)
  if (!unwrapped) throw new AppError(wrongCode[kind], attempts.failed())
  attempts.passed()
  return unwrapped
}

/** The same for a passphrase as it was typed. */
export function tryPassphrase(
  header: KeyHeader,
  typed: string,
  attempts: Attempts,
  among?: readonly KeySlot[],
): Promise<Unwrapped> {
  return trySecret(header, 'passphrase', normalisePassphrase(typed), attempts, among)
}
