import { type KeptLonger, destroyDay, isAgreed } from '@core/coaching/destroy-day'
import type { Engagement } from '@core/coaching/engagement'
import { formerOffer } from '@core/coaching/former-role'
import { mayWriteNotes } from '@core/coaching/may-write-notes'
import { missingOf } from '@core/coaching/missing'
import { firstMeeting, type Session } from '@core/coaching/session'
import type { EngagementRow, EngagementState, EngagementView } from '@core/coaching/view'
import type { Deps } from '../deps'
import * as log from './disclosure-repository'
import { findByContact } from './engagement-repository'
import { findEmails, findNames, findRoles } from './names-query'
import * as sessionRows from './session-repository'

/** Decisions to keep something longer, by its id. */
export type AsksKeptLonger = { readonly keptLonger: () => ReadonlyMap<string, KeptLonger> }

/** Engagements as the pages show them: with names, sessions, what is missing and the day of destruction. */
export function engagementViews({ register, clock }: Deps, { keptLonger }: AsksKeptLonger) {
  const { read } = register

  function rows(found: readonly Engagement[]): EngagementRow[] {
    const today = clock.today()
    const names = findNames(
      read,
      found.flatMap(({ clientId, coachId, sponsorId }) => [clientId, coachId, sponsorId]),
    )
    const sessions = sessionRows.findOf(
      read,
      found.map(({ id }) => id),
    )
    const later = keptLonger()
    return found.map((one) => {
      const own = sessions.get(one.id) ?? []
      return {
        id: one.id,
        reference: one.reference,
        clientId: one.clientId,
        ...namesOf(one, names),
        state: stateOf(one, own, today),
        sessionsHeld: own.filter(({ state }) => state === 'held').length,
        nextOn: own.find(({ state, sessionOn }) => state === 'planned' && sessionOn >= today)?.sessionOn ?? '',
        completedOn: one.completedOn,
        destroyOn: destroyDay(one, today, later.get(one.id)).dueOn ?? '',
        missing: missingOf(one, own).map(({ short }) => short),
      }
    })
  }

  function view(engagement: Engagement): EngagementView {
    const today = clock.today()
    const { id, clientId, coachId, sponsorId } = engagement
    const sessions = sessionRows.findOf(read, [id]).get(id) ?? []
    const disclosures = log.findOf(read, id)
    const names = findNames(read, [clientId, coachId, sponsorId, ...disclosures.map((one) => one.recipientId)])
    const { dueOn, state, working, rules } = destroyDay(engagement, today, keptLonger().get(id))
    const notes = mayWriteNotes(engagement)
    return {
      engagement,
      ...namesOf(engagement, names),
      state: stateOf(engagement, sessions, today),
      sessions,
      disclosures: disclosures.map((one) => ({
        ...one,
        recipient: names.get(one.recipientId ?? '') ?? (one.recipientName || 'Somebody who was erased'),
      })),
      missing: missingOf(engagement, sessions).map((one) => ({ ...one, rules: [...one.rules] })),
      destroy: {
        dueOn: dueOn ?? '',
        isDue: state === 'due',
        working: [...working],
        rules: [...rules],
        hasAgreement: isAgreed(engagement),
      },
      notes: { ...notes, rules: [...notes.rules] },
      formerOffer: formerOffer({ roles: findRoles(read, clientId), coachingGoesOn: coachingGoesOn(engagement) }),
      emails: findEmails(read, clientId),
    }
  }

  /** Is the client coached in another engagement that is not completed? */
  function coachingGoesOn({ id, clientId }: Engagement): boolean {
    const own = findByContact(read, clientId)
    return own.some((one) => one.id !== id && one.clientId === clientId && one.completedOn === '')
  }

  return { rows, view }
}

function namesOf({ clientId, coachId, coachName, sponsorId }: Engagement, names: ReadonlyMap<string, string>) {
  return {
    clientName: names.get(clientId) ?? '',
    coachName: names.get(coachId ?? '') ?? coachName,
    sponsorName: names.get(sponsorId ?? '') ?? '',
  }
}

function stateOf(one: Engagement, sessions: readonly Session[], today: string): EngagementState {
  if (one.notesDestroyed) return 'destroyed'
  if (one.completedOn !== '') return 'completed'
  const first = firstMeeting(one, sessions)
  return first === '' || first > today ? 'before' : 'running'
}
