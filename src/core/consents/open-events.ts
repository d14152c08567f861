import type { Channel } from '../marketing/channel'
import type { MarketingPoint } from '../marketing/marketing-contact'
import type { MarketingPurpose } from '../marketing/purpose'
import type { ConsentEvent, ConsentEventKind } from './consent-event'
import type { ConsentPoint } from './consent-state'

/** An address with everything consent asks about it. */
export type AddressedPoint = MarketingPoint & ConsentPoint

/** An event before it has its place in the order. */
export type NewEvent = Omit<ConsentEvent, 'number'>

/** How wide an event reaches: a cell, or empty for all of it. */
export type Reach = {
  readonly channel: Channel | ''
  readonly purpose: MarketingPurpose | ''
  readonly pointId: string
}

/** What all events of one recording share. What is left out is empty. */
export type Shared = Pick<ConsentEvent, 'actId' | 'contactId' | 'happenedOn' | 'how' | 'takenBy' | 'recordedAt'> &
  Partial<Pick<ConsentEvent, 'wordingId' | 'words' | 'reviewOn' | 'endsOn' | 'evidence' | 'facts' | 'note'>>

const nothing = { wordingId: '', words: '', reviewOn: '', endsOn: '', evidence: '', facts: null, note: '' } as const

/** One event of a recording, with the address as it stands now (`consent.specific`). */
export function openEvent(
  id: string,
  kind: ConsentEventKind,
  { channel, purpose, pointId }: Reach,
  points: readonly AddressedPoint[],
  shared: Shared,
): NewEvent {
  const point = points.find((one) => one.id === pointId)
  return {
    ...nothing,
    ...shared,
    id,
    kind,
    channel,
    purpose,
    pointId,
    address: point?.value ?? '',
    normal: point?.normal ?? '',
  }
}
