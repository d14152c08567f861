import type { TimelineItem } from '../contacts/timeline'
import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'

/** That somebody was in a list saved to be sent, for their story. */
export function campaignEvent(left: {
  readonly name: string
  readonly campaignId: string
  readonly madeAt: string
  readonly sentOn: string
}): TimelineItem {
  return {
    on: londonDate(left.madeAt),
    at: left.madeAt,
    title: 'In a campaign list',
    href: `/marketing/campaigns/${left.campaignId}`,
    detail: `“${left.name}”, ${left.sentOn === '' ? 'saved; nobody said yet that it was sent' : `sent on ${dayMonthYear(left.sentOn)}`}`,
  }
}
