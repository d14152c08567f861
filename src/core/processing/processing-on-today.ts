import { addDays } from '../time/add-days'
import type { DueItem } from '../today/due-item'
import type { QuietLine } from '../today/quiet-line'
import type { Progress } from './gaps'
import type { ProcessingRecord, RecipientEntry } from './record'

/** Days before the day on which Today starts to list a contract. */
const daysBefore = 30

/** Contracts with suppliers who act on instructions, to be looked at again (`processor.contract`). */
export function contractsDue(recipients: readonly RecipientEntry[]): DueItem[] {
  return recipients.flatMap(({ id, facts: { name, reviewOn, role } }) =>
    reviewOn === '' || role !== 'processor'
      ? []
      : [
          {
            id: `processing:contract:${id}`,
            on: reviewOn,
            remindFromOn: addDays(reviewOn, -daysBefore),
            kind: 'document',
            title: `Look at the contract with ${name || 'a supplier'} again`,
            why: 'You set this day yourself.',
            verb: 'Open the list',
            href: '/documents/suppliers',
            state: 'due' as const,
            rules: ['processor.contract' as const],
          },
        ],
  )
}

/** How far the record of processing is, in one line (`ropa.duty`). */
export function recordQuiet({ startedAt }: ProcessingRecord, { confirmed, total }: Progress): QuietLine[] {
  const shared = { id: 'processing:record', href: '/documents/records' }
  if (startedAt === '')
    return [
      {
        ...shared,
        state: 'to-do',
        title: 'There is no record of processing yet',
        detail: 'A starter set for organisations like yours takes about twenty minutes.',
        act: 'Begin it',
      },
    ]
  return confirmed === total
    ? [
        {
          ...shared,
          state: 'fine',
          title: 'The record of processing is complete',
          detail: `${total} answers confirmed.`,
        },
      ]
    : [
        {
          ...shared,
          state: 'to-do',
          title: 'The record of processing is not complete',
          detail: `${confirmed} of ${total} answers are confirmed.`,
          act: 'Go on',
        },
      ]
}
