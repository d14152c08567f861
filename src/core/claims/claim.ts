import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { calendarDate, type CalendarDate } from '../time/calendar-date'

const facts = {
  name: line(120).min(1, 'Give the claim a name.'),
  /** The day somebody decided that it is to be kept for. */
  decidedOn: calendarDate,
  decidedBy: line(200).min(1, 'Write who decided it.'),
  reason: lines(2000).min(1, 'Write what the claim is, and what you need for it.'),
  /** The day on which somebody looks again: it never ends by itself. */
  untilOn: calendarDate,
}

/** A legal claim that is made or really expected: while it is open nothing about the person may be destroyed (`erase.exceptions`, row E5). */
export const newClaim = z.strictObject({ contactId: z.uuid(), ...facts })
export type NewClaim = z.input<typeof newClaim>

/** A claim as it is kept. It goes with the person; what a claim needs when they are erased is locked away in their case. */
export const claim = z.object({
  id: z.uuid(),
  reference: z.string(),
  contactId: z.uuid(),
  ...facts,
  /** What it is for, and each later reason for keeping it open, each on lines of its own. */
  reason: z.string(),
  addedAt: z.iso.datetime(),
  /** Empty while it is open. */
  closedOn: z.union([calendarDate, z.literal('')]),
  closedBy: z.string(),
  closeNote: z.string(),
})
export type Claim = z.output<typeof claim>

/** What is wrong with the days of a claim, beside their fields; empty where nothing is. */
export function claimFaults(
  { decidedOn, untilOn }: Pick<Claim, 'decidedOn' | 'untilOn'>,
  today: CalendarDate,
): { readonly path: string; readonly message: string }[] {
  return [
    ...(decidedOn > today ? [{ path: 'decidedOn', message: 'That day is in the future.' }] : []),
    ...(untilOn <= today ? [{ path: 'untilOn', message: 'Name a day that is still to come.' }] : []),
  ]
}
