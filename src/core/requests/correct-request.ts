import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import { type CorrectedField, correctedFields } from './corrected-field'
import type { EventFacts } from './event'
import type { Refusal } from './event-checks'
import { kindOf } from './kinds/index'
import type { ParsedRequest } from './new-request'
import type { Request, RequestCase } from './request'

/** May the facts of a case be put right like this? The same checks as for a new one, and those its story brings. */
export function correctionRefusal(
  facts: ParsedRequest,
  { request, events }: RequestCase,
  today: CalendarDate,
): Refusal | null {
  if (facts.kind !== request.kind) {
    const { title } = kindOf(request.kind)
    const reason = `This was logged as: ${title.toLowerCase()}. Log the other kind as a new request and close this one.`
    return { code: 'not-allowed', detail: { reason } }
  }
  if (facts.receivedOn > today) return onDay('That day is in the future. When did it arrive?')
  const first = events.find((event) => event.facts.on < facts.receivedOn)
  if (!first) return null
  return onDay(`Something is recorded on ${dayMonthYear(first.facts.on)} already. It cannot have come after that.`)
}

/** The request with its facts put right. Its reference stays: it stands on letters that have gone. */
export function correctRequest(request: Request, facts: ParsedRequest): Request {
  const { details, kind: _, ...shared } = facts
  // The refusal above has made sure that the details are those of the same kind.
  return { ...request, ...shared, details } as Request
}

/** Which facts differ. */
export function correctionsOf(before: Request, after: Request): CorrectedField[] {
  return correctedFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}

/** The entry in the story: which facts, and the day that stood there before, because the date hangs on it. Nothing else. */
export function correctionEvent(before: Request, after: Request, on: CalendarDate): EventFacts {
  const receivedWas = before.receivedOn === after.receivedOn ? null : before.receivedOn
  return { type: 'corrected', on, fields: correctionsOf(before, after), receivedWas }
}

function onDay(message: string): Refusal {
  return { code: 'invalid-input', detail: { issues: [{ path: 'receivedOn', message }] } }
}
