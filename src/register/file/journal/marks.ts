import { createHmac, hkdfSync } from 'node:crypto'

/** Keyed hashes (hex) of values in their normal form. Without the register key nobody can tell a value from its mark. */
export function marksOf(key: Buffer, values: readonly string[]): string[] {
  const own = markKeyOf(key)
  try {
    return values.map((value) => createHmac('sha256', own).update(value, 'utf8').digest('hex'))
  } finally {
    own.fill(0)
  }
}

/** For each value its marks under several keys of marks, which stay the caller’s to wipe. */
export function marksUnder(markKeys: readonly Uint8Array[], values: readonly string[]): string[][] {
  return values.map((value) =>
    markKeys.map((markKey) => createHmac('sha256', markKey).update(value, 'utf8').digest('hex')),
  )
}

/** The key of the marks, which goes along when the register moves to another computer. The caller wipes it. */
export function markKeyOf(key: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'steward erasure marks 1', 32))
}
