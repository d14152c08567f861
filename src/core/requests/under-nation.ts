import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import type { Jurisdiction } from '../time/jurisdiction'
import { clockOfRequest } from './clock-of-request'
import type { Request, RequestCase } from './request'

/** A due date that is another one under the bank holidays of another nation. */
export const movedDate = z.object({
  id: z.uuid(),
  reference: z.string(),
  name: z.string(),
  from: calendarDate,
  to: calendarDate,
})
export type MovedDate = z.output<typeof movedDate>

/** The request with its date and working as the nation’s bank holidays make them (`time.periods`). */
export function underNation({ request, events }: RequestCase, jurisdiction: Jurisdiction): Request {
  return { ...request, clock: clockOfRequest({ ...request, events: events.map(({ facts }) => facts), jurisdiction }) }
}

/** Where the date moved, from and to; nothing where there is none or it is the same. */
export function movedDates(before: Request, after: Request): MovedDate[] {
  const { id, reference, name } = before
  const [from, to] = [before.clock.dueOn, after.clock.dueOn]
  return from === null || to === null || from === to ? [] : [{ id, reference, name, from, to }]
}
