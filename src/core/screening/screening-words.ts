import { dayMonthYear } from '../time/format-date'
import type { CalendarDate } from '../time/calendar-date'
import {
  restsOn,
  screeningState,
  staleSince,
  type NumberScreening,
  type ScreeningRegister,
  type ScreeningResult,
} from './screening'

/** What the registers are called, short; `longRegisterNames` for whoever meets them the first time. */
export const registerNames: Record<ScreeningRegister, string> = { tps: 'TPS', ctps: 'Corporate TPS', fps: 'FPS' }

export const longRegisterNames: Record<ScreeningRegister, string> = {
  tps: 'Telephone Preference Service (TPS): people, sole traders, ordinary partnerships',
  ctps: 'Corporate Telephone Preference Service (CTPS): companies and public bodies',
  fps: 'Fax Preference Service (FPS): fax numbers',
}

export const resultNames: Record<ScreeningResult, string> = { listed: 'On the register', 'not-listed': 'Not on it' }

/** “the TPS and the Corporate TPS”. */
export function registersInWords(registers: readonly ScreeningRegister[], between: 'and' | 'or' = 'and'): string {
  return registers.map((one) => `the ${registerNames[one]}`).join(` ${between} `)
}

/** Where a number stands, in one sentence with its days: for a contact’s page, an answer or a fact. */
export function screeningInWords(
  number: NumberScreening | undefined,
  registers: readonly ScreeningRegister[],
  today: CalendarDate,
): string {
  const looks = restsOn(number, registers, today)
  const [first] = looks
  switch (screeningState(number, registers, today)) {
    case 'listed': {
      const on = looks.filter(({ result, lastSafeOn }) => result === 'listed' && today <= lastSafeOn)
      const day = on.map(({ checkedOn }) => checkedOn).toSorted()[0] ?? today
      return `Found on ${registersInWords(on.map(({ register }) => register))} on ${dayMonthYear(day)}.`
    }
    case 'clear':
      return `Not on ${registersInWords(
        looks.map(({ register }) => register),
        'or',
      )}. Good until ${dayMonthYear(first?.lastSafeOn ?? today)}.`
    case 'stale':
      return `The check of ${dayMonthYear(first?.checkedOn ?? today)} ran out: it is stale since ${dayMonthYear(first ? staleSince(first) : today)}.`
    case 'not-screened': {
      const missing = registers.filter((register) => !looks.some((one) => one.register === register))
      if (looks.length === 0) return 'Not screened yet.'
      return `Screened against ${registersInWords(looks.map(({ register }) => register))}, and not yet against ${registersInWords(missing)}.`
    }
  }
}
