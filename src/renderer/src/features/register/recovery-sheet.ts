import type { Block, Words } from '@core/documents/block'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'

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
    { type: 'table', head: ['No.', 'Group', 'No.', 'Group'], rows: inTwoColumns(groups) },
    {
      type: 'paragraph',
      words:
        'To use it: start Steward, choose “Use the recovery sheet”, type the eight groups in order and choose a new passphrase. Capital or small letters make no difference. There is no letter I, L, O or U: read 1, 1, 0 and V.',
    },
    { type: 'paragraph', words: 'Making a new sheet in Steward ends this one. Then destroy it.' },
    { type: 'signature', lines: ['Kept at', 'By'] },
  ]
}

function inTwoColumns(groups: readonly string[]): Words[][] {
  const half = Math.ceil(groups.length / 2)
  return Array.from({ length: half }, (_, row) => [...cell(groups, row * 2), ...cell(groups, row * 2 + 1)])
}

/** The group stands out: it is read and typed letter by letter. */
function cell(groups: readonly string[], index: number): [Words, Words] {
  return [String(index + 1), [{ text: groups[index] ?? '', bold: true }]]
}
