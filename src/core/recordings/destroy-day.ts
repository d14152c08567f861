import { duration } from '../documents/templates/privacy-policy/sentences'
import { addDays } from '../time/add-days'
import { addMonths } from '../time/add-months'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'

/** How long recordings are kept where the organisation has not said: our starting value, in days (`retention.defaults`). */
const usualDays = 90

/** What the organisation says of its recordings in its privacy policy, as far as it matters here. */
type SaidInPolicy = {
  readonly used: string
  readonly retention: { readonly kind: string; readonly months: number | null; readonly until: string }
}

/** The period that counts for a new recording: stated in the privacy policy, or our starting value. `months` is null where days count. */
export type StatedPeriod = {
  readonly source: 'policy' | 'usual'
  readonly months: number | null
  readonly words: string
}

/** The period the organisation states (`rec.retention`); without one, 90 days until it does. */
export function statedPeriod(said: SaidInPolicy | null): StatedPeriod {
  const months = said?.used === 'yes' && said.retention.kind === 'period' ? said.retention.months : null
  if (months !== null) return { source: 'policy', months, words: duration(months) }
  return { source: 'usual', months: null, words: `${usualDays} days` }
}

/** The day a recording is to be destroyed, and how it was worked out, for the person to read. */
export function destroyDay(calledOn: CalendarDate, period: StatedPeriod): { on: CalendarDate; working: string } {
  const on = period.months === null ? addDays(calledOn, usualDays) : addMonths(calledOn, period.months)
  const said =
    period.source === 'policy'
      ? `Your privacy policy says ${period.words} after the call`
      : `Your privacy policy names no period yet, so our starting value of ${period.words} counts`
  return { on, working: `${said}: the call of ${dayMonthYear(calledOn)} and ${period.words} is ${dayMonthYear(on)}.` }
}
