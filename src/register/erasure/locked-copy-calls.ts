import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { erasureContract } from '@core/erasure/contract'
import { dueOfCopy, type LockedCopy } from '@core/erasure/locked-copy'
import type { DueItem } from '@core/today/due-item'
import type { CaseStanding } from '@core/erasure/case-standing'
import { findByOwner } from '../attachments/attachment-repository'
import type { Deps } from '../deps'
import type { JournalEntry } from '../file/journal/journal'
import { addEntries } from '../requests/add-entries'
import { erasedFeatures, erasePerson, gatherPerson, wordsToForget } from './erase-person'
import * as erasures from './erasure-repository'
import * as copies from './locked-copy-repository'

type Calls = Pick<Handlers<typeof erasureContract>, 'copy' | 'keepCopyLonger' | 'destroyCopy'>

type Standing = (input: { requestId: string }) => CaseStanding

/** A copy that was locked away: reading it, keeping it longer for a reason, and destroying it. */
export function lockedCopyCalls(deps: Deps, standing: Standing) {
  const { register, clock, newId } = deps
  const copyOf = (requestId: string): LockedCopy => {
    const copy = copies.findByRequest(register.read, requestId)
    if (!copy) throw new AppError('not-found')
    return copy
  }
  const calls: Calls = {
    copy({ requestId }) {
      const copy = copyOf(requestId)
      register.note({ action: 'erasure.copy', subject: requestId })
      const files = findByOwner(register.read, { ownerKind: 'locked-copy', ownerId: copy.id }, 200)
      return { ...copy, files }
    },
    keepCopyLonger({ requestId, untilOn, reason }) {
      const copy = copyOf(requestId)
      if (untilOn <= copy.untilOn || untilOn <= clock.today())
        throw new AppError('invalid-input', {
          issues: [{ path: 'untilOn', message: 'Name a later day than the one it has.' }],
        })
      const entry = { type: 'erasure-step', on: clock.today(), step: 'kept-longer', untilOn, byHand: true } as const
      register.change({ action: 'erasure.keepCopyLonger', subject: requestId, fields: ['untilOn', 'reason'] }, (db) => {
        copies.keepLonger(db, { id: copy.id, untilOn, reason })
        register.change({ action: 'requests.addEvent', subject: requestId }, (inner) =>
          addEntries(inner, deps, requestId, [entry]),
        )
      })
      return standing({ requestId })
    },
    /** In the journal like a person, so that an older backup does not bring it back. */
    destroyCopy({ requestId }) {
      const { id } = copyOf(requestId)
      const copy = gatherPerson(register.read, id)
      const entry: JournalEntry = { id: newId(), kind: 'contact', recordId: id, erasedAt: clock.now(), suppression: [] }
      const what = { action: 'erasure.destroyCopy', subject: requestId, entry, forget: wordsToForget(copy) }
      const step = { type: 'erasure-step', on: clock.today(), step: 'destroyed', untilOn: '', byHand: true } as const
      register.erase({ ...what, features: erasedFeatures }, (db) => {
        erasePerson(db, gatherPerson(db, id))
        erasures.insert(db, entry)
        addEntries(db, deps, requestId, [step])
      })
      return standing({ requestId })
    },
  }
  return { ...calls, dueCopies: (): DueItem[] => copies.findDays(register.read).map(dueOfCopy) }
}
