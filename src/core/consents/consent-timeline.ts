import type { TimelineItem } from '../contacts/timeline'
import { channelNames } from '../marketing/channel'
import { marketingPurposeNames } from '../marketing/purpose'
import { consentRouteNames, nobodyNamed } from './consent-route'
import type { ConsentEvent, ConsentEventKind } from './consent-event'

/** What happened, as a line of a history begins. */
export const eventNames: Record<ConsentEventKind, string> = {
  asked: 'Asked',
  given: 'Said yes',
  declined: 'Said no',
  withdrawn: 'Took it back',
  'soft-opt-in': 'Soft opt-in',
  'charity-soft-opt-in': 'Soft opt-in for charities',
  confirmed: 'Still expects it',
  ended: 'No longer relied on',
  claimed: 'A list says yes, without proof',
}

/** What an event reaches, in words: “E-mail, news and offers about what we do”. */
export function reachInWords({ channel, purpose }: Pick<ConsentEvent, 'channel' | 'purpose'>): string {
  const way = channel === '' ? 'every way' : channelNames[channel]
  const about = purpose === '' ? 'all marketing' : lowerFirst(marketingPurposeNames[purpose])
  return `${way}, ${about}`
}

/** The permissions of a contact on its timeline: one line for each recording, the latest first. */
export function consentTimeline(events: readonly ConsentEvent[]): TimelineItem[] {
  const acts = new Map<string, ConsentEvent[]>()
  for (const event of events)
    acts.set(`${event.actId} ${event.kind}`, [...(acts.get(`${event.actId} ${event.kind}`) ?? []), event])
  return [...acts.values()].flatMap((act) => {
    const [first] = act
    if (!first) return []
    const reaches = [...new Set(act.map(reachInWords))]
    const more = reaches.length > 1 ? ` and ${reaches.length - 1} more` : ''
    return [
      {
        on: first.happenedOn,
        at: first.recordedAt,
        title: `${eventNames[first.kind]}: ${reaches[0] ?? ''}${more}`,
        detail: `${consentRouteNames[first.how]}, ${takenWords(first.takenBy)}`,
        href: `/contacts/${first.contactId}?consent=${first.id}`,
      },
    ]
  })
}

function takenWords(takenBy: string): string {
  return takenBy === nobodyNamed ? lowerFirst(nobodyNamed) : `taken by ${takenBy}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
