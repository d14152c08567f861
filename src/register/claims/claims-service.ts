import { claimFaults, type Claim } from '@core/claims/claim'
import { claimTimeline } from '@core/claims/claim-timeline'
import { dueOfClaim } from '@core/claims/claims-on-today'
import type { claimsContract } from '@core/claims/contract'
import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { dayMonthYear } from '@core/time/format-date'
import type { DueItem } from '@core/today/due-item'
import { loadContact } from '../contacts/load-contact'
import type { Deps } from '../deps'
import * as claims from './claim-repository'

/** Claims that keep a person’s records from being destroyed, while they are open. */
export function createClaimsService({ register, clock, newId }: Deps) {
  const { read } = register

  function openOrRefuse(id: string): Claim {
    const found = claims.find(read, id)
    if (!found) throw new AppError('not-found')
    if (found.closedOn !== '')
      throw new AppError('conflict', { reason: `It was closed on ${dayMonthYear(found.closedOn)}.` })
    return found
  }

  function refuseFaults(faults: readonly { path: string; message: string }[]): void {
    if (faults.length > 0) throw new AppError('invalid-input', { issues: [...faults] })
  }

  return {
    list: ({ contactId }) => claims.findByContact(read, contactId).slice(0, 50),
    /** Also of somebody whose erasure waits for its day: a claim that comes meanwhile holds it up. */
    add(facts) {
      refuseFaults(claimFaults(facts, clock.today()))
      loadContact(read, facts.contactId)
      const id = newId()
      const year = facts.decidedOn.slice(0, 4)
      const open = { closedOn: '', closedBy: '', closeNote: '' } as const
      return register.change({ action: 'claims.add', subject: facts.contactId }, (db) => {
        const reference = `LC-${year}-${String(claims.lastCount(db, year) + 1).padStart(3, '0')}`
        const added: Claim = { id, reference, ...facts, addedAt: clock.now(), ...open }
        claims.insert(db, added)
        return added
      })
    },
    keepOpen({ id, untilOn, reason }) {
      const before = openOrRefuse(id)
      const today = clock.today()
      if (untilOn <= today || untilOn <= before.untilOn)
        refuseFaults([{ path: 'untilOn', message: 'Name a later day than the one it has.' }])
      const words = `${dayMonthYear(today)}, until ${dayMonthYear(untilOn)}: ${reason}`
      const after: Claim = { ...before, untilOn, reason: `${before.reason}\n${words}` }
      const fields = ['untilOn', 'reason']
      register.change({ action: 'claims.keepOpen', subject: before.contactId, fields }, (db) =>
        claims.update(db, after),
      )
      return after
    },
    close({ id, on, closedBy, note }) {
      const before = openOrRefuse(id)
      if (on > clock.today()) refuseFaults([{ path: 'on', message: 'That day is in the future.' }])
      if (on < before.decidedOn) refuseFaults([{ path: 'on', message: 'That is before the day it was decided.' }])
      const after: Claim = { ...before, closedOn: on, closedBy, closeNote: note }
      register.change({ action: 'claims.close', subject: before.contactId }, (db) => claims.update(db, after))
      return after
    },
    timeline: (contactId: string): TimelineItem[] => claimTimeline(claims.findByContact(read, contactId)),
    /** For Today: open claims by their day. */
    due: (): DueItem[] => claims.findAllOpen(read).map(dueOfClaim),
    /** At a merge: a claim is about the entry that stays. */
    repoint: claims.repoint,
  } satisfies Handlers<typeof claimsContract> & Record<string, unknown>
}
