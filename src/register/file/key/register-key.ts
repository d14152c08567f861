import { hkdfSync, randomBytes } from 'node:crypto'

const KEY_BYTES = 32

/** A new register key. The caller wipes it. */
export function newRegisterKey(): Buffer {
  const random = randomBytes(KEY_BYTES)
  const key = Buffer.alloc(KEY_BYTES, random) // alloc, never the shared pool: wiping it wipes the only copy
  random.fill(0)
  return key
}

/** The key as the database takes it, `x'<64 hex digits>'`, written byte by byte: a string could not be wiped. */
export function keyText(key: Buffer): Buffer {
  const digits = '0123456789abcdef'
  const text = Buffer.alloc(3 + key.length * 2)
  text.write("x'", 0, 'latin1')
  key.forEach((byte, i) => {
    text[2 + i * 2] = digits.charCodeAt(byte >> 4)
    text[3 + i * 2] = digits.charCodeAt(byte & 15)
  })
  text.write("'", text.length - 1, 'latin1')
  return text
}

/** Keys made from the register key for other work, so that the key itself can be wiped once the file is open. */
export type SubKeys = { readonly audit: Buffer; readonly proof: Buffer; readonly wipe: () => void }

/** Derives the keys for the audit chain and for checking a recovery sheet. */
export function subKeys(key: Buffer): SubKeys {
  const derive = (what: string) => Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `steward ${what} 1`, KEY_BYTES))
  const [audit, proof] = [derive('audit'), derive('proof')]
  return {
    audit,
    proof,
    wipe: () => {
      audit.fill(0)
      proof.fill(0)
    },
  }
}
