import { bankHolidayOn } from '../time/bank-holidays'
import type { CalendarDate } from '../time/calendar-date'
import { longDate, weekdayDayMonth } from '../time/format-date'
import { type Jurisdiction, jurisdictionNames } from '../time/jurisdiction'

type Rolled = { readonly nominalOn: CalendarDate; readonly dueOn: CalendarDate; readonly provisional: boolean }

/** The last sentence of the working: a working day, or why the next one counts (`sar.roll`). */
export function rollSentence(rolled: Rolled, jurisdiction: Jurisdiction, added: boolean): string {
  const { nominalOn, dueOn, provisional } = rolled
  const note = provisional
    ? ` The bank holidays of ${dueOn.slice(0, 4)} may still change, and this date with them.`
    : ''
  if (nominalOn === dueOn)
    return `${added ? 'That makes it' : 'It is due by'} ${longDate(dueOn)}, a working day.${note}`
  const holiday = bankHolidayOn(nominalOn, jurisdiction)
  const start = added ? `That makes it ${weekdayDayMonth(nominalOn)}, which is` : 'That is'
  const free = holiday === undefined ? 'not a working day' : `a bank holiday (${holiday})`
  return `${start} ${free}, so the next working day in ${jurisdictionNames[jurisdiction]} counts: ${longDate(dueOn)}.${note}`
}
