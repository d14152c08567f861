import { createHash } from 'node:crypto'
import { z } from 'zod'
import { argonCost } from './derive'

const base64 = (bytes: number) => z.base64().max(Math.ceil(bytes / 3) * 4)

/** One way in: the register key, wrapped with a key derived from what the person knows or holds. */
const keySlot = z.strictObject({
  id: z.uuid(),
  /** `parts`: any two of three; `keychain`: a random secret that the system keeps. */
  kind: z.enum(['passphrase', 'recovery', 'parts', 'keychain']),
  createdAt: z.iso.datetime(),
  cost: argonCost,
  salt: base64(16),
  nonce: base64(12),
  /** AES-256-GCM: 32 bytes and the tag of 16. */
  wrapped: base64(48),
  /** Recovery only: a keyed digest of each group, so that a part of the sheet can be checked once the register is open. */
  proofs: z.array(base64(16)).max(8).optional(),
  provenAt: z.iso.datetime().optional(),
})
export type KeySlot = z.output<typeof keySlot>

/** The key slots of one register. Lies beside the database, unencrypted; tells nothing about anybody. */
const keyHeader = z.strictObject({
  format: z.literal('steward-register'),
  version: z.literal(1),
  /** Ties the slots to this register: a slot copied from another one does not open it. */
  registerId: z.uuid(),
  createdAt: z.iso.datetime(),
  slots: z.array(keySlot).min(1).max(16),
})
export type KeyHeader = z.output<typeof keyHeader>

/** The header as text, with a checksum so that one spoilt bit is noticed and the other copy is read. */
export function headerToText(header: KeyHeader): string {
  return `${JSON.stringify({ header, sha256: digest(header) }, null, 2)}\n`
}

/** Reads a header; null where it is spoilt in any way. */
export function headerFromText(text: string): KeyHeader | null {
  try {
    const { header, sha256 } = envelope.parse(JSON.parse(text))
    return digest(header) === sha256 ? header : null
  } catch {
    return null
  }
}

const envelope = z.strictObject({ header: keyHeader, sha256: z.string() })

function digest(header: KeyHeader): string {
  return createHash('sha256')
    .update(JSON.stringify(keyHeader.parse(header)))
    .digest('base64')
}
