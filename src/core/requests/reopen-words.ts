import type { CalendarDate } from '../time/calendar-date'
import { toDayNumber } from '../time/day-number'
import { dayMonthYear, longDate } from '../time/format-date'
import type { EventFacts, RequestEvent } from './event'
import type { Request } from './request'

/** What opening a closed case again does to its date; shown before it is done. No act of ours starts the time anew. */
export function reopenWords({ clock: { answeredOn, dueOn, state } }: Request, today: CalendarDate): string {
  const last = dueOn === null ? '' : ` Its last day was ${longDate(dueOn)}.`
  if (answeredOn !== null)
    return `It was answered on ${dayMonthYear(answeredOn)}.${last} Opening it again starts no new time. If they ask for something new, log that as a request of its own.`
  if (state === 'waiting') return 'It has no date yet: it goes on waiting for what was asked for.'
  if (state === 'paused') return 'The clock still stands: it waits for their answer.'
  if (dueOn === null) return 'No last day is set for it.'
  const late = toDayNumber(today) - toDayNumber(dueOn)
  if (late > 0)
    return `It was not answered, and its last day, ${longDate(dueOn)}, is ${late === 1 ? '1 day' : `${late} days`} past. The time goes on as if it had never been closed.`
  return `It was not answered. The time goes on as if it had never been closed: its last day is ${longDate(dueOn)}.`
}

/** The reason and day of the last opening again, while nothing was answered or closed since; null otherwise. */
export function openedAgain(events: readonly RequestEvent[]): Extract<EventFacts, { type: 'reopened' }> | null {
  const last = events.findLast(({ facts }) => ['reopened', 'replied', 'closed'].includes(facts.type))?.facts
  return last?.type === 'reopened' ? last : null
}
