import type { Block } from '@core/documents/block'
import { PARTS } from '@core/register/recovery-part'
import type { PartSheet } from '@core/ways/contract'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { groupTable, wordsAndSquare } from './recovery-sheet'

/** The title of the sheet of one part. */
export function partSheetTitle(number: number): string {
  return `Part ${number} of ${PARTS} for Steward`
}

/** The sheet of one part as a document, for the person who keeps it: what it is, what it is not, and how it is used. */
export function partSheet({ number, groups }: PartSheet, madeAt: string): Block[] {
  return [
    { type: 'title', text: partSheetTitle(number) },
    {
      type: 'paragraph',
      words: `Made on ${dayMonthYear(londonDate(madeAt))}. Any two of the three parts made that day open the register, on the computer that holds it or on one to which a backup was brought. One part alone opens nothing and tells nothing.`,
    },
    groupTable(groups),
    ...wordsAndSquare(groups, 'part'),
    {
      type: 'paragraph',
      words:
        'To use it: bring two parts together, start Steward, choose “Open with two of three parts”, type both and choose a new passphrase. Capital or small letters make no difference. There is no letter I, L, O or U: read 1, 1, 0 and V.',
    },
    { type: 'paragraph', words: 'Making new parts in Steward ends this one. Then destroy it.' },
    { type: 'signature', lines: ['Kept by', 'The other parts are with'] },
  ]
}
