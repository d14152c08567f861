import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { kindIds } from './kinds/index'
import { type StoppableChannel, stoppableChannels } from './kinds/do-not-contact'
import type { Request } from './request'

/**
 * That somebody asked for no more marketing: what a logged request means from that moment on, open or closed. It is
 * worked out from the requests each time and kept nowhere, so that taking the request back takes it back too.
 */
export const standingStop = z.object({
  contactId: z.uuid(),
  requestId: z.uuid(),
  reference: z.string(),
  kind: z.enum(kindIds),
  /** Who asked, as it was logged. */
  name: z.string(),
  askedOn: calendarDate,
  /** The ways that stop; empty for all marketing (`settled.suppression-scope`). */
  channels: z.array(z.enum(stoppableChannels)),
})
export type StandingStop = z.output<typeof standingStop>

/** What a request stops: a do-not-contact request always, an erasure request where marketing was to stop with it. */
export function stopOf(request: Request): StandingStop[] {
  const { id, contactId, reference, kind, name, receivedOn } = request
  if (contactId === null || !stopsMarketing(request)) return []
  return [{ contactId, requestId: id, reference, kind, name, askedOn: receivedOn, channels: channelsOf(request) }]
}

/** Does it stop marketing calls? */
export function coversCalls({ channels }: StandingStop): boolean {
  return channels.length === 0 || channels.includes('phone')
}

const channelWords: Record<StoppableChannel, string> = {
  'e-mail': 'e-mail',
  phone: 'phone calls',
  text: 'text messages',
  post: 'post',
  social: 'social media messages',
}

/** “All marketing”, “Phone calls and text messages”. */
export function stopScopeWords({ channels }: StandingStop): string {
  const words = stoppableChannels
    .filter((channel) => channels.includes(channel))
    .map((channel) => channelWords[channel])
  const last = words.at(-1)
  if (last === undefined) return 'All marketing'
  const text = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function stopsMarketing(request: Request): boolean {
  return request.kind === 'do-not-contact' || (request.kind === 'erasure' && request.details.stopMarketing)
}

function channelsOf(request: Request): StoppableChannel[] {
  return request.kind === 'do-not-contact' && request.details.reach === 'some' ? request.details.channels : []
}
