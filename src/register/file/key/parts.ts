import { PARTS, PARTS_NEEDED, setMark, type RecoveryPart } from '@core/register/recovery-part'
import { createHash, randomBytes } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import { costOfRandom } from './derive'
import type { KeySlot } from './header'
import { wrapKey } from './slot'

const SECRET_BYTES = 16

/** A new slot for a random secret, and the secret in three parts, any two of which give it back. One part tells nothing. */
export async function makePartsSlot(
  key: Buffer,
  made: { id: string; createdAt: string; registerId: string },
): Promise<{ slot: KeySlot; parts: readonly RecoveryPart[] }> {
  const secret = new Uint8Array(randomBytes(SECRET_BYTES))
  try {
    const slot = await wrapKey(key, { ...made, kind: 'parts', secret, cost: costOfRandom })
    const shares = await split(secret, PARTS, PARTS_NEEDED)
    const set = markOf(slot)
    return { slot, parts: shares.map((bytes, i) => ({ number: i + 1, set, bytes })) }
  } finally {
    secret.fill(0)
  }
}

/** The secret of two parts of one set. The caller wipes it. */
export function secretOfParts(one: RecoveryPart, other: RecoveryPart): Promise<Uint8Array> {
  return combine([one.bytes, other.bytes])
}

/** What the parts of this slot have in common: tells parts of an older set, or of another register, before a try. */
export function markOf({ id }: Pick<KeySlot, 'id'>): string {
  return setMark(createHash('sha256').update(id).digest())
}
