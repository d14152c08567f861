import { z } from 'zod'
import { line } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import { addHours } from '../time/instant'
import { foundRecording } from './recording'

/** How long one reason lasts, in minutes: after that a recording asks for a reason again (`rec.access`). */
export const lookUpMinutes = 30

/** How many recordings one look-up opens at most. */
export const mostFound = 200

/** What is known of the call somebody looks for. */
type Sought = {
  readonly contactId: string | null
  readonly name: string
  readonly number: string
  readonly calledOn: string
  readonly extension: string
}

/** What somebody wants to look up, and why. One recording, or those that fit everything that is given. */
export const newLookUp = z
  .strictObject({
    reason: line(500).min(3, 'Write why you need to look. Looking without a reason is not allowed.'),
    requestId: z.uuid().nullable().default(null),
    recordingId: z.uuid().nullable().default(null),
    contactId: z.uuid().nullable().default(null),
    name: line(200).default(''),
    number: line(60).default(''),
    calledOn: z.union([calendarDate, z.literal('')]).default(''),
    extension: line(60).default(''),
  })
  .refine((input) => input.recordingId !== null || isSearch(input), {
    message: 'Write a name, a number, a day or an extension.',
    path: ['name'],
  })
export type NewLookUp = z.input<typeof newLookUp>
export type ParsedLookUp = z.output<typeof newLookUp>

function isSearch({ contactId, name, number, calledOn, extension }: Sought): boolean {
  return contactId !== null || [name, number, calledOn, extension].some((one) => one !== '')
}

/** What was looked for, in words, for the log: “Joan Whitlock, 020 7946 0142, on 12 May 2026”. */
export function soughtWords({ name, number, calledOn, extension }: Omit<Sought, 'contactId'>): string {
  return [
    name,
    number,
    calledOn === '' ? '' : `on ${dayMonthYear(calledOn)}`,
    extension === '' ? '' : `extension ${extension}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The moment a look-up ends, as a UTC instant. */
export function openUntil(at: string): string {
  return addHours(at, lookUpMinutes / 60)
}

/** A look-up as its log shows it. `who` is empty where the way in has no name on it. */
export const lookUpLine = z.object({
  id: z.uuid(),
  at: z.string(),
  who: z.string(),
  reason: z.string(),
  /** The case it was for; null where there is none. */
  request: z.object({ id: z.uuid(), reference: z.string() }).nullable(),
  /** What was looked for; empty where one recording was opened. */
  sought: z.string(),
  /** The recordings it opened, by reference; the first few. */
  opened: z.array(z.object({ id: z.uuid(), reference: z.string() })).max(5),
  found: z.int(),
})
export type LookUpLine = z.output<typeof lookUpLine>

/** What a look-up gives, and until when it stays open. */
export const lookUpResult = z.object({
  id: z.uuid(),
  until: z.string(),
  reason: z.string(),
  requestId: z.uuid().nullable(),
  sought: z.string(),
  recordings: z.array(foundRecording).max(mostFound),
  /** More fit than could be opened at once. */
  more: z.boolean(),
})
export type LookUpResult = z.output<typeof lookUpResult>
