import { isAgreed } from '@core/coaching/destroy-day'
import type { Deps } from '../deps'
import type { RetentionSource } from '../retention/source'
import { findCompleted } from './engagement-repository'
import { findNames } from './names-query'

/** Completed engagements with words about the client: each with the period agreed for it (`retention.coaching`). Session notes fall due one by one. */
export function coachingSource({ register }: Pick<Deps, 'register'>): RetentionSource {
  const { read } = register
  return {
    kind: 'engagement',
    records(until) {
      const found = findCompleted(read, until)
      const names = findNames(
        read,
        found.map(({ clientId }) => clientId),
      )
      return found.map((one) => ({
        kind: 'engagement',
        id: one.id,
        category: 'coaching-notes',
        label: `Career and life of ${names.get(one.clientId) ?? ''}, ${one.reference}`,
        href: `/coaching/${one.id}`,
        contactId: one.clientId,
        on: one.completedOn,
        agreed: isAgreed(one),
        ...(isAgreed(one) &&
          one.period && { period: one.period, reason: one.periodReason, approver: one.periodApprover }),
      }))
    },
  }
}
