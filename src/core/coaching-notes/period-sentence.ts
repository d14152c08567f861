import { isAgreed, usualPeriod } from '../coaching/destroy-day'
import type { Engagement } from '../coaching/engagement'
import { periodWords } from '../retention/period'

/** How long notes will be kept once coaching has ended: as agreed, or the six months that apply where nothing is (`retention.coaching`). */
export function periodSentence(known: Pick<Engagement, 'signedOn' | 'period'>): string {
  const { period } = known
  return isAgreed(known) && period !== null
    ? `Agreed with the client: ${periodWords(period)}.`
    : `No period is agreed in a signed agreement, so ${periodWords(usualPeriod)} apply.`
}
