import type { ContactPointKind } from '../contacts/contact-point'
import { subscriberTypeOf, treatedAs, type SubscriberType } from '../contacts/subscriber-type'
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
  readonly noContactAtAll: boolean
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

/**
 * Which set of rules protects whoever pays for the line or mailbox: corporate only where the type says so and no legal
 * form on record says otherwise (`pecr.subscriber.who`, `settled.corporate-proof`).
 */
export function protectedAs(contact: MarketingContact, point?: MarketingPoint): 'individual' | 'corporate' {
  const type = point?.subscriberType || contact.subscriberType
  if (treatedAs(type) === 'individual') return 'individual'
  // A private mailbox or line has no legal form; that of the contact speaks only for what is the contact’s own.
  if (point?.subscriberType || contact.legalForm === '') return 'corporate'
  const byForm = subscriberTypeOf(contact.legalForm)
  return byForm === 'unknown' ? 'corporate' : treatedAs(byForm)
}

/** Is there evidence that it is a company or public body, or does somebody still have to look? */
export function isProvenCorporate({ legalForm, legalNumber }: MarketingContact): boolean {
  return legalNumber.trim() !== '' || legalForm === 'public-body'
}
