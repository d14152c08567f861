import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { refusalSources } from './refusal-source'
import { scope } from './scope'

/** Whose refusal it is: a person’s, of one address or number, of everything at a domain, of a whole organisation. */
export const refusedBy = ['person', 'address', 'domain', 'organisation'] as const
export type RefusedBy = (typeof refusedBy)[number]

/** What is shown of how an entry recognises somebody; a keyed hash only says that it is there. */
const shownKey = z.object({
  kind: z.enum(['email', 'phone', 'domain', 'organisation', 'name-and-postcode']),
  /** Empty where only a keyed hash of it is kept. */
  value: z.string(),
})
export type ShownKey = z.output<typeof shownKey>

/** One entry of the do-not-contact list. It outlives the contact, and only `lift` ends it. */
export const entry = z.object({
  id: z.uuid(),
  about: z.enum(refusedBy),
  /** The contact it is about, while it is in the register. */
  contactId: z.uuid().nullable(),
  /** The contact’s name now, or what was typed of somebody who is not in the register; empty once they are erased. */
  name: z.string(),
  organisation: z.string(),
  /** More than twenty are not shown. */
  keys: z.array(shownKey).max(20),
  ...scope.shape,
  askedOn: calendarDate,
  source: z.enum(refusalSources),
  note: z.string(),
  requestId: z.uuid().nullable(),
  reference: z.string(),
  addedAt: z.iso.datetime(),
  /** The day it was blocked in the organisation’s other systems as well; null: still to do (S4-33). */
  inCrmOn: calendarDate.nullable(),
  lifted: z.object({ on: calendarDate, reason: z.string(), evidence: z.string() }).nullable(),
})
export type Entry = z.output<typeof entry>

/** Is nothing of the person left but keyed hashes? */
export function isCoded({
  contactId,
  name,
  keys,
  about,
}: Pick<Entry, 'contactId' | 'name' | 'keys' | 'about'>): boolean {
  const own = keys.filter(({ kind }) => kind === 'email' || kind === 'phone')
  return (
    (about === 'person' || about === 'address') &&
    contactId === null &&
    name === '' &&
    own.every(({ value }) => value === '')
  )
}
