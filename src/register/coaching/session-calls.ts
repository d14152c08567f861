import type { coachingContract } from '@core/coaching/contract'
import { mostSessions, type NewSession, type Session, sessionFault } from '@core/coaching/session'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Deps } from '../deps'
import type { EngagementAccess } from './engagement-access'
import * as sessions from './session-repository'

/** The sessions of an engagement: their days, and whether they took place. */
export function sessionCalls({ register, clock, newId }: Deps, { openOrRefuse, refuse }: EngagementAccess) {
  const { read } = register

  function refuseFaults(given: NewSession): void {
    const message = sessionFault(given, clock.today())
    refuse(message === undefined ? [] : [{ path: 'sessionOn', message }])
  }

  function load(id: string): Session {
    const found = sessions.find(read, id)
    if (!found) throw new AppError('not-found')
    openOrRefuse(found.engagementId)
    return found
  }

  return {
    addSession({ id, ...given }) {
      openOrRefuse(id)
      refuseFaults(given)
      if ((sessions.findOf(read, [id]).get(id)?.length ?? 0) >= mostSessions)
        throw new AppError('conflict', { reason: `One engagement holds ${mostSessions} sessions. Open a new one.` })
      const added: Session = { id: newId(), engagementId: id, ...given }
      register.change({ action: 'coaching.addSession', subject: id }, (db) => sessions.insert(db, added))
      return added
    },
    editSession({ id, ...given }) {
      const before = load(id)
      refuseFaults(given)
      const after: Session = { ...before, ...given }
      const fields = Object.keys(given)
      register.change({ action: 'coaching.editSession', subject: before.engagementId, fields }, (db) =>
        sessions.update(db, after),
      )
      return after
    },
    removeSession({ id }) {
      const { engagementId } = load(id)
      register.change({ action: 'coaching.removeSession', subject: engagementId }, (db) => sessions.remove(db, id))
      return { id }
    },
  } satisfies Partial<Handlers<typeof coachingContract>>
}
