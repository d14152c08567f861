import type { CalendarDate } from '../time/calendar-date'
import { type Refusal, dayRefusal } from './event-checks'
import { kindOf } from './kinds/index'
import type { Request } from './request'

type Closing = { readonly on: CalendarDate; readonly outcome: string; readonly note: string }

/** May the case be closed like this? A kind knows its outcomes; do-not-contact has none that refuses (row D7). */
export function closeRefusal(closing: Closing, request: Request, today: CalendarDate): Refusal | null {
  if (request.status === 'closed') return { code: 'conflict', detail: { reason: 'This case is closed already.' } }
  const outcome = kindOf(request.kind).outcomes.find(({ id }) => id === closing.outcome)
  if (!outcome) return issue('outcome', 'Choose how it ended.')
  if (outcome.reasonsNeeded !== undefined && closing.note === '') return issue('note', outcome.reasonsNeeded)
  return dayRefusal(closing.on, { request, today })
}

function issue(path: string, message: string): Refusal {
  return { code: 'invalid-input', detail: { issues: [{ path, message }] } }
}
