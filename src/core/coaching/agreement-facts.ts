import type { CoachingAgreementFacts } from '../documents/templates/coaching-agreement'
import type { Engagement } from './engagement'
import { firstMeeting, type Session } from './session'
import { shareableWords } from './shareable'

type Known = { readonly names: ReadonlyMap<string, string>; readonly sessions: readonly Session[] }

/** What the agreement is written from: the record as it stands, so that both name one period (row E7). */
export function agreementFacts(engagement: Engagement, { names, sessions }: Known): CoachingAgreementFacts {
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''))
  return {
    reference: engagement.reference,
    clientName: nameOf(engagement.clientId),
    coachName: nameOf(engagement.coachId) || engagement.coachName,
    sponsorName: nameOf(engagement.sponsorId),
    contractingParty: engagement.contracts,
    retentionPeriod: engagement.period,
    retentionReason: engagement.periodReason,
    retentionApprover: engagement.periodApprover,
    firstMeetingDate: firstMeeting(engagement, sessions),
    sponsorSees: engagement.shared.map((field) => shareableWords[field]),
  }
}
