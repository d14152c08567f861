import { addDays } from '../../time/add-days'
import type { CalendarDate } from '../../time/calendar-date'
import type { Clock } from '../clock'

/** How an open case stands today, the most urgent first. */
export const openStates = ['late', 'week', 'later', 'waiting', 'paused', 'undated', 'answered'] as const
export type OpenState = (typeof openStates)[number]

/** What each is called in a report. */
export const openStateNames: Readonly<Record<OpenState, string>> = {
  late: 'Late',
  week: 'Due within 7 days',
  later: 'Due later',
  waiting: 'Waiting for identity, authority or a fee',
  paused: 'Paused for a clarification',
  undated: 'No last day',
  answered: 'Answered, still to close',
}

/** The state of an open case by its clock. */
export function openStateOf(
  { state, dueOn, answeredOn }: Pick<Clock, 'state' | 'dueOn' | 'answeredOn'>,
  today: CalendarDate,
): OpenState {
  if (answeredOn !== null) return 'answered'
  if (state !== 'due') return state
  if (dueOn === null) return 'undated'
  if (dueOn < today) return 'late'
  return dueOn <= addDays(today, 7) ? 'week' : 'later'
}
