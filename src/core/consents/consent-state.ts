import type { ContactPointKind } from '../contacts/contact-point'
import type { Channel } from '../marketing/channel'
import type { MarketingPurpose } from '../marketing/purpose'
import type { CalendarDate } from '../time/calendar-date'

/** Where a person stands with one way, one purpose and one address. Nobody was asked until somebody was. */
export const consentStateNames = [
  'never-asked',
  'asked',
  'given',
  'declined',
  'withdrawn',
  'expired',
  'soft-opt-in',
  'charity-soft-opt-in',
] as const
export type ConsentStateName = (typeof consentStateNames)[number]

/** The exact words that were shown, as the version of a form. */
export type WordingShown = { readonly id: string; readonly formName: string; readonly version: number }

/** One cell: what stands for a channel, a purpose and an address, since when, and where the proof is. */
export type ConsentState = {
  readonly channel: Channel
  readonly purpose: MarketingPurpose
  /** The address or number; empty where the contact has none for this way. */
  readonly pointId: string
  readonly state: ConsentStateName
  /** The day of the event behind the state; empty while nobody was asked. */
  readonly since: CalendarDate
  /** The day to ask again or confirm; empty where none is set. */
  readonly reviewOn: CalendarDate
  readonly wording: WordingShown | null
  /** The event behind the state: the proof. Null while nobody was asked. */
  readonly eventId: string | null
  /** A list said yes and brought no proof; the state is then that of nobody having been asked. */
  readonly claimed: boolean
  /**
   * The day on which somebody else who has the same number said no to calls; left out where nobody did, and where this contact
   * said no itself, or yes on a later day (`pecr.r21.objection`).
   */
  readonly lineRefusedOn?: CalendarDate
}

/** Has the day for a second look passed? The consent still stands (`settled.consent-overdue`). */
export function isOverdue({ state, reviewOn }: Pick<ConsentState, 'state' | 'reviewOn'>, today: CalendarDate): boolean {
  return isPermit(state) && reviewOn !== '' && reviewOn < today
}

/** Does this state let a message go to a private person? */
export function isPermit(state: ConsentStateName): boolean {
  return state === 'given' || state === 'soft-opt-in' || state === 'charity-soft-opt-in'
}

/** Did the person say no? */
export function isRefusal(state: ConsentStateName): boolean {
  return state === 'declined' || state === 'withdrawn'
}

/** An address or number of a contact, as far as consent asks: what it is, and the form it is compared in. */
export type ConsentPoint = { readonly id: string; readonly kind: ContactPointKind; readonly normal: string }
