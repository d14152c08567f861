import { isCalendarDate } from '../time/calendar-date'
import { clockOfRequest } from './clock-of-request'
import type { NewEvent } from './event'
import type { RequestCase } from './request'

/**
 * The case as it stands once a letter has gone and its event is recorded, so that the letter can already say what that does
 * to the date: the clock waits, stands still, or has two more months.
 */
export function caseWith({ request, events }: RequestCase, event: NewEvent): RequestCase {
  if (!isCalendarDate(event.on)) return { request, events }
  const facts = [...events.map((one) => one.facts), event]
  const clock = clockOfRequest({ ...request, events: facts, jurisdiction: request.clock.jurisdiction })
  return {
    request: { ...request, clock },
    events: [...events, { id: request.id, recordedAt: request.loggedAt, facts: event }],
  }
}
