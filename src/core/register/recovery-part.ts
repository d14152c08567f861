import { bytesOf, GROUP_LENGTH, lettersOf, parseSheet, SHEET_ALPHABET, sheetGroups, type SheetSlip } from './sheet-text'

/** How many parts the recovery secret is split into, and how many of them open the register. */
export const PARTS = 3
export const PARTS_NEEDED = 2

/** Groups on the sheet of one part: one that says which part of which set it is, seven of the part, one to check. */
export const PART_GROUPS = 9

/** Bytes of one part: 16 of the secret’s length, and its place. */
export const PART_BYTES = 17

/** Letters that tell one set of parts from another. */
const SET_LENGTH = 3

/** One of the parts: its number (1 to 3), the set it belongs to, and its bytes. */
export type RecoveryPart = { readonly number: number; readonly set: string; readonly bytes: Uint8Array }

/** A typed part, read; or the slip in it. */
export type ParsedPart =
  | { readonly ok: true; readonly part: RecoveryPart; readonly canonical: string }
  | { readonly ok: false; readonly slip: SheetSlip | 'not-a-part' }

const DATA_LETTERS = (PART_GROUPS - 2) * GROUP_LENGTH

/** The mark of a set, from at least two bytes that are its own. */
export function setMark(bytes: Uint8Array): string {
  return lettersOf(bytes.slice(0, 2), SET_LENGTH)
}

/** The groups of one part as they stand on its sheet. */
export function writePart({ number, set, bytes }: RecoveryPart): readonly string[] {
  if (bytes.length !== PART_BYTES) throw new Error(`a part has ${PART_BYTES} bytes`)
  return sheetGroups(SHEET_ALPHABET.charAt(number) + set + lettersOf(bytes, DATA_LETTERS))
}

/** Reads what a person typed from the sheet of a part. A slip of one letter is always noticed. */
export function parsePart(typed: string): ParsedPart {
  const parsed = parseSheet(typed, PART_GROUPS)
  if (!parsed.ok) return parsed
  const { canonical } = parsed
  const number = SHEET_ALPHABET.indexOf(canonical.charAt(0))
  if (number < 1 || number > PARTS) return { ok: false, slip: 'not-a-part' }
  const set = canonical.slice(1, 1 + SET_LENGTH)
  const bytes = bytesOf(canonical.slice(GROUP_LENGTH, GROUP_LENGTH + DATA_LETTERS), PART_BYTES)
  return { ok: true, part: { number, set, bytes }, canonical }
}

/** Why two parts cannot go together, as a sentence; undefined where they can. */
export function whyNotTogether(one: RecoveryPart, other: RecoveryPart): string | undefined {
  if (one.set !== other.set)
    return 'These two parts belong to different sets. Look at the date on each sheet: both must be from the same day.'
  if (one.number === other.number) return `That is part ${one.number} twice. Two different parts are needed.`
  return undefined
}
