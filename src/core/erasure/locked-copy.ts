import { z } from 'zod'
import { block } from '../documents/block'
import { addDays } from '../time/add-days'
import { calendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import type { DueItem } from '../today/due-item'
import { keptParts } from './kept-parts'

/** What was locked away when the rest of a person was erased: what for, until when, and every word of it (`restrict.when`). */
export const lockedCopy = z.object({
  id: z.uuid(),
  requestId: z.uuid(),
  name: z.string(),
  reason: z.string(),
  untilOn: calendarDate,
  parts: z.array(z.enum(keptParts)),
  contents: z.array(block),
  madeAt: z.string(),
})
export type LockedCopy = z.output<typeof lockedCopy>

type Day = { readonly requestId: string; readonly reference: string; readonly untilOn: string }

/** So many days before its day a copy stands on Today. */
const REMIND_DAYS = 14

/** The line of Today about a copy: on its day somebody destroys it, or keeps it longer with a reason. Names nobody. */
export function dueOfCopy({ requestId, reference, untilOn }: Day): DueItem {
  return {
    id: `locked-copy:${requestId}`,
    on: untilOn,
    remindFromOn: addDays(untilOn, -REMIND_DAYS),
    kind: 'locked-copy',
    title: `Destroy the locked copy of ${reference}, or keep it longer`,
    why: `It was to stay until ${dayMonthYear(untilOn)}. Longer needs a new day and a reason.`,
    verb: 'Look',
    href: `/requests/${requestId}`,
    state: 'due',
    rules: ['erase.exceptions', 'restrict.when'],
  }
}
