import type { ConsentEvent } from '@core/consents/consent-event'
import type { ReadableDb } from '../file/db'
import * as events from './event-repository'

/** How many lines of the history go with a contact; the file deletes them with it. */
export function countAnswersOf(db: ReadableDb, contactId: string): number {
  return events.findByContacts(db, [contactId]).length
}

/** The recordings files can hang on. */
export function actsOf(db: ReadableDb, contactId: string): string[] {
  return [...new Set(events.findByContacts(db, [contactId]).map(({ actId }) => actId))]
}

/** Every line of the history of a contact, the oldest first. */
export function answersOf(db: ReadableDb, contactId: string): ConsentEvent[] {
  return events.findByContacts(db, [contactId]).toSorted((one, other) => one.number - other.number)
}
