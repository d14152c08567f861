import type { ErrorCode, ErrorDetail } from '../contract/errors'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear, longDate } from '../time/format-date'
import type { Jurisdiction } from '../time/jurisdiction'
import { clockOfRequest } from './clock-of-request'
import type { EventFacts, NewEvent } from './event'
import { eventsOf } from './events-of'
import { kindOf } from './kinds/index'
import type { Request } from './request'
import { answerOf, openQuestion } from './waiting'

/** Why an event may not be recorded: a code and a sentence beside the field or above the form. */
export type Refusal = { readonly code: ErrorCode; readonly detail: ErrorDetail }

type Facts = {
  readonly request: Request
  readonly events: readonly EventFacts[]
  readonly today: CalendarDate
  readonly jurisdiction: Jurisdiction
}

const closedSentence = 'This case is closed. Open it again before you add to it.'
const wrongKindSentence = 'This does not belong to this kind of request.'
const asks = Object.entries(answerOf)

/** May this event be recorded? Null when it may; otherwise the plain reason. */
export function eventRefusal(event: NewEvent, facts: Facts): Refusal | null {
  const { request, events } = facts
  if (request.status === 'closed') return notAllowed(closedSentence)
  if (!eventsOf(request).includes(event.type)) return notAllowed(wrongKindSentence)
  return (
    dayRefusal(event.on, facts) ??
    answerRefusal(event, events) ??
    tooLateRefusal(event, facts) ??
    kindRefusal(event, facts)
  )
}

/** What only this kind asks of the event. */
function kindRefusal(event: NewEvent, { request, events }: Facts): Refusal | null {
  const issue = kindOf(request.kind).refuses?.(event, { details: request.details, events })
  return issue ? { code: 'invalid-input', detail: { issues: [{ ...issue }] } } : null
}

/** An event lies between the day of receipt and today. */
export function dayRefusal(on: CalendarDate, { request, today }: Pick<Facts, 'request' | 'today'>): Refusal | null {
  if (on > today) return onDay('That day is in the future. Record it once it has happened.')
  if (on < request.receivedOn) return onDay(`That is before the request came, on ${dayMonthYear(request.receivedOn)}.`)
  return null
}

/** An answer needs its question, on or before its own day. */
function answerRefusal(event: NewEvent, events: readonly EventFacts[]): Refusal | null {
  const ask = asks.find(([, answer]) => answer === event.type)?.[0] as keyof typeof answerOf | undefined
  if (ask === undefined || ask === 'identity-asked' || ask === 'authority-asked')
    return beforeAsking(ask, event, events)
  if (openQuestion(events, ask)) return beforeAsking(ask, event, events)
  return notAllowed('Nothing is open that this could answer. Record the question first, with the day you asked it.')
}

function beforeAsking(
  ask: keyof typeof answerOf | undefined,
  event: NewEvent,
  events: readonly EventFacts[],
): Refusal | null {
  const open = ask && openQuestion(events, ask)
  if (!open || event.on >= open.on) return null
  return onDay(`That is before the day you asked, ${dayMonthYear(open.on)}.`)
}

/** What stops or lengthens the clock must come before its time is over (`sar.extend.notice`, `sar.pause`). */
function tooLateRefusal(event: NewEvent, facts: Facts): Refusal | null {
  if (event.type === 'extended') return extensionRefusal(event.on, facts)
  if (!asks.some(([ask]) => ask === event.type)) return null
  if (event.type === 'clarification-asked') {
    if (openQuestion(facts.events, 'clarification-asked'))
      return notAllowed('A question is already open. Record the answer to it first.')
    if (isWithinPause(event.on, facts.events))
      return notAllowed('A question is already open on that day. The clock stood still for both: add it as a note.')
  }
  const { dueOn } = clockOf(facts, facts.events)
  if (dueOn === null || event.on <= dueOn) return null
  return onDay(
    `The time to answer ended on ${longDate(dueOn)}. Asking after that stops nothing. Write it down as a note.`,
  )
}

/** Was a question open on that day, though it is answered by now? On the day of its answer a new one may be asked. */
function isWithinPause(on: CalendarDate, events: readonly EventFacts[]): boolean {
  const days = (type: EventFacts['type']) => events.filter((event) => event.type === type).map((event) => event.on)
  const answers = days('clarification-answered')
  return days('clarification-asked').some((askedOn) => {
    const answeredOn = answers.filter((day) => day >= askedOn).toSorted()[0]
    return askedOn <= on && answeredOn !== undefined && on < answeredOn
  })
}

/** Why more time may not be taken on that day, or null (`sar.extend`, `sar.extend.notice`). */
function extensionRefusal(on: CalendarDate, facts: Facts): Refusal | null {
  const { events } = facts
  // An open question is taken as answered on that day: the days waited so far lengthen the time for the notice too.
  const asIfAnswered: EventFacts[] =
    openQuestion(events, 'clarification-asked') === undefined
      ? [...events]
      : [...events, { type: 'clarification-answered', on, what: '' }]
  const { extensionNoticeLatestOn: latestOn, extension } = clockOf(facts, asIfAnswered)
  // While proof or a fee is missing there is no last day yet, so whatever was told before stands.
  const isWaiting = latestOn === null && events.some(({ type }) => type === 'extended')
  if (extension === 'in-time' || isWaiting)
    return notAllowed('You have taken the two more months already. There is no second extension.')
  if (latestOn === null || on <= latestOn) return null
  const over = `The last day to tell them was ${longDate(latestOn)}, so you cannot take more time any more.`
  return notAllowed(`${over} Answer as soon as you can. A notice you sent late can be kept as late, without effect.`)
}

/** A notice may be kept as late only when it is: otherwise it would take time away that the person gave. */
export function lateNoticeRefusal(on: CalendarDate, facts: Facts): Refusal | null {
  const { request } = facts
  if (request.status === 'closed') return notAllowed(closedSentence)
  if (!eventsOf(request).includes('extended')) return notAllowed(wrongKindSentence)
  const wrongDay = dayRefusal(on, facts)
  if (wrongDay !== null || extensionRefusal(on, facts) !== null) return wrongDay
  return notAllowed('That day is in time. Record it as an extension, and the date moves.')
}

function clockOf({ request, jurisdiction }: Facts, events: readonly EventFacts[]) {
  return clockOfRequest({ ...request, events, jurisdiction })
}

function onDay(message: string): Refusal {
  return { code: 'invalid-input', detail: { issues: [{ path: 'on', message }] } }
}

function notAllowed(reason: string): Refusal {
  return { code: 'not-allowed', detail: { reason } }
}
