import { z } from 'zod'
import type { RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { putOff } from './put-off'

/** How a due thing stands: a day counts, we wait for somebody else, or its clock is stopped. */
const dueStates = ['due', 'waiting', 'paused'] as const

/** A rule of the law by its id; the law itself is in `core/law`. */
const ruleId = z.custom<RuleId>((value) => typeof value === 'string')

/**
 * One thing that somebody must do, as every feature hands it to Today.
 * `on` is the legal date and null while none is known; `at` is a UTC instant, for clocks that run in hours.
 */
export const dueItem = z.object({
  /** Unique among all due things, so the feature’s name comes first: `request:…`. */
  id: z.string().max(120),
  on: calendarDate.nullable(),
  at: z.iso.datetime().optional(),
  /** Listed only from this day; before it, the date counts for “the next date is”. */
  remindFromOn: calendarDate.optional(),
  /** The feature or kind it comes from: `breach`, `access`, `fee`. */
  kind: z.string().max(60),
  /** What to do, with the person’s name: “Answer Tom Ashdown’s access request”. */
  title: z.string().max(300),
  /** Why on this day, in one sentence. */
  why: z.string().max(500),
  /** What the button says. */
  verb: z.string().max(40),
  /** The page that does it, as a route: `/requests/…`. */
  href: z.string().max(300),
  state: z.enum(dueStates),
  rules: z.array(ruleId),
  /** Somebody put it off: until which day, and why. */
  putOff: putOff.optional(),
})
export type DueItem = z.output<typeof dueItem>
