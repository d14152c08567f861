import { addDays } from '../time/add-days'
import type { CalendarDate } from '../time/calendar-date'

/** The registers of numbers that nobody may ring or fax unasked: for people, for companies, and for faxes. */
export const screeningRegisters = ['tps', 'ctps', 'fps'] as const
export type ScreeningRegister = (typeof screeningRegisters)[number]

export const screeningResults = ['listed', 'not-listed'] as const
export type ScreeningResult = (typeof screeningResults)[number]

/** A look into one register for one number. */
export type Screening = {
  readonly register: ScreeningRegister
  /** The day the register was looked into, which is not always the day it was written down. */
  readonly checkedOn: CalendarDate
  readonly result: ScreeningResult
  /** The service or the licence it came from, in words. */
  readonly source: string
  /** The last day the result may be relied on. */
  readonly lastSafeOn: CalendarDate
}

/** What is known of one number: the newest look into each register. */
export type NumberScreening = { readonly [register in ScreeningRegister]?: Screening }

/** Where a number stands: never looked up, looked up too long ago, on no register it needs, or on one. */
export const screeningStates = ['not-screened', 'stale', 'clear', 'listed'] as const
export type ScreeningState = (typeof screeningStates)[number]

/** A result holds for fewer than 28 days: the day it was found, and 27 more (`pecr.r21.screen-age`, `pecr.r21.28-days`). */
const DAYS_AFTER = 27

/** The last day a call may rest on a result of this day. Whole days of the calendar: a change of the clocks moves nothing. */
export function lastSafeDay(checkedOn: CalendarDate): CalendarDate {
  return addDays(checkedOn, DAYS_AFTER)
}

/**
 * May a number be rung or faxed, as far as these registers go? Listed means listed, whenever the number joined
 * (`settled.listed-is-listed`). A number that was ever found on a register is looked up there again, also where its kind of
 * subscriber would not ask for it; and what is dated after `today` is no result yet.
 */
export function screeningState(
  number: NumberScreening | undefined,
  registers: readonly ScreeningRegister[],
  today: CalendarDate,
): ScreeningState {
  const known = found(number, today)
  const fresh = (one: Screening) => today <= one.lastSafeOn
  const asked = withFamily(registers)
  const relevant = known.filter(({ register }) => asked.includes(register))
  const listings = relevant.filter(({ result }) => result === 'listed')
  if (listings.some(fresh)) return 'listed'
  const needed = [...registers, ...listings.map(({ register }) => register)]
  const last = needed.map((register) => relevant.find((one) => one.register === register))
  if (last.length === 0 || last.includes(undefined)) return 'not-screened'
  return last.every((one) => one !== undefined && fresh(one)) ? 'clear' : 'stale'
}

/** The looks a state rests on, the one that runs out first before the others. */
export function restsOn(
  number: NumberScreening | undefined,
  registers: readonly ScreeningRegister[],
  today: CalendarDate,
): readonly Screening[] {
  const asked = withFamily(registers)
  return found(number, today)
    .filter(({ register, result }) => registers.includes(register) || (result === 'listed' && asked.includes(register)))
    .toSorted((one, other) => one.lastSafeOn.localeCompare(other.lastSafeOn))
}

/** The day a result ran out, or will: one day after the last safe one. */
export function staleSince({ lastSafeOn }: Screening): CalendarDate {
  return addDays(lastSafeOn, 1)
}

function found(number: NumberScreening | undefined, today: CalendarDate): readonly Screening[] {
  return screeningRegisters.flatMap((register) => {
    const one = number?.[register]
    return one && one.checkedOn <= today ? [one] : []
  })
}

/** The TPS and the Corporate TPS are one register in law, kept in two parts: a number on either may not be rung (`pecr.r21.tps`). */
function withFamily(registers: readonly ScreeningRegister[]): readonly ScreeningRegister[] {
  return registers.some((one) => one !== 'fps')
    ? [...new Set<ScreeningRegister>([...registers, 'tps', 'ctps'])]
    : registers
}
