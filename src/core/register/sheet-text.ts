/** Letters and digits of a printed sheet (Crockford’s base 32): no I, L, O or U, which are read as 1, 0 and V. */
export const SHEET_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Characters in a group. */
export const GROUP_LENGTH = 4

/** The largest prime below 2²⁰: one wrong character, or two neighbours swapped, can then never go unnoticed. */
const CHECK_PRIME = 1048573n

/** Why typed text is not what stands on a sheet. */
export type SheetSlip = 'too-short' | 'too-long' | 'strange-character' | 'does-not-add-up'

/** What was typed, read: in groups and as one text, or the slip in it. */
export type ParsedSheet =
  | { readonly ok: true; readonly groups: readonly string[]; readonly canonical: string }
  | { readonly ok: false; readonly slip: SheetSlip }

/** Random (or other) bytes as so many characters, five bits each, from the end. */
export function lettersOf(bytes: Uint8Array, length: number): string {
  let bits = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  let letters = ''
  for (let i = 0; i < length; i++) {
    letters += SHEET_ALPHABET.charAt(Number(bits & 31n))
    bits >>= 5n
  }
  return letters
}

/** The bytes that `lettersOf` wrote as these characters. */
export function bytesOf(letters: string, length: number): Uint8Array {
  let bits = Array.from(letters).reduceRight((sum, letter) => (sum << 5n) | BigInt(SHEET_ALPHABET.indexOf(letter)), 0n)
  const bytes = new Uint8Array(length)
  for (let i = length - 1; i >= 0; i--) {
    bytes[i] = Number(bits & 255n)
    bits >>= 8n
  }
  return bytes
}

/** The characters with a last group made from the others, in groups, as they stand on the sheet. */
export function sheetGroups(data: string): readonly string[] {
  return inGroups(data + checkOf(data))
}

/** Reads what a person typed from a sheet of so many groups: any case, spaces, hyphens; O for 0, I and L for 1. */
export function parseSheet(typed: string, groups: number): ParsedSheet {
  const text = cleanSheetText(typed)
  if (Array.from(text).some((character) => !SHEET_ALPHABET.includes(character)))
    return { ok: false, slip: 'strange-character' }
  const length = groups * GROUP_LENGTH
  if (text.length !== length) return { ok: false, slip: text.length < length ? 'too-short' : 'too-long' }
  const data = text.slice(0, length - GROUP_LENGTH)
  if (checkOf(data) !== text.slice(data.length)) return { ok: false, slip: 'does-not-add-up' }
  return { ok: true, groups: inGroups(text), canonical: text }
}

/** Typed text with everything that does not matter taken away; also for a single group. */
export function cleanSheetText(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\p{Cf}.,_]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
}

/** The characters as a number. */
export function valueOf(data: string): bigint {
  return Array.from(data).reduce((sum, character) => sum * 32n + BigInt(SHEET_ALPHABET.indexOf(character)), 0n)
}

function checkOf(data: string): string {
  let check = (valueOf(data) * 32n ** 4n) % CHECK_PRIME
  let text = ''
  for (let i = 0; i < GROUP_LENGTH; i++) {
    text = SHEET_ALPHABET.charAt(Number(check & 31n)) + text
    check >>= 5n
  }
  return text
}

function inGroups(text: string): string[] {
  return Array.from({ length: text.length / GROUP_LENGTH }, (_, i) =>
    text.slice(i * GROUP_LENGTH, (i + 1) * GROUP_LENGTH),
  )
}
