import type { coachingContract } from '@core/coaching/contract'
import { rolesOfFormer } from '@core/coaching/former-role'
import { engagementFaults } from '@core/coaching/engagement-faults'
import type { ContactCategory } from '@core/contacts/contact-category'
import { newEngagement } from '@core/coaching/new-engagement'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { findContact } from '../contacts/load-contact'
import type { Deps } from '../deps'
import type { EngagementAccess } from './engagement-access'
import * as engagements from './engagement-repository'
import { mayWriteBackground } from './may-write-background'
import { findRoles } from './names-query'
import * as sessions from './session-repository'

type Serves = Handlers<typeof coachingContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What becomes of a contact’s roles. */
export type SetsRoles = { setRoles(id: string, roles: readonly ContactCategory[]): unknown }

/** Opening an engagement, its facts, what is known of the person, and its end. */
export function engagementCalls(deps: Deps, access: EngagementAccess, contacts: SetsRoles) {
  const { register, clock, newId } = deps
  const { load, openOrRefuse, refuseLeaving, write, refuse, refuseDay } = access
  const { read } = register

  function refuseGone(facts: Pick<Input<'add'>, 'clientId' | 'coachId' | 'sponsorId'>): void {
    const gone = (['clientId', 'coachId', 'sponsorId'] as const).filter((path) => {
      const id = facts[path]
      return id !== null && !findContact(read, id)
    })
    refuse(gone.map((path) => ({ path, message: 'This contact is no longer in the register.' })))
  }

  function refuseFaults(facts: Input<'add'>): void {
    refuse(engagementFaults(facts, clock.today()))
    refuseGone(facts)
    refuseLeaving(facts.clientId)
  }

  return {
    add(facts) {
      refuseFaults(facts)
      const id = newId()
      const year = clock.today().slice(0, 4)
      return register.change({ action: 'coaching.add', subject: id }, (db) => {
        const reference = `CE-${year}-${String(engagements.lastCount(db, year) + 1).padStart(3, '0')}`
        const added = newEngagement(facts, { id, reference, addedAt: clock.now() })
        engagements.insert(db, added)
        return added
      })
    },
    edit({ id, ...facts }) {
      const before = openOrRefuse(id)
      refuseFaults(facts)
      return write('edit', before, facts)
    },
    remove({ id }) {
      const { signedOn, exceptionOn, completedOn } = load(id)
      if (signedOn !== '' || exceptionOn !== '' || completedOn !== '' || sessions.findOf(read, [id]).size > 0)
        throw new AppError('not-allowed', {
          reason: 'Work has been written down here. Complete it instead: its notes are destroyed when their day comes.',
        })
      register.change({ action: 'coaching.remove', subject: id }, (db) => engagements.remove(db, id))
      return { id }
    },
    saveBackground({ id, ...background }) {
      const before = openOrRefuse(id)
      mayWriteBackground(before, background)
      return write('saveBackground', before, background)
    },
    complete({ id, on, asFormer }) {
      const before = openOrRefuse(id)
      const held = (sessions.findOf(read, [id]).get(id) ?? []).filter(({ state }) => state === 'held')
      refuseDay(on, held.at(-1)?.sessionOn ?? '', 'the last session')
      return write('complete', before, { completedOn: on }, () => {
        if (asFormer) contacts.setRoles(before.clientId, rolesOfFormer(findRoles(read, before.clientId)))
        return { ...before, completedOn: on }
      })
    },
    reopen({ id }) {
      const before = openOrRefuse(id)
      if (before.completedOn === '') throw new AppError('conflict', { reason: 'This coaching is not completed.' })
      return write('reopen', before, { completedOn: '' })
    },
  } satisfies Partial<Serves>
}
