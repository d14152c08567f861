import type { CalendarDate } from './calendar-date'
import { fromDayNumber, toDayNumber } from './day-number'
import { shortDate, shortDateYear } from './format-date'

const msPerMinute = 60_000
const msPerHour = 3_600_000
const msPerDay = 86_400_000
const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?$/i

// en-GB with numeric parts: only the numbers are read, so the words of the computer's language do not matter.
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** UK wall-clock time of an instant: `time` is "09:20". */
export type LondonParts = { readonly date: CalendarDate; readonly time: string; readonly seconds: string }

/** The UK date and time of an instant, summer time included (`breach.dst`). */
export function londonParts(instant: string): LondonParts {
  const parts: Record<string, string> = {}
  for (const { type, value } of london.formatToParts(toMs(instant))) parts[type] = value
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts
  return { date: `${year.padStart(4, '0')}-${month}-${day}`, time: `${hour}:${minute}`, seconds: second }
}

/** The UK calendar date of an instant. */
export function londonDate(instant: string): CalendarDate {
  return londonParts(instant).date
}

/** "Thu 26 Nov, 09:20": UK time. */
export function ukDateTime(instant: string): string {
  const { date, time } = londonParts(instant)
  return `${shortDate(date)}, ${time}`
}

/** "Thu 26 Nov 2026, 09:20": UK time, for records that are read in later years. */
export function ukDateTimeYear(instant: string): string {
  const { date, time } = londonParts(instant)
  return `${shortDateYear(date)}, ${time}`
}

/** Milliseconds since 1970. Text without an offset is UK wall-clock time. Throws on what is no instant. */
export function toMs(instant: string): number {
  const match = pattern.exec(instant)
  if (!match) throw new Error('not an instant')
  const [, date = '', hour, minute, second = '0', fraction = '0', offset] = match
  const wallClock =
    toDayNumber(date) * msPerDay +
    Number(hour) * msPerHour +
    Number(minute) * msPerMinute +
    Number(second) * 1000 +
    Math.floor(Number(`0.${fraction}`) * 1000)
  return offset === undefined ? londonToMs(wallClock) : wallClock - offsetMs(offset)
}

/** An instant as UTC ending in Z, with milliseconds only where there are some. */
function fromMs(ms: number): string {
  const day = Math.floor(ms / msPerDay)
  const rest = ms - day * msPerDay
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const time = `${two(rest / msPerHour)}:${two((rest / msPerMinute) % 60)}:${two((rest / 1000) % 60)}`
  return `${fromDayNumber(day)}T${time}${rest % 1000 === 0 ? '' : `.${String(rest % 1000).padStart(3, '0')}`}Z`
}

/** An instant with any offset (or a UK date) as UTC ending in Z, so that two of them can be compared as text. */
export function utcInstant(text: string): string {
  return fromMs(toMs(text.includes('T') ? text : `${text}T00:00`))
}

/** The instant some hours later, as UTC. Elapsed hours: nights, weekends and clock changes all count (`breach.72h`). */
export function addHours(instant: string, hours: number): string {
  return fromMs(toMs(instant) + hours * msPerHour)
}

/**
 * The instant of a UK wall-clock time. In the hour that comes twice in autumn the first one is taken: for a clock that
 * runs from awareness that is the cautious reading. A time that does not exist in spring moves an hour on.
 */
export function fromLondon(date: CalendarDate, time: string): string {
  return utcInstant(`${date}T${time}`)
}

function londonToMs(wallClock: number): number {
  const summer = wallClock - msPerHour
  const { date, time } = londonParts(fromMs(summer))
  return `${date}T${time}` === fromMs(wallClock).slice(0, 16) ? summer : wallClock
}

function offsetMs(offset: string): number {
  if (offset === 'Z' || offset === 'z') return 0
  const digits = offset.replace(':', '')
  const size = Number(digits.slice(1, 3)) * msPerHour + Number(digits.slice(3, 5)) * msPerMinute
  return digits.startsWith('-') ? -size : size
}
