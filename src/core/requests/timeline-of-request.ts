import type { TimelineItem } from '../contacts/timeline'
import { channelWords } from './channel'
import { outcomeLabel } from './event-words'
import { kindOf } from './kinds/index'
import type { Request } from './request'

/** What a request adds to the timeline of the contact it is about: its receipt and its end. */
export function timelineOfRequest(request: Request): TimelineItem[] {
  const { kind, reference, receivedOn, receivedBy, loggedAt, closedOn, outcome, id } = request
  const href = `/requests/${id}`
  const { title } = kindOf(kind)
  const received = {
    on: receivedOn,
    at: loggedAt,
    title: `${title} received ${channelWords[receivedBy]}`,
    detail: reference,
    href,
  }
  if (closedOn === null) return [received]
  return [received, { on: closedOn, title: `${title} closed: ${outcomeLabel(kind, outcome)}`, detail: reference, href }]
}
