import { channelWords, type Channel as AskedBy, channels as askedBy } from '../requests/channel'

/** Where an entry of the do-not-contact list comes from: they asked (in one of these ways), a list said so, or an erasure kept it. */
export const refusalSources = [...askedBy, 'unsubscribed', 'bounced', 'complained', 'own-list', 'erased'] as const
export type RefusalSource = (typeof refusalSources)[number]

/** What a list from elsewhere can say about an address. */
export const listedSources = ['unsubscribed', 'bounced', 'complained', 'own-list'] as const
export type ListedSource = (typeof listedSources)[number]

const listWords: Record<Exclude<RefusalSource, AskedBy>, string> = {
  unsubscribed: 'Unsubscribed, as a list says',
  bounced: 'Mail came back, as a list says',
  complained: 'Reported as unwanted, as a list says',
  'own-list': 'Was on your earlier do-not-contact list',
  erased: 'Kept when they were erased, so that no list brings them back',
}

/** “Asked by phone”, “Unsubscribed, as a list says”. */
export function refusalWords(source: RefusalSource): string {
  return isAsked(source) ? `Asked ${channelWords[source]}` : listWords[source]
}

function isAsked(source: RefusalSource): source is AskedBy {
  return askedBy.some((one) => one === source)
}
