import type { CalendarDate } from '../time/calendar-date'
import type { EventFacts } from './event'
import type { KindId } from './kinds/index'
import type { Request } from './request'

/** Kinds in which the person the data is about is also the one who asks, and so gets every answer. */
const fromThePerson: readonly KindId[] = [
  'access',
  'erasure',
  'do-not-contact',
  'complaint',
  'rectification',
  'restriction',
  'objection',
  'portability',
  'automated-decisions',
  'freedom-of-information',
]

const messages: readonly EventFacts['type'][] = [
  'acknowledged',
  'identity-asked',
  'fee-asked',
  'clarification-asked',
  'extended',
  'progress-told',
  'replied',
  'letter-kept',
]

/**
 * The day of a message to the contact of a request, where an entry of its story is one; null otherwise. The first of all
 * messages ends the time for telling people where their details came from early (`notice.14`). What goes to somebody who
 * asks for them, or to an official, is no message to them.
 */
export function messageToPerson(
  { kind, askedBy, contactId }: Pick<Request, 'kind' | 'askedBy' | 'contactId'>,
  facts: EventFacts,
): { readonly contactId: string; readonly on: CalendarDate } | null {
  if (contactId === null || askedBy !== '' || !fromThePerson.includes(kind)) return null
  return messages.includes(facts.type) ? { contactId, on: facts.on } : null
}
