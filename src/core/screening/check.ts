import { z } from 'zod'
import { line } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'
import { screeningRegisters, screeningResults } from './screening'

/** How checks came in: one number looked up by hand, the result file of a checking service, or a licensed list on this computer. */
export const screeningWays = ['by-hand', 'result-file', 'list-file'] as const
export type ScreeningWay = (typeof screeningWays)[number]

export const screeningWayNames: Record<ScreeningWay, string> = {
  'by-hand': 'Looked up by hand',
  'result-file': 'Result file of a checking service',
  'list-file': 'Licensed list on this computer',
}

/** Where checks come from: callers look numbers up with a service or under a licence of their own (`pecr.tps.registration`). */
export const screeningSource = z.strictObject({
  service: line(120).min(1, 'Write which service or list it was, such as its name or website.'),
  /** Empty where the service holds it. */
  licence: line(80).default(''),
  /** Of this check: an order number, a name of a report. */
  reference: line(120).default(''),
  checkedBy: line(100).min(1, 'Write who looked it up.'),
})
export type ScreeningSource = z.output<typeof screeningSource>

/** One number in one register, as the log keeps it. */
export const screeningCheck = z.object({
  number: z.int(),
  actId: z.uuid(),
  /** `+442079460142`. */
  normal: z.string(),
  register: z.enum(screeningRegisters),
  checkedOn: calendarDate,
  lastSafeOn: calendarDate,
  result: z.enum(screeningResults),
  way: z.enum(screeningWays),
  service: z.string(),
  licence: z.string(),
  reference: z.string(),
  checkedBy: z.string(),
  takenBackOn: z.string(),
  takenBackWhy: z.string(),
  /** Contacts that have the number now. */
  contacts: z.array(z.object({ id: z.uuid(), name: z.string() })).max(5),
  /** How many more have it. */
  moreContacts: z.int(),
})
export type ScreeningCheck = z.output<typeof screeningCheck>

/** Checks that were recorded together. */
export const screeningAct = screeningSource.extend({
  id: z.uuid(),
  way: z.enum(screeningWays),
  fileName: z.string(),
  fileFingerprint: z.string(),
  recordedAt: z.string(),
  takenBackOn: z.string(),
  takenBackWhy: z.string(),
  numbers: z.int(),
  listed: z.int(),
  checkedOn: z.string(),
})
export type ScreeningAct = z.output<typeof screeningAct>
