import type { ListFacts } from './list-facts'

/** Why a file is no list of numbers. */
export const listRefusals = ['empty', 'spreadsheet', 'wide-letters', 'other-kind', 'not-numbers', 'too-short'] as const
export type ListRefusal = (typeof listRefusals)[number]

/** What is wrong and what to do, for the person who chose the file. */
export const listRefusalWords: Record<ListRefusal, string> = {
  empty: 'This file is empty. See that it was downloaded to its end, and choose it again.',
  spreadsheet:
    'This is a spreadsheet, not a plain list. If the list came in a packed (zip) file, unpack it first. If it is a workbook, save it as CSV with the numbers in the first column only.',
  'wide-letters': 'This file is saved as “Unicode” text. Save it as plain text (UTF-8) and choose it again.',
  'other-kind': 'This is not a text file. The list is a plain text file with one number on each line.',
  'not-numbers':
    'Most lines of this file are not British telephone numbers. The list has one number on each line and nothing else.',
  'too-short':
    'There are too few numbers in this file for a whole register. See that it is the full file and was downloaded to its end.',
}

/**
 * Fewer numbers than this are no register of anybody: a file for trying, a part, or somebody’s own list. A wrong “not listed” for
 * everybody would be the result.
 */
export const FEWEST_NUMBERS = 1000

/** One line in so many may be something else, such as names of columns or a last line with a count. */
const ONE_IN = 1000

/** What the first bytes say: `undefined` where it may be a list. */
export function refusalOfStart(start: Uint8Array): ListRefusal | undefined {
  if (start.length === 0) return 'empty'
  const begins = (...bytes: readonly number[]) => bytes.every((byte, at) => start[at] === byte)
  if (begins(0x50, 0x4b) || begins(0xd0, 0xcf, 0x11, 0xe0)) return 'spreadsheet'
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return 'wide-letters'
  const zeros = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  if (zeros * 3 > start.length) return 'wide-letters'
  const odd = start.reduce((count, byte) => count + (byte > 0 && byte < 9 ? 1 : 0), 0)
  return odd > 0 || begins(0x25, 0x50, 0x44, 0x46) ? 'other-kind' : undefined
}

/** What the whole file says. */
export function refusalOfWhole({ numbers, others, elsewhere }: ListFacts): ListRefusal | undefined {
  if (numbers + others + elsewhere === 0) return 'empty'
  if (others > 1 + numbers / ONE_IN) return 'not-numbers'
  return numbers < FEWEST_NUMBERS ? 'too-short' : undefined
}
