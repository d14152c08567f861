import type { CalendarDate } from '../time/calendar-date'
import { partsOf } from '../time/day-number'
import { dateRange, dayMonthYear, longDate, monthName, weekdayDayMonth } from '../time/format-date'
import type { Jurisdiction } from '../time/jurisdiction'
import type { RunningClock, StoppedClock } from './rights-clock'
import { rollSentence } from './roll-sentence'
import type { Condition, StartCondition } from './start'

const conditionWords: Record<StartCondition, { missing: string; came: string }> = {
  identity: { missing: 'proof of who they are', came: 'The proof of identity came' },
  authority: { missing: 'proof that they may ask for somebody else', came: 'The proof that they may ask came' },
  fee: { missing: 'a fee', came: 'The fee was paid' },
}

/** How the due date of a request is worked out, in plain sentences (digest 3.4, step 8). */
export function workingOfRights(
  clock: RunningClock | StoppedClock,
  receivedOn: CalendarDate,
  jurisdiction: Jurisdiction,
): readonly string[] {
  if (clock.state !== 'due') return stoppedSentences(clock, receivedOn)
  return [
    ...monthSentences(clock, receivedOn),
    ...pauseSentences(clock.paused),
    ...lateNoticeSentences(clock),
    rollSentence(clock, jurisdiction, clock.paused.count > 0),
  ]
}

function stoppedSentences(clock: StoppedClock, receivedOn: CalendarDate): string[] {
  const received = `Received on ${longDate(receivedOn)}.`
  if (clock.state === 'waiting') return [received, ...missingSentences(clock)]
  const askedOn = dayMonthYear(clock.waits.openSince ?? receivedOn)
  return [
    received,
    ...startSentences(clock.start.conditions, clock.start.startOn, receivedOn),
    `On ${askedOn} you asked what exactly is wanted. The clock stands still until the answer comes.`,
  ]
}

function missingSentences({ start }: StoppedClock): string[] {
  const missing = start.conditions.filter(({ answeredOn }) => answeredOn === null)
  const sentences = missing.map(
    ({ what, askedOn }) =>
      `On ${dayMonthYear(askedOn)} you asked for ${conditionWords[what].missing}, and it has not come yet.`,
  )
  return [...sentences, 'There is no date until then: the month starts on the day it comes.']
}

/** Says why the month starts later than receipt; nothing when it starts with receipt. */
function startSentences(
  conditions: readonly Condition[],
  startOn: CalendarDate | null,
  receivedOn: CalendarDate,
): string[] {
  const cause = conditions.find(({ answeredOn }) => answeredOn === startOn)
  if (!cause || startOn === null || startOn === receivedOn) return []
  return [`${conditionWords[cause.what].came} on ${longDate(startOn)}, so the time starts then.`]
}

function monthSentences(clock: RunningClock, receivedOn: CalendarDate): string[] {
  const { startOn, monthsEndOn, months, extension, start } = clock
  const period = months === 1 ? 'one month ends' : 'three months end'
  const [, endMonth, endDay] = partsOf(monthsEndOn)
  const [, , startDay] = partsOf(startOn)
  const clamped = endDay < startDay
  const end = monthsEndOn.slice(0, 4) === startOn.slice(0, 4) ? weekdayDayMonth(monthsEndOn) : longDate(monthsEndOn)
  const ends = clamped
    ? `${monthName(endMonth)} has no ${ordinal(startDay)}, so ${period} on its last day, ${end}.`
    : `${period} on ${end}.`
  const given =
    extension.givenOn === null
      ? []
      : [`You told them in time, on ${dayMonthYear(extension.givenOn)}, that you need two more months.`]
  if (startOn === receivedOn && given.length === 0 && !clamped)
    return [`Received on ${longDate(receivedOn)}, so ${ends}`]
  const later = startSentences(start.conditions, startOn, receivedOn)
  return [`Received on ${longDate(receivedOn)}.`, ...later, ...given, clamped ? ends : capital(ends)]
}

function pauseSentences({ count, stretches }: RunningClock['paused']): string[] {
  if (count === 0) return []
  const ranges = stretches.map(({ from, to }) => dateRange(from, to)).join(', and ')
  if (count === 1) return [`You waited 1 day for an answer (${ranges}), so it is added.`]
  const counted = stretches.length > 1 ? 'the first and last day of each counted' : 'both days counted'
  return [`You waited ${count} days for an answer (${ranges}, ${counted}), so they are added.`]
}

function lateNoticeSentences({ extension }: RunningClock): string[] {
  return extension.late.map(
    ({ on, latestOn }) =>
      `The notice of ${dayMonthYear(on)} that you need more time came after the last day for it, ${dayMonthYear(latestOn)}, so it changes nothing.`,
  )
}

function ordinal(day: number): string {
  return day === 31 ? '31st' : `${day}th`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
