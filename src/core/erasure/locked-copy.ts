import { z } from 'zod'
import { block } from '../documents/block'
import { addDays } from '../time/add-days'
import { calendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import type { DueItem } from '../today/due-item'
import { keptEntry } from './kept-entry'
import { keptParts, type KeptPart } from './kept-parts'

/** What was locked away when the rest of a person was erased: what for, until when, and every word of it (`restrict.when`). */
export const lockedCopy = z.object({
  id: z.uuid(),
  requestId: z.uuid(),
  name: z.string(),
  reason: z.string(),
  untilOn: calendarDate,
  parts: z.array(z.enum(keptParts)),
  contents: z.array(block),
  /** What the entry can be put back from; null where it was not kept, or is back already. */
  entry: keptEntry.nullable(),
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

/** Parts that are back in use with the entry; the words of the others stay where they are. */
const partsBack: readonly KeptPart[] = ['entry', 'files']

/** What stays locked away when the entry is put back; nothing where the copy ends with it. */
export function partsStillLocked(parts: readonly KeptPart[]): KeptPart[] {
  return parts.filter((part) => !partsBack.includes(part))
}
