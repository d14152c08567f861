import type { Handlers } from '@core/contract/contract'
import type { requestsContract } from '@core/requests/contract'
import { movedDates, underNation } from '@core/requests/under-nation'
import type { Jurisdiction } from '@core/time/jurisdiction'
import type { Deps } from '../deps'
import * as events from './request-event-repository'
import * as list from './request-list-query'
import * as requests from './request-repository'

type Serves = Pick<Handlers<typeof requestsContract>, 'datesUnder'>

/** Moving to another nation: other bank holidays, so other dates for what is open. What is closed stays as it was. */
export function nationCalls({ register }: Deps) {
  const moves = (nation: Jurisdiction) =>
    list.findOpen(register.read).map((request) => {
      const after = underNation({ request, events: events.findByRequest(register.read, request.id) }, nation)
      return { before: request, after }
    })
  return {
    datesUnder({ nation }) {
      const moved = moves(nation).flatMap(({ before, after }) => movedDates(before, after))
      return { moved: moved.slice(0, 200), total: moved.length }
    },
    /** Works every open case out anew, inside the change that brought the new nation, so that one undo takes both back. */
    followNation(nation: Jurisdiction): void {
      const open = moves(nation)
      if (open.length === 0) return
      register.change({ action: 'requests.recalculate', subject: '', fields: ['clock'] }, (db) => {
        for (const { after } of open) requests.update(db, after)
      })
    },
  } satisfies Serves & Record<string, unknown>
}
