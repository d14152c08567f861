import type { SponsorReportFacts } from '../documents/templates/sponsor-report'
import { dayMonthYear } from '../time/format-date'
import type { ShareableField } from './shareable'
import { shareableFields, shareableWords } from './shareable'
import type { EngagementView } from './view'

/** What the report to a sponsor is made from: only what is marked leaves the record (row E8). */
export function sponsorReportFacts(view: EngagementView): SponsorReportFacts {
  const { engagement } = view
  const marked = shareableFields.filter((field) => engagement.shared.includes(field))
  return {
    reference: engagement.reference,
    clientName: view.clientName,
    sponsorName: view.sponsorName,
    shareAgreedOn: engagement.shareAgreedOn,
    lines: marked.map((field) => ({ name: shareableWords[field], says: saysOf[field](view) || 'Nothing yet' })),
  }
}

const held = ({ sessions }: EngagementView) => sessions.filter(({ state }) => state === 'held')
const day = (on: string) => (on === '' ? '' : dayMonthYear(on))

const saysOf: Readonly<Record<ShareableField, (view: EngagementView) => string>> = {
  coach: ({ coachName }) => coachName,
  dates: ({ engagement }) => day(engagement.startedOn),
  sessions: (view) => String(held(view).length),
  'session-days': (view) =>
    held(view)
      .map(({ sessionOn }) => dayMonthYear(sessionOn))
      .join(', '),
  aims: ({ engagement }) => engagement.aims,
  progress: ({ engagement }) => engagement.progress,
  completion: ({ engagement: { completedOn } }) =>
    completedOn === '' ? 'Coaching goes on' : `Completed on ${dayMonthYear(completedOn)}`,
}
