import { AppError } from '@core/contract/errors'
import { clockOfRequest } from '@core/requests/clock-of-request'
import type { EventFacts, RequestEvent } from '@core/requests/event'
import { type Refusal, dayRefusal } from '@core/requests/event-checks'
import type { Request, RequestCase } from '@core/requests/request'
import type { Jurisdiction } from '@core/time/jurisdiction'
import type { Deps } from '../deps'
import type { ReadableDb, WritableDb } from '../file/db'
import * as events from './request-event-repository'
import * as requests from './request-repository'

/** More than this cannot be shown on one page, and nobody writes it by hand. */
const mostEvents = 1000

/** What else changes with an entry: the request itself, and the names of its facts for the audit trail. */
type With = {
  readonly become?: (request: Request) => Request
  readonly fields?: readonly string[]
  /** What follows from it in other parts of the register, in the same change. */
  readonly also?: () => void
}

/** The one way a case changes: its story grows or shrinks, and its clock is worked out anew. `grew` hears of each new entry. */
export function createCaseChanges(
  deps: Deps,
  jurisdiction: () => Jurisdiction,
  grew: (request: Request, facts: EventFacts) => void = () => undefined,
) {
  const { register, clock } = deps

  function change(
    action: string,
    after: RequestCase,
    write: (db: WritableDb) => void,
    { become = (request) => request, fields, also }: With = {},
  ): RequestCase {
    const request = become(after.request)
    const story = after.events.map((event) => event.facts)
    const changed: Request = {
      ...request,
      clock: clockOfRequest({ ...request, events: story, jurisdiction: jurisdiction() }),
    }
    return register.change({ action, subject: request.id, fields }, (db) => {
      write(db)
      requests.update(db, changed)
      also?.()
      return { request: changed, events: after.events }
    })
  }

  function add(action: string, id: string, facts: EventFacts, more?: With): RequestCase {
    const before = load(register.read, id)
    orThrow(dayRefusal(facts.on, { request: before.request, today: clock.today() }))
    if (before.events.length >= mostEvents) {
      throw new AppError('not-allowed', {
        reason: 'This case has a thousand entries. Close it and log a new one for what comes next.',
      })
    }
    const event: RequestEvent = { id: deps.newId(), recordedAt: clock.now(), facts }
    const story = [...before.events, event].toSorted((one, other) => one.facts.on.localeCompare(other.facts.on))
    return change(
      action,
      { request: before.request, events: story },
      (db) => {
        events.insert(db, id, event)
        grew(before.request, facts)
      },
      more,
    )
  }

  return { add, change }
}

/** A request with its story; throws `not-found`. */
export function load(db: ReadableDb, id: string): RequestCase {
  const request = requests.find(db, id)
  if (!request) throw new AppError('not-found')
  return { request, events: events.findByRequest(db, id) }
}

/** Throws a refusal of `core` as the error that crosses to the page. */
export function orThrow(refusal: Refusal | null): void {
  if (refusal) throw new AppError(refusal.code, refusal.detail)
}
