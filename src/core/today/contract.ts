import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { calendarDate } from '../time/calendar-date'
import { dueItem } from './due-item'
import { quietLine } from './quiet-line'

/** Everything that is due, in the order it should be done. At most 200 of each; `total` says how many there are. */
export const todayList = z.object({
  /** Clocks that run in hours. */
  clocks: z.array(dueItem).max(200),
  items: z.array(dueItem).max(200),
  /** Known, but listed only from a later day. */
  later: z.array(dueItem).max(200),
  total: z.int(),
  nextOn: calendarDate.nullable(),
  quiet: z.array(quietLine).max(50),
})
export type TodayList = z.output<typeof todayList>

/** The calls of Today. */
export const todayContract = {
  list: { input: z.void(), output: todayList },
} as const satisfies FeatureContract
