import type { ScreeningSource, ScreeningWay } from '@core/screening/check'
import type { NumberScreening, ScreeningRegister, ScreeningResult } from '@core/screening/screening'
import type { CalendarDate } from '@core/time/calendar-date'

/** A number as it was looked up; register and day only where they differ from those of the whole act. */
export type LookedUp = {
  /** `+442079460142`. */
  readonly normal: string
  readonly result: ScreeningResult
  readonly register?: ScreeningRegister
  readonly checkedOn?: CalendarDate
}

/** What holds for numbers that were looked up together. */
export type LookUpAct = ScreeningSource & {
  readonly way: ScreeningWay
  readonly register: ScreeningRegister
  readonly checkedOn: CalendarDate
  /** The file it came from, where it came from one; the fingerprint is its SHA-256. */
  readonly fileName?: string
  readonly fileFingerprint?: string
}

/** What the screening log offers to the other features of the register. */
export type ScreeningLog = {
  /** What is known of each of these numbers (`+442079460142`), the newest look into each register. Numbers nobody looked up are left out. */
  readonly ofAll: (values: readonly string[]) => ReadonlyMap<string, NumberScreening>
  /** Records many at once. Until the last is in, none of them counts; what a crash cut short goes at the next opening. */
  readonly recordMany: (
    rows: readonly LookedUp[],
    act: LookUpAct,
  ) => Promise<{ readonly id: string; readonly recorded: number }>
}
