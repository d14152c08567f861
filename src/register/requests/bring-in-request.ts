import { clockOfRequest } from '@core/requests/clock-of-request'
import { kindOf } from '@core/requests/kinds/index'
import type { RequestEvent } from '@core/requests/event'
import { openRequest, referenceOf, referenceYear } from '@core/requests/open-request'
import type { ParsedRequest } from '@core/requests/new-request'
import type { Request } from '@core/requests/request'
import type { Jurisdiction } from '@core/time/jurisdiction'
import type { Deps } from '../deps'
import type { ReadableDb, WritableDb } from '../file/db'
import * as events from './request-event-repository'
import * as requests from './request-repository'

/** A request of an older log, with its end where it has one. */
export type BroughtIn = {
  readonly request: ParsedRequest
  readonly closing: { readonly on: string; readonly outcome: string; readonly note: string } | null
  readonly note: string
}

/** Writes a request of an older log with its story into the change under way; its reference follows on from those that are here. */
export function bringInRequest(
  db: WritableDb,
  { newId, clock }: Pick<Deps, 'newId' | 'clock'>,
  jurisdiction: Jurisdiction,
  { request: wanted, closing, note }: BroughtIn,
): Request {
  const now = clock.now()
  const last = requests.lastCount(db, referenceYear(wanted.kind, wanted.receivedOn))
  const opened = openRequest(wanted, {
    id: newId(),
    reference: referenceOf(wanted.kind, wanted.receivedOn, last + 1),
    now,
    jurisdiction,
  })
  const answered =
    closing !== null && kindOf(wanted.kind).outcomes.find(({ id }) => id === closing.outcome)?.answered === true
  const facts: RequestEvent['facts'][] = [
    ...(note === '' ? [] : [{ type: 'note', on: closing?.on ?? wanted.receivedOn, text: note } as const]),
    ...(answered && closing ? [{ type: 'replied', on: closing.on, how: wanted.receivedBy, what: '' } as const] : []),
    ...(closing ? [{ type: 'closed', ...closing } as const] : []),
  ]
  const end =
    closing && ({ status: 'closed', outcome: closing.outcome, closedOn: closing.on, closeNote: closing.note } as const)
  const request: Request = {
    ...opened,
    ...end,
    clock: clockOfRequest({ ...wanted, events: facts, jurisdiction }),
  }
  requests.insert(db, request)
  for (const one of facts) events.insert(db, request.id, { id: newId(), recordedAt: now, facts: one })
  return request
}

/** Deletes a request that was brought in, unless something was recorded with it since; answers whether it is gone. */
export function takeOutRequest(db: WritableDb, id: string): boolean {
  if (wasWorkedOn(db, id)) return false
  events.removeOf(db, id)
  requests.remove(db, id)
  return true
}

/** Anything recorded after the moment it was logged is somebody’s work. */
function wasWorkedOn(db: ReadableDb, id: string): boolean {
  const sql = `SELECT 1 FROM request_event e JOIN request r ON r.id = e.request_id WHERE r.id = @id AND e.recorded_at <> r.logged_at LIMIT 1`
  return db.get(sql, { id }) !== undefined
}
