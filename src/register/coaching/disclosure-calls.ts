import type { coachingContract } from '@core/coaching/contract'
import { type Disclosure, disclosureFaults, mostDisclosures } from '@core/coaching/disclosure'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { findContact } from '../contacts/load-contact'
import type { Deps } from '../deps'
import * as log from './disclosure-repository'
import type { EngagementAccess } from './engagement-access'

/** The log of what was passed on to coaches and associates, and what the sponsor may see (S4-19, S4-44, row E8). */
export function disclosureCalls({ register, clock, newId }: Deps, access: EngagementAccess) {
  const { load, openOrRefuse, write, refuse, refuseDay } = access
  const { read } = register

  function loadLine(id: string): Disclosure {
    const found = log.find(read, id)
    if (!found) throw new AppError('not-found')
    return found
  }

  return {
    disclose({ id, ...given }) {
      load(id)
      refuse(disclosureFaults(given, clock.today()))
      if (given.recipientId !== null && !findContact(read, given.recipientId))
        refuse([{ path: 'recipientId', message: 'This contact is no longer in the register.' }])
      if (log.findOf(read, id).length >= mostDisclosures)
        throw new AppError('conflict', { reason: `One engagement holds ${mostDisclosures} lines.` })
      const recipientName = given.recipientId === null ? given.recipientName : ''
      const added: Disclosure = { ...given, recipientName, id: newId(), engagementId: id, toldToEraseOn: '' }
      register.change({ action: 'coaching.disclose', subject: id }, (db) => log.insert(db, added))
      return added
    },
    removeDisclosure({ id }) {
      const { engagementId } = loadLine(id)
      register.change({ action: 'coaching.removeDisclosure', subject: engagementId }, (db) => log.remove(db, id))
      return { id }
    },
    toldToErase({ id, on }) {
      const before = loadLine(id)
      refuseDay(on, before.disclosedOn, 'it was passed on')
      const after = { ...before, toldToEraseOn: on }
      register.change({ action: 'coaching.toldToErase', subject: before.engagementId }, (db) => log.markTold(db, after))
      return after
    },
    share({ id, ...given }) {
      return write('share', openOrRefuse(id), given)
    },
  } satisfies Partial<Handlers<typeof coachingContract>>
}
