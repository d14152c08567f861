import type { ErasurePreview } from '../erasure/contract'
import { dayMonthYear } from '../time/format-date'
import type { Claim } from './claim'

/** Why nothing of a person may be destroyed while a claim is open, with its number and its day (row E5). */
export function claimHold({
  reference,
  untilOn,
  contactId,
}: Pick<Claim, 'reference' | 'untilOn' | 'contactId'>): NonNullable<ErasurePreview['refusal']> {
  return {
    isClaim: true,
    say: `The claim ${reference} is still open, to be looked at on ${dayMonthYear(untilOn)}.`,
    why: 'Nothing about them may be destroyed while a legal claim needs it. Close the claim when it is over. If they asked to be erased, answer in that case that a claim needs it: that part is locked away, and the rest goes.',
    rules: ['erase.exceptions'],
    href: `/contacts/${contactId}`,
  }
}
