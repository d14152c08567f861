import type { ContactPointKind } from '../contacts/contact-point'
import type { NoContactMark } from '../contacts/no-contact'
import type { SubscriberType } from '../contacts/subscriber-type'
import type { LegalForm } from '../organisation/organisation'
import type { CalendarDate } from '../time/calendar-date'

/** What the rules on marketing ask about whoever would get the message. */
export type MarketingContact = {
  readonly id: string
  readonly kind: 'person' | 'organisation'
  readonly subscriberType: SubscriberType
  readonly legalForm: LegalForm | ''
  /** Company or charity number: the proof of the legal form (`settled.corporate-proof`). */
  readonly legalNumber: string
  readonly under18: boolean
  /** A client whose coaching is over: an own rule may protect them (`house.former-client-opt-in`). */
  readonly formerClient?: boolean
  readonly noContactAtAll: boolean
  /** Who asked for that, when and why; left out where nobody wrote it down. */
  readonly noContact?: NoContactMark
  /** Where the details came from; empty: nobody wrote it down. */
  readonly source: string
}

/** One address or number the message would go to. */
export type MarketingPoint = {
  readonly id: string
  readonly kind: ContactPointKind
  readonly value: string
  readonly label: string
  /** Its own type where it differs, such as a private mailbox; empty: as the contact. */
  readonly subscriberType: SubscriberType | ''
}

/** A legitimate interests assessment that is on file for a purpose. */
export type Assessment = {
  readonly id: string
  readonly signedOn: CalendarDate
  /** Empty: no day is set. */
  readonly reviewOn: CalendarDate
}

/** Is there evidence that it is a company or public body, or does somebody still have to look? */
export function isProvenCorporate({ legalForm, legalNumber }: MarketingContact): boolean {
  return legalNumber.trim() !== '' || legalForm === 'public-body'
}
