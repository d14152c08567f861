import type { Block, Words } from '@core/documents/block'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { sheetWords } from '@core/register/sheet-words'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { squareCode } from './square-code'

/** The title of the sheet, on paper and as the name of the print job. */
export const recoverySheetTitle = 'Recovery sheet for Steward'

/** The sheet as a document: what it opens, the eight groups, how to use it, and where it is kept. */
export function recoverySheet({ groups, madeAt }: RecoveryKeyGroups): Block[] {
  return [
    { type: 'title', text: recoverySheetTitle },
    {
      type: 'paragraph',
      words: `Made on ${dayMonthYear(londonDate(madeAt))}. It opens the register without the passphrase. Whoever holds this sheet and the computer can read everything, so keep the two apart.`,
    },
    groupTable(groups),
    ...wordsAndSquare(groups, 'key'),
    {
      type: 'paragraph',
      words:
        'To use it: start Steward, choose “Use the recovery sheet”, type the eight groups in order and choose a new passphrase. Capital or small letters make no difference. There is no letter I, L, O or U: read 1, 1, 0 and V.',
    },
    { type: 'paragraph', words: 'Making a new sheet in Steward ends this one. Then destroy it.' },
    { type: 'signature', lines: ['Kept at', 'By'] },
  ]
}

/** The groups in two columns, numbered. They stand out: they are read and typed letter by letter. */
export function groupTable(groups: readonly string[]): Block {
  return { type: 'table', head: ['No.', 'Group', 'No.', 'Group'], rows: inTwoColumns(groups) }
}

/** The two words that Steward shows when the typing was right, and the square that holds the same characters. */
export function wordsAndSquare(groups: readonly string[], what: 'key' | 'part'): Block[] {
  const words = sheetWords(groups.join('')).join(' ')
  return [
    {
      type: 'paragraph',
      words: [
        { text: 'Two words to compare: ' },
        { text: words, bold: true },
        { text: `. Steward shows the same two when the ${what} has been typed without a slip.` },
      ],
    },
    squareCode(groups, `The ${what} as a square code`),
    {
      type: 'paragraph',
      small: true,
      words: `The square holds the same ${what}, for a scanner that types into the field. A telephone may keep what it reads, so type the groups where you can.`,
    },
  ]
}

function inTwoColumns(groups: readonly string[]): Words[][] {
  const half = Math.ceil(groups.length / 2)
  return Array.from({ length: half }, (_, row) => [...cell(groups, row * 2), ...cell(groups, row * 2 + 1)])
}

function cell(groups: readonly string[], index: number): [Words, Words] {
  const group = groups[index]
  return group === undefined ? ['', ''] : [String(index + 1), [{ text: group, bold: true }]]
}
