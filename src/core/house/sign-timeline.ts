import type { TimelineItem } from '../contacts/timeline'
import { channelNames } from '../marketing/channel'
import { marketingPurposeNames } from '../marketing/purpose'
import type { SignOfInterest } from './sign-of-interest'

/** What a sign speaks for: “E-mail, invitations to events”, or “Every way, all subjects”. */
export function signScope({ channel, purpose }: Pick<SignOfInterest, 'channel' | 'purpose'>): string {
  const way = channel === '' ? 'Every way' : channelNames[channel]
  return `${way}: ${purpose === '' ? 'all subjects' : marketingPurposeNames[purpose].toLocaleLowerCase('en-GB')}`
}

/** Signs of interest in the history of a contact. */
export function signTimeline(signs: readonly SignOfInterest[]): TimelineItem[] {
  return signs.map((sign) => ({
    on: sign.shownOn,
    at: sign.recordedAt,
    title: 'Showed that they want to hear from you',
    detail: `${signScope(sign)}. ${sign.evidence} (${sign.recordedBy})`.slice(0, 500),
  }))
}
