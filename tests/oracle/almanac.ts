/**
 * A calendar made a second way, for checking the product's own: one long list of days that is only ever counted along,
 * with the public holidays copied in as data. It takes nothing from the product.
 */

/** The three nations, by the names of the government's list of bank holidays. */
export type Nation = 'england-and-wales' | 'scotland' | 'northern-ireland'

type Day = { text: string; year: number; month: number; date: number; weekday: number }

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const firstYear = 2019
const lastYear = 2040

const leap = (year: number) => (year % 400 === 0 ? true : year % 100 === 0 ? false : year % 4 === 0)
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)

/** Every day from 1 January 2019 (a Tuesday) on, one after the other. Weekday 0 is Monday. */
const days: Day[] = []
for (let year = firstYear, weekday = 1; year <= lastYear; year++)
  for (let month = 1; month <= 12; month++) {
    const length = month === 2 && leap(year) ? 29 : (lengths[month - 1] ?? 0)
    for (let date = 1; date <= length; date++, weekday = (weekday + 1) % 7)
      days.push({ text: `${year}-${two(month)}-${two(date)}`, year, month, date, weekday })
  }
const places = new Map(days.map((day, place) => [day.text, place]))
const months = new Map<number, Day[]>()
for (const day of days) {
  const month = day.year * 12 + day.month - 1
  months.set(month, [...(months.get(month) ?? []), day])
}

/** Where a day stands in the list. */
export function placeOf(on: string): number {
  const place = places.get(on)
  if (place === undefined) throw new Error(`${on} is not in the almanac`)
  return place
}

/** The day that stands at a place. */
export function dayAt(place: number): string {
  const day = days[place]
  if (!day) throw new Error(`place ${place} is not in the almanac`)
  return day.text
}

/** The same day number some months on, or the last day of that month where it is too short. */
export function monthsOn(on: string, count: number): string {
  const from = days[placeOf(on)]
  if (!from) throw new Error(on)
  const inMonth = months.get(from.year * 12 + (from.month - 1) + count) ?? []
  return (inMonth.find((day) => day.date === from.date) ?? inMonth.at(-1))?.text ?? ''
}

/**
 * The last day whose holidays are published. The list below goes one year further, but that year is worked out by
 * pattern like those after it, so days in it may still be added or moved.
 */
export const lastKnownDay = '2027-12-31'

const known: Record<Nation, Record<number, string>> = {
  'england-and-wales': {
    2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  scotland: {
    2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  },
  'northern-ireland': {
    2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  },
}

/** Easter Sunday, from a printed table. */
const easter: Record<number, string> = {
  2029: '04-01',
  2030: '04-21',
  2031: '04-13',
  2032: '03-28',
  2033: '04-17',
  2034: '04-09',
  2035: '03-25',
}

const fixed: Record<Nation, string[]> = {
  'england-and-wales': ['01-01', '12-25', '12-26'],
  scotland: ['01-01', '01-02', '11-30', '12-25', '12-26'],
  'northern-ireland': ['01-01', '03-17', '07-12', '12-25', '12-26'],
}

function byPattern(nation: Nation, year: number): Set<string> {
  const sunday = easter[year]
  if (!sunday) throw new Error(`no Easter in the table for ${year}`)
  const mondays = (month: number) =>
    days.filter((day) => day.year === year && day.month === month && day.weekday === 0).map((day) => day.text)
  const found = new Set<string>()
  const add = (on: string | undefined) => on && found.add(on)
  const easterPlace = placeOf(`${year}-${sunday}`)
  add(dayAt(easterPlace - 2))
  if (nation !== 'scotland') add(dayAt(easterPlace + 1))
  add(mondays(5)[0])
  add(mondays(5).at(-1))
  add(nation === 'scotland' ? mondays(8)[0] : mondays(8).at(-1))
  const own = fixed[nation].map((monthDay) => placeOf(`${year}-${monthDay}`))
  const atWeekend = own.filter((place) => (days[place]?.weekday ?? 0) > 4)
  for (const place of own) if (!atWeekend.includes(place)) add(dayAt(place))
  for (const place of atWeekend) {
    let at = place
    while ((days[at]?.weekday ?? 0) > 4 || found.has(dayAt(at))) at++
    add(dayAt(at))
  }
  return found
}

const made = new Map<string, Set<string>>()

/** The public holidays of a nation in one year. */
function holidaysIn(nation: Nation, year: number): Set<string> {
  const key = `${nation} ${year}`
  const listed = known[nation][year]
  const set =
    made.get(key) ??
    (listed ? new Set(listed.split(' ').map((monthDay) => `${year}-${monthDay}`)) : byPattern(nation, year))
  made.set(key, set)
  return set
}

/** Whether a day is a Saturday, a Sunday or a public holiday of the nation. */
function isFreeDay(nation: Nation, on: string): boolean {
  const day = days[placeOf(on)]
  return !!day && (day.weekday > 4 || holidaysIn(nation, day.year).has(on))
}

/** The day itself if work is done on it, else the next on which it is. */
export function workingDayFrom(nation: Nation, on: string): string {
  let place = placeOf(on)
  while (isFreeDay(nation, dayAt(place))) place++
  return dayAt(place)
}

/** So many working days before a day. */
export function workingDaysBefore(nation: Nation, on: string, count: number): string {
  let place = placeOf(on)
  for (let left = count; left > 0;) if (!isFreeDay(nation, dayAt(--place))) left--
  return dayAt(place)
}

/** The first and last moments of British summer time, one o’clock by universal time on two Sundays. */
function summerTime(year: number): [string, string] {
  const sunday = (month: number) =>
    days.filter((day) => day.year === year && day.month === month && day.weekday === 6).at(-1)?.text ?? ''
  return [`${sunday(3)}T01:00:00`, `${sunday(10)}T01:00:00`]
}

/** The day it is in Britain at a moment written as universal time (2026-06-30T23:30:00Z is 1 July there). */
export function britishDay(at: string): string {
  const [from, until] = summerTime(Number(at.slice(0, 4)))
  const moment = at.slice(0, 19)
  const late = Number(at.slice(11, 13)) === 23
  const place = placeOf(at.slice(0, 10))
  return dayAt(late && moment >= from && moment < until ? place + 1 : place)
}
