import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { dueItem } from './due-item'
import { putOff } from './put-off'
import { quietLine } from './quiet-line'

/** Everything that is due, in the order it should be done. At most 200 of each; `total` says how many there are. */
export const todayList = z.object({
  /** Clocks that run in hours. */
  clocks: z.array(dueItem).max(200),
  items: z.array(dueItem).max(200),
  /** Known, but listed only from a later day. */
  later: z.array(dueItem).max(200),
  /** Own reminders that somebody put off. A date in law stays among the others. */
  putOff: z.array(dueItem).max(200),
  total: z.int(),
  nextOn: calendarDate.nullable(),
  quiet: z.array(quietLine).max(50),
})
export type TodayList = z.output<typeof todayList>

const itemId = z.string().min(1).max(120)

/** Something that was finished: the act by its name in the trail, the record and the instant. */
const doneThing = z.object({ seq: z.int(), at: z.string(), action: z.string(), subject: z.string() })
export type DoneThing = z.output<typeof doneThing>

const reminders = z.object({ shown: z.boolean() })

/** What the computer says outside the window, in words that name nobody; null while nothing presses. */
const reminder = z.object({
  text: z.string().max(200).nullable(),
  /** Marks of what presses, from which nothing can be read: a new one is a reason to say it again. */
  marks: z.array(z.string()).max(200),
})
export type Reminder = z.output<typeof reminder>

/** The calls of Today. */
export const todayContract = {
  list: { input: z.void(), output: todayList },
  /** Puts something off until a day, with the reason; again for another day. */
  putOff: { input: z.strictObject({ id: itemId, ...putOff.shape }), output: z.object({ id: itemId }) },
  bringBack: { input: z.strictObject({ id: itemId }), output: z.object({ id: itemId }) },
  /** What was finished in the last seven days, the newest first. */
  done: { input: z.void(), output: z.array(doneThing).max(50) },
  /** Every due date as a calendar file (RFC 5545) that names nobody; noted, because it leaves. */
  calendar: { input: z.void(), output: z.object({ text: z.string() }) },
  reminder: { input: z.void(), output: reminder },
  reminders: { input: z.void(), output: reminders },
  saveReminders: { input: z.strictObject(reminders.shape), output: reminders },
} as const satisfies FeatureContract
