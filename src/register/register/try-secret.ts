import { AppError } from '@core/contract/errors'
import { normalisePassphrase } from '@core/register/passphrase'
import type { KeyHeader, KeySlot } from '../file/key/header'
import { unwrapKey, wrapKey } from '../file/key/slot'
import type { Attempts } from './attempts'

/** A key that a secret gave, and the slot it came from. The caller wipes the key. */
export type Unwrapped = { readonly key: Buffer; readonly slot: KeySlot }

const wrongCode = { passphrase: 'wrong-passphrase', recovery: 'wrong-recovery-key' } as const

/** Tries a secret on the slots of its kind. A wrong one is counted, and throws its code. */
export async function trySecret(
  header: KeyHeader,
  kind: KeySlot['kind'],
  secret: string,
  attempts: Attempts,
): Promise<Unwrapped> {
  attempts.refuseDuringPause()
  for (const slot of header.slots) {
    const key = slot.kind === kind ? await unwrapKey(slot, header.registerId, secret) : null
    if (key) {
      attempts.passed()
      return { key, slot }
    }
  }
  throw new AppError(wrongCode[kind], { reason: attempts.failed() })
}

/** The header with a new slot in place of those of the same kind. */
export function replaceSlot(header: KeyHeader, slot: KeySlot): KeyHeader {
  return { ...header, slots: [...header.slots.filter((old) => old.kind !== slot.kind), slot] }
}

/** A slot for a new passphrase, at the cost of the slot that opened. */
export function newPassphraseSlot(
  { key, slot }: Unwrapped,
  { registerId }: KeyHeader,
  passphrase: string,
  made: { id: string; at: string },
): Promise<KeySlot> {
  const secret = normalisePassphrase(passphrase)
  return wrapKey(key, { id: made.id, kind: 'passphrase', createdAt: made.at, registerId, secret, cost: slot.cost })
}
