import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { deriveKey, type ArgonCost, type Secret } from './derive'
import type { KeySlot } from './header'

const TAG_BYTES = 16

/**
 * What a new slot is made from. `secret` is the normalised passphrase, the canonical recovery key, or random bytes.
 * `salt` where it shares that of other slots (README, “One derivation for everybody”).
 */
export type NewSlot = {
  readonly id: string
  readonly kind: KeySlot['kind']
  readonly createdAt: string
  readonly registerId: string
  readonly secret: Secret
  readonly cost: ArgonCost
  readonly salt?: Buffer
}

/** Wraps the register key for one secret. */
export async function wrapKey(key: Buffer, made: NewSlot): Promise<KeySlot> {
  const { id, kind, createdAt, cost, salt = randomBytes(16) } = made
  const nonce = randomBytes(12)
  const open = { id, kind, createdAt, cost, salt: salt.toString('base64'), nonce: nonce.toString('base64') }
  const wrapping = await deriveKey(made.secret, salt, cost)
  try {
    const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(boundTo(made.registerId, open))
    const wrapped = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
    return { ...open, wrapped: wrapped.toString('base64') }
  } finally {
    wrapping.fill(0)
  }
}

/** A register key that a secret gave, and the slot it came from. The caller wipes the key. */
export type Unwrapped = { readonly key: Buffer; readonly slot: KeySlot }

/**
 * Tries one secret on several slots; null when it opens none of them. Slots with the same salt and cost take one
 * derivation together, so that opening takes as long for ten people as for one.
 */
export async function unwrapAny(
  slots: readonly KeySlot[],
  registerId: string,
  secret: Secret,
): Promise<Unwrapped | null> {
  for (const alike of alikeSlots(slots)) {
    const [first] = alike
    if (!first) continue
    const wrapping = await deriveKey(secret, Buffer.from(first.salt, 'base64'), first.cost)
    try {
      for (const slot of alike) {
        const key = open(slot, registerId, wrapping)
        if (key) return { key, slot }
      }
    } finally {
      wrapping.fill(0)
    }
  }
  return null
}

/** Unwraps the register key; null when the secret is wrong or the slot was changed. The caller wipes the key. */
export async function unwrapKey(slot: KeySlot, registerId: string, secret: Secret): Promise<Buffer | null> {
  return (await unwrapAny([slot], registerId, secret))?.key ?? null
}

function alikeSlots(slots: readonly KeySlot[]): readonly KeySlot[][] {
  const alike = new Map<string, KeySlot[]>()
  for (const slot of slots) alike.set(derivationOf(slot), [...(alike.get(derivationOf(slot)) ?? []), slot])
  return [...alike.values()]
}

function derivationOf({ salt, cost }: KeySlot): string {
  return JSON.stringify([salt, cost.memoryKiB, cost.iterations, cost.parallelism])
}

function open(slot: KeySlot, registerId: string, wrapping: Buffer): Buffer | null {
  const wrapped = Buffer.from(slot.wrapped, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(slot.nonce, 'base64'), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(boundTo(registerId, slot)).setAuthTag(wrapped.subarray(-TAG_BYTES))
    const part = decipher.update(wrapped.subarray(0, -TAG_BYTES))
    decipher.final()
    const key = Buffer.alloc(part.length, part)
    part.fill(0)
    return key
  } catch {
    return null
  }
}

/** Keyed digests of the groups of a recovery key. They tell nothing without the register’s own key. */
export function proveGroups(proofKey: Buffer, groups: readonly string[]): string[] {
  return groups.map((group, i) => proofOf(proofKey, i, group).toString('base64'))
}

/** Is this the group with that number? */
export function isProvenGroup(proofKey: Buffer, slot: KeySlot, group: number, text: string): boolean {
  const kept = Buffer.from(slot.proofs?.[group] ?? '', 'base64')
  const given = proofOf(proofKey, group, text)
  return kept.length === given.length && timingSafeEqual(kept, given)
}

function proofOf(proofKey: Buffer, group: number, text: string): Buffer {
  return createHmac('sha256', proofKey).update(`${group} ${text}`).digest().subarray(0, 16)
}

/** What the wrapping vouches for besides the key. */
function boundTo(registerId: string, { id, kind, cost, salt }: Pick<KeySlot, 'id' | 'kind' | 'cost' | 'salt'>): Buffer {
  return Buffer.from(JSON.stringify([registerId, id, kind, cost.memoryKiB, cost.iterations, cost.parallelism, salt]))
}
