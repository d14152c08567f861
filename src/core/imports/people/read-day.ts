import { isCalendarDate } from '../../time/calendar-date'
import { londonDate } from '../../time/instant'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A day as lists write it, as `YYYY-MM-DD`; null where it is none. The day comes before the month, as in the United
 * Kingdom, unless only the other way round makes a day. Times without a zone are taken as given in UTC, which is what the
 * programs we know write.
 */
export function readDay(text: string): string | null {
  const typed = text.trim().slice(0, 40)
  if (typed === '' || /^0+[/.-]0+[/.-]0+$/.test(typed)) return null
  return fromIso(typed) ?? fromWords(typed) ?? fromNumbers(typed) ?? fromSerial(typed)
}

function fromIso(text: string): string | null {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC)?)?$/i.exec(
    text,
  )
  if (!found) return null
  const day = made(found[1], found[2], found[3])
  if (day === null || found[4] === undefined) return day
  const time = found[4].padStart(found[4].length === 4 || found[4].length === 7 ? found[4].length + 1 : 0, '0')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour > 23 || minute > 59 ? day : londonDate(`${day}T${time.length === 5 ? `${time}:00` : time}.000Z`)
}

function fromWords(text: string): string | null {
  const day = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{2}|\d{4})(?:\s.*)?$/i.exec(
    text,
  )
  if (day) return made(day[3], monthOf(day[2]), day[1])
  const american = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:\s.*)?$/i.exec(text)
  return american ? made(american[3], monthOf(american[1]), american[2]) : null
}

function fromNumbers(text: string): string | null {
  const found = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{2}|\d{4})(?:[\sT,]+\d{1,2}:\d{2}.*)?$/.exec(text)
  return found ? (made(found[3], found[2], found[1]) ?? made(found[3], found[1], found[2])) : null
}

/** Days since 1900 as a spreadsheet counts them, where somebody saved the number and not the date. */
function fromSerial(text: string): string | null {
  if (!/^\d{5}$/.test(text)) return null
  const serial = Number(text)
  if (serial < 20_000 || serial > 60_000) return null
  return civilFrom(serial - 25_569)
}

function monthOf(name = ''): string | undefined {
  const at = months.indexOf(name.slice(0, 3).toLowerCase())
  return at < 0 ? undefined : String(at + 1)
}

function made(year = '', month = '', day = ''): string | null {
  const full = year.length === 2 ? `${Number(year) > 40 ? 19 : 20}${year}` : year
  const on = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(on) ? on : null
}

/** The date so many days after 1 January 1970 (the usual arithmetic of the Gregorian calendar). */
function civilFrom(days: number): string | null {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const part = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * part + 2) / 5) + 1
  const month = part < 10 ? part + 3 : part - 9
  return made(String(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), String(month), String(day))
}
