import type { FieldIssue } from '../contract/errors'
import { isLonger, periodWords, type Span } from '../retention/period'
import { longestCoaching } from '../retention/row-faults'
import type { CalendarDate } from '../time/calendar-date'
import type { EngagementFacts } from './engagement'

type Agreed = Pick<EngagementFacts, 'period' | 'periodReason' | 'periodApprover'>

/** Is this longer than the five years that need no reason (`retention.coaching`)? */
export function isOverFiveYears(period: Span | null): boolean {
  return period !== null && isLonger(period, longestCoaching)
}

/** Why an engagement may not be saved like this, each beside its field; empty where it may (`retention.coaching`). */
export function engagementFaults(facts: EngagementFacts, today: CalendarDate): FieldIssue[] {
  return [...partyFaults(facts), ...agreedFaults(facts), ...dayFaults(facts, today)]
}

function partyFaults({ clientId, coachId, sponsorId, contracts, pays }: EngagementFacts): FieldIssue[] {
  const needsSponsor = sponsorId === null && (contracts === 'sponsor' || pays === 'sponsor')
  return [
    ...(needsSponsor ? [{ path: 'sponsorId', message: 'Choose the sponsor who contracts or pays.' }] : []),
    ...(sponsorId === clientId
      ? [{ path: 'sponsorId', message: 'The sponsor is somebody else than the client.' }]
      : []),
    ...(coachId === clientId ? [{ path: 'coachId', message: 'The coach is somebody else than the client.' }] : []),
  ]
}

function agreedFaults({ period, periodReason, periodApprover }: Agreed): FieldIssue[] {
  if (period === null || !isOverFiveYears(period)) return []
  const why = `${periodWords(period)} is more than five years. That needs`
  return [
    ...(periodReason.trim() === '' ? [{ path: 'periodReason', message: `${why} a reason, which is printed.` }] : []),
    ...(periodApprover.trim() === ''
      ? [{ path: 'periodApprover', message: `${why} the name of whoever agreed.` }]
      : []),
  ]
}

function dayFaults({ serviceAgreementOn }: EngagementFacts, today: CalendarDate): FieldIssue[] {
  return serviceAgreementOn > today ? [{ path: 'serviceAgreementOn', message: 'That day is in the future.' }] : []
}
