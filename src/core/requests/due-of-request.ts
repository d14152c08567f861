import type { CalendarDate } from '../time/calendar-date'
import { dayMonth, dayMonthYear } from '../time/format-date'
import type { DueItem } from '../today/due-item'
import type { Clock } from './clock'
import { isUndated } from './due-label'
import { kindOf } from './kinds/index'
import type { Request } from './request'

/** An open request as a line of Today. */
export function dueOfRequest(request: Request): DueItem {
  const { clock, id, kind, name, reference } = request
  if (clock.answeredOn !== null) return closingOf(request, clock.answeredOn)
  const { duty, undated } = kindOf(kind)
  return {
    id: `request:${id}`,
    on: clock.dueOn,
    kind,
    title: undated && isUndated(clock) ? undated.duty(name) : duty(name),
    why: `${reference}. ${whyOf(request, clock)}`,
    verb: 'Open',
    href: `/requests/${id}`,
    state: clock.state,
    rules: clock.rules,
  }
}

/** Answered and still open: no date is left, only the end of the case. */
function closingOf({ clock, id, kind, name, reference }: Request, answeredOn: CalendarDate): DueItem {
  const word = kind === 'do-not-contact' ? 'Confirmed' : 'Answered'
  return {
    id: `request:${id}`,
    on: null,
    kind,
    title: `Close the case of ${name}`,
    why: `${reference}. ${word} on ${dayMonthYear(answeredOn)}.`,
    verb: 'Close it',
    href: `/requests/${id}`,
    state: 'due',
    rules: clock.rules,
  }
}

function whyOf({ receivedOn, kind }: Request, clock: Clock): string {
  const received = `Received ${dayMonth(receivedOn)}`
  if (clock.state === 'waiting') return `${received}. You wait for ${waitWords(clock)}; the month starts when it comes.`
  if (clock.state === 'paused') return `${received}. The clock stands still until they say what exactly is wanted.`
  if (kind === 'do-not-contact') return `${received}. Stop at once; this is the last day for telling them it is done.`
  const { undated, why } = kindOf(kind)
  if (undated && isUndated(clock)) return `${received}. ${undated.why}`
  if (why !== undefined && clock.months === 0)
    return `${received}: ${why}${clock.rolled ? ', then the next working day' : ''}.`
  const period = clock.months === 3 ? 'three months' : 'one month'
  const from =
    clock.startOn === receivedOn ? received : `The time started on ${dayMonthYear(clock.startOn ?? receivedOn)}`
  const paused = clock.pausedDays === 0 ? '' : ` and the ${dayWords(clock.pausedDays)} you waited`
  return `${from}: ${period}${paused}${clock.rolled ? ', then the next working day' : ''}.`
}

function waitWords({ waitingFor }: Clock): string {
  const words = { identity: 'proof of identity', authority: 'proof that they may ask', fee: 'the fee' }
  return waitingFor.map((what) => words[what]).join(' and ')
}

function dayWords(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
