/** Letters and digits of the recovery sheet (Crockford’s base 32): no I, L, O or U, which are read as 1, 0 and V. */
export const RECOVERY_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Groups on the sheet. The last one is made from the others, so that a slip of the pen is noticed. */
export const RECOVERY_GROUPS = 8

/** Characters in a group. */
export const RECOVERY_GROUP_LENGTH = 4

/** Random bytes that make a key: 18, of which 140 bits are used. */
export const RECOVERY_BYTES = 18

const DATA_LENGTH = (RECOVERY_GROUPS - 1) * RECOVERY_GROUP_LENGTH

/** The largest prime below 2²⁰: one wrong character, or two neighbours swapped, can then never go unnoticed. */
const CHECK_PRIME = 1048573n

/** Why typed text is not a recovery key. */
export type RecoverySlip = 'too-short' | 'too-long' | 'strange-character' | 'does-not-add-up'

export type ParsedRecoveryKey =
  | { readonly ok: true; readonly groups: readonly string[]; readonly canonical: string }
  | { readonly ok: false; readonly slip: RecoverySlip }

/** The groups of a new recovery key, from random bytes made outside. */
export function makeRecoveryKey(random: Uint8Array): readonly string[] {
  if (random.length !== RECOVERY_BYTES) throw new Error(`a recovery key is made from ${RECOVERY_BYTES} bytes`)
  let bits = random.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  let data = ''
  for (let i = 0; i < DATA_LENGTH; i++) {
    data += RECOVERY_ALPHABET.charAt(Number(bits & 31n))
    bits >>= 5n
  }
  return inGroups(data + checkOf(data))
}

/** Reads what a person typed from the sheet: any case, spaces, hyphens; O for 0, I and L for 1. */
export function parseRecoveryKey(typed: string): ParsedRecoveryKey {
  const text = cleanRecoveryText(typed)
  if (Array.from(text).some((character) => !RECOVERY_ALPHABET.includes(character)))
    return { ok: false, slip: 'strange-character' }
  const length = RECOVERY_GROUPS * RECOVERY_GROUP_LENGTH
  if (text.length !== length) return { ok: false, slip: text.length < length ? 'too-short' : 'too-long' }
  if (checkOf(text.slice(0, DATA_LENGTH)) !== text.slice(DATA_LENGTH)) return { ok: false, slip: 'does-not-add-up' }
  return { ok: true, groups: inGroups(text), canonical: text }
}

/** Typed text with everything that does not matter taken away; also for a single group. */
export function cleanRecoveryText(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\p{Cf}.,_]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
}

function checkOf(data: string): string {
  const value = Array.from(data).reduce(
    (sum, character) => sum * 32n + BigInt(RECOVERY_ALPHABET.indexOf(character)),
    0n,
  )
  let check = (value * 32n ** 4n) % CHECK_PRIME
  let text = ''
  for (let i = 0; i < RECOVERY_GROUP_LENGTH; i++) {
    text = RECOVERY_ALPHABET.charAt(Number(check & 31n)) + text
    check >>= 5n
  }
  return text
}

function inGroups(text: string): string[] {
  return Array.from({ length: RECOVERY_GROUPS }, (_, i) =>
    text.slice(i * RECOVERY_GROUP_LENGTH, (i + 1) * RECOVERY_GROUP_LENGTH),
  )
}
