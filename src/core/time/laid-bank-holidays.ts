import type { CalendarDate } from './calendar-date'
import type { Jurisdiction } from './jurisdiction'

/** A bank holiday that was proclaimed after the program was made, or one that is not kept that year (`gone`). */
export type BankHolidayChange = {
  readonly on: CalendarDate
  readonly name: string
  readonly nations: readonly Jurisdiction[]
  readonly gone?: true | undefined
}

/** What a law pack says about days; set together with its rules (`law/overlay.ts` says by whom and why it is set at all). */
let laid: ReadonlyMap<string, string | null> = new Map()

/** Lays the changes of a law pack over the calendar; none takes off what lies there. */
export function layBankHolidays(changes: readonly BankHolidayChange[]): void {
  laid = new Map(
    changes.flatMap(({ on, name, nations, gone }) =>
      nations.map((nation) => [`${nation} ${on}`, gone ? null : name] as const),
    ),
  )
}

/** The name of a day that was added, null for one that is not kept, undefined where the pack says nothing. */
export function laidBankHoliday(date: CalendarDate, jurisdiction: Jurisdiction): string | null | undefined {
  return laid.size === 0 ? undefined : laid.get(`${jurisdiction} ${date}`)
}
