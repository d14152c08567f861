import type { CalendarDate } from '../time/calendar-date'
import { type Refusal, dayRefusal } from './event-checks'
import { lastErasureStep } from './erasure-standing'
import type { RequestEvent } from './event'
import { kindOf } from './kinds/index'
import { takenOut } from './minimise-case'
import { openPlaces, placesOf } from './places'
import type { Request, RequestCase } from './request'

type Closing = { readonly on: CalendarDate; readonly outcome: string; readonly note: string }

/**
 * May the case be closed like this? A kind knows its outcomes; do-not-contact has none that refuses (row D7). What was
 * erased must be erased everywhere, or the reason said (row G5); and nothing may still wait for its day.
 */
export function closeRefusal(closing: Closing, { request, events }: RequestCase, today: CalendarDate): Refusal | null {
  if (request.status === 'closed') return { code: 'conflict', detail: { reason: 'This case is closed already.' } }
  const outcome = kindOf(request.kind).outcomes.find(({ id }) => id === closing.outcome)
  if (!outcome) return issue('outcome', 'Choose how it ended.')
  if (lastErasureStep(events) === 'planned')
    return issue('outcome', 'The erasure still waits for its day. Erase now, or undo it, then close the case.')
  if (outcome.reasonsNeeded !== undefined && closing.note === '') return issue('note', outcome.reasonsNeeded)
  const left = outcome.placesFirst ? placesLeft(request, events) : ''
  if (left !== '' && saysNothingOwn(closing.note, events)) return issue('note', left)
  return dayRefusal(closing.on, { request, today })
}

/** What they were told is no reason why a place was left out, nor are the words that stand for it once the person is erased. */
function saysNothingOwn(note: string, events: readonly RequestEvent[]): boolean {
  return note === '' || note === takenOut || note === toldWords(events)
}

/** The note that is offered at closing: what they were told; nothing where a reason of its own is asked for. */
export function closingNote({ request, events }: RequestCase, outcomeId: string): string {
  const outcome = kindOf(request.kind).outcomes.find(({ id }) => id === outcomeId)
  if (!outcome || (outcome.placesFirst && placesLeft(request, events) !== '')) return ''
  const told = toldWords(events)
  return told === takenOut ? '' : told
}

function toldWords(events: readonly RequestEvent[]): string {
  const last = events.findLast(({ facts }) => facts.type === 'decided')?.facts
  return last?.type === 'decided' ? last.tell : ''
}

/** What to say while places are open in a case that says everything is done; empty where none is. */
function placesLeft(request: Request, events: readonly RequestEvent[]): string {
  const left = openPlaces(placesOf(request, events))
  if (left === 0) return ''
  const places = left === 1 ? 'One place is still open.' : `${left} places are still open.`
  return `${places} Do them first, or write why the case is closed without them.`
}

function issue(path: string, message: string): Refusal {
  return { code: 'invalid-input', detail: { issues: [{ path, message }] } }
}
