import type { TimelineItem } from '../contacts/timeline'
import { londonDate } from '../time/instant'
import type { Engagement } from './engagement'

/** What happened in engagements, for the story of somebody who has a part in them. No word of what was said. */
export function coachingTimeline(contactId: string, engagements: readonly Engagement[]): TimelineItem[] {
  return engagements.flatMap((one) => {
    const href = `/coaching/${one.id}`
    const detail = `${one.reference}, as ${partOf(one, contactId)}`
    const own = (on: string, title: string): TimelineItem[] => (on === '' ? [] : [{ on, title, detail, href }])
    const begun = { on: londonDate(one.addedAt), at: one.addedAt, title: 'Coaching engagement opened', detail, href }
    if (one.clientId !== contactId) return [begun, ...own(one.completedOn, 'Coaching completed')]
    return [
      begun,
      ...own(one.serviceAgreementOn, 'Service agreement sent'),
      ...own(one.signedOn, 'Coaching agreement signed'),
      ...own(one.consentWithdrawnOn, 'Consent to notes taken back'),
      ...own(one.completedOn, 'Coaching completed'),
      ...own(one.evaluationAskedOn, 'Evaluation asked for'),
    ]
  })
}

function partOf({ clientId, coachId }: Engagement, contactId: string): string {
  if (clientId === contactId) return 'client'
  return coachId === contactId ? 'coach' : 'sponsor'
}
