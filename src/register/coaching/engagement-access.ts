import type { Engagement } from '@core/coaching/engagement'
import { AppError, type FieldIssue } from '@core/contract/errors'
import { dayMonthYear } from '@core/time/format-date'
import { findContactStage } from '../erasure/find-contact-stage'
import type { Deps } from '../deps'
import * as engagements from './engagement-repository'

/** Reading and writing one engagement, for the parts of the service. */
export function engagementAccess({ register, clock }: Deps) {
  function load(id: string): Engagement {
    const found = engagements.find(register.read, id)
    if (!found) throw new AppError('not-found')
    return found
  }

  /** Of somebody in the trash, or whose erasure waits for its day, nothing is added or changed. */
  function refuseLeaving(clientId: string): void {
    const contact = findContactStage(register.read, clientId)
    if (contact !== undefined && contact.stage !== 'kept')
      throw new AppError('not-allowed', {
        reason: 'The client is in the trash or is to be erased. Nothing of their coaching changes meanwhile.',
      })
  }

  /** What is destroyed stays as it was. */
  function openOrRefuse(id: string): Engagement {
    const found = load(id)
    refuseLeaving(found.clientId)
    if (!found.notesDestroyed) return found
    throw new AppError('conflict', {
      reason: 'What was written in this engagement is destroyed. It cannot be changed any more.',
    })
  }

  /** Writes what changed, and what else belongs to the act, with one line in the audit trail for it. */
  function write(verb: string, before: Engagement, changes: Partial<Engagement>): Engagement
  function write<T>(verb: string, before: Engagement, changes: Partial<Engagement>, also: () => T): T
  function write<T>(verb: string, before: Engagement, changes: Partial<Engagement>, also?: () => T): Engagement | T {
    const after: Engagement = { ...before, ...changes }
    return register.change({ action: `coaching.${verb}`, subject: before.id, fields: Object.keys(changes) }, (db) => {
      engagements.update(db, after)
      return also ? also() : after
    })
  }

  return {
    load,
    refuseLeaving,
    openOrRefuse,
    write,
    refuse: (issues: readonly FieldIssue[]): void => {
      if (issues.length > 0) throw new AppError('invalid-input', { issues: [...issues] })
    },
    /** A day that is in the future, or before another it follows, beside the field `on`. */
    refuseDay: (on: string, after: string, what: string): void => {
      const message =
        on > clock.today()
          ? 'That day is in the future.'
          : on < after
            ? `That is before ${what} on ${dayMonthYear(after)}.`
            : ''
      if (message !== '') throw new AppError('invalid-input', { issues: [{ path: 'on', message }] })
    },
  }
}
export type EngagementAccess = ReturnType<typeof engagementAccess>
