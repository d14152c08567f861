import type { Breach, BreachCase } from '@core/breaches/breach'
import type { EventKind } from '@core/breaches/event'
import { isAfter } from '@core/breaches/times'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import * as breaches from './breach-repository'
import type { CaseOrganisation } from './case-organisation'
import * as events from './event-repository'
import { loadCase } from './load-case'

/** One entry of a case: the call, the line for its history, and the incident as it is afterwards if that changed. */
export type Entry = {
  readonly verb: string
  readonly kind: EventKind
  readonly words: string
  readonly fields?: readonly string[]
  readonly breach?: Breach
}

/** Writes entries of a case: the change, its line of history and the time of the latest entry, all or nothing. */
export function createCaseWriter(deps: Deps, organisation: () => CaseOrganisation) {
  const { register, clock } = deps
  const load = (id: string): BreachCase => loadCase(register.read, id, organisation())
  return {
    load,
    now: () => clock.now(),
    today: () => clock.today(),
    newId: () => deps.newId(),
    organisation,
    write(of: BreachCase, entry: Entry, more?: (db: WritableDb) => void): BreachCase {
      const now = clock.now()
      const { id, latestEntryAt } = of.breach
      register.change({ action: `breaches.${entry.verb}`, subject: id, fields: entry.fields }, (db) => {
        // Never earlier than before: that is how a computer’s clock that was set back is noticed.
        const latest = isAfter(now, latestEntryAt) ? now : latestEntryAt
        breaches.update(db, { ...(entry.breach ?? of.breach), latestEntryAt: latest })
        events.insert(db, { id: deps.newId(), breachId: id, kind: entry.kind, at: now, words: entry.words })
        more?.(db)
      })
      return load(id)
    },
  }
}
export type CaseWriter = ReturnType<typeof createCaseWriter>
