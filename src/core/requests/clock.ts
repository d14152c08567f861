import { z } from 'zod'
import type { RuleId } from '../law/rules'
import { bankHolidayData } from '../time/bank-holiday-data'
import { calendarDate } from '../time/calendar-date'
import { jurisdictions } from '../time/jurisdiction'
import { startConditions } from './start'

/** A rule of the law by its id; the law itself is in `core/law`. */
const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && value.length <= 80)

/**
 * A clock with its answer and its working, as it is shown and as it is kept with a case. `dueOn` is null while the
 * clock waits or is paused; its deadline is the end of that day in UK time. `targetOn` is the house’s own, earlier aim.
 */
export const clock = z.object({
  state: z.enum(['due', 'waiting', 'paused']),
  dueOn: calendarDate.nullable(),
  nominalOn: calendarDate.nullable(),
  startOn: calendarDate.nullable(),
  pausedDays: z.int(),
  months: z.int(),
  extension: z.enum(['none', 'in-time', 'late']),
  extensionNoticeLatestOn: calendarDate.nullable(),
  extensionNoticeWarnOn: calendarDate.nullable(),
  rolled: z.boolean(),
  /** The bank holidays it rests on may still change. */
  provisional: z.boolean(),
  targetOn: calendarDate.nullable(),
  waitingFor: z.array(z.enum(startConditions)),
  /** The day the person was answered; from then on nothing is due but closing the case. */
  answeredOn: calendarDate.nullable().default(null),
  working: z.array(z.string()),
  rules: z.array(ruleId),
  jurisdiction: z.enum(jurisdictions),
  /** The version of the bank-holiday table it was worked out with. */
  holidays: z.string(),
})
export type Clock = z.output<typeof clock>

/** What every clock says unless it has a reason to say otherwise. */
export const plainClock = {
  state: 'due',
  nominalOn: null,
  pausedDays: 0,
  months: 0,
  extension: 'none',
  extensionNoticeLatestOn: null,
  extensionNoticeWarnOn: null,
  rolled: false,
  provisional: false,
  targetOn: null,
  waitingFor: [],
  answeredOn: null,
  holidays: bankHolidayData.dataVersion,
} as const satisfies Partial<Clock>
