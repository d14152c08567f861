import { routeOf } from '@core/breaches/advise'
import type { Breach, BreachCase } from '@core/breaches/breach'
import { AppError } from '@core/contract/errors'
import type { ReadableDb } from '../file/db'
import * as actions from './action-repository'
import * as assessments from './assessment-repository'
import * as breaches from './breach-repository'
import type { CaseOrganisation } from './case-organisation'
import * as decisions from './decision-repository'
import * as events from './event-repository'

/** One case with everything that belongs to it. Throws `not-found`. */
export function loadCase(db: ReadableDb, id: string, organisation: CaseOrganisation): BreachCase {
  const found = breaches.find(db, id)
  if (!found) throw new AppError('not-found')
  return { ...fill(db, found, organisation), events: events.findLatest(db, id, 200) }
}

/** The same for a list: without the history, which no list shows. */
export function fill(db: ReadableDb, breach: Breach, organisation: CaseOrganisation): BreachCase {
  return {
    breach,
    assessments: assessments.findByBreach(db, breach.id),
    decisions: decisions.findByBreach(db, breach.id),
    actions: actions.findByBreach(db, breach.id),
    events: [],
    route: routeOf(breach.facts, organisation),
  }
}
