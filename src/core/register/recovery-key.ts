import {
  cleanSheetText,
  GROUP_LENGTH,
  lettersOf,
  parseSheet,
  SHEET_ALPHABET,
  sheetGroups,
  type ParsedSheet,
} from './sheet-text'

/** Letters and digits of the recovery sheet. */
export const RECOVERY_ALPHABET = SHEET_ALPHABET

/** Groups on the sheet. The last one is made from the others, so that a slip of the pen is noticed. */
export const RECOVERY_GROUPS = 8

/** Characters in a group. */
export const RECOVERY_GROUP_LENGTH = GROUP_LENGTH

/** Random bytes that make a key: 18, of which 140 bits are used. */
export const RECOVERY_BYTES = 18

/** The groups of a new recovery key, from random bytes made outside. */
export function makeRecoveryKey(random: Uint8Array): readonly string[] {
  if (random.length !== RECOVERY_BYTES) throw new Error(`a recovery key is made from ${RECOVERY_BYTES} bytes`)
  return sheetGroups(lettersOf(random, (RECOVERY_GROUPS - 1) * RECOVERY_GROUP_LENGTH))
}

/** Reads what a person typed from the recovery sheet. */
export function parseRecoveryKey(typed: string): ParsedSheet {
  return parseSheet(typed, RECOVERY_GROUPS)
}

/** Typed text with everything that does not matter taken away; also for a single group. */
export const cleanRecoveryText = cleanSheetText
