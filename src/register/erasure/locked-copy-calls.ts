import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { erasureContract } from '@core/erasure/contract'
import { type Contact, newContact } from '@core/contacts/contact'
import type { KeptEntry } from '@core/erasure/kept-entry'
import { dueOfCopy, partsStillLocked, type LockedCopy } from '@core/erasure/locked-copy'
import { dayMonthYear } from '@core/time/format-date'
import type { DueItem } from '@core/today/due-item'
import type { CaseStanding } from '@core/erasure/case-standing'
import { findByOwner, takeOut } from '../attachments/attachment-repository'
import type { Deps } from '../deps'
import type { JournalEntry } from '../file/journal/journal'
import { addEntries } from '../requests/add-entries'
import { findRequest } from '../requests/find-request'
import { erasedFeatures, erasePerson, gatherPerson, wordsToForget } from './erase-person'
import * as erasures from './erasure-repository'
import * as copies from './locked-copy-repository'

type Calls = Pick<Handlers<typeof erasureContract>, 'copy' | 'keepCopyLonger' | 'liftCopy' | 'destroyCopy'>

/** What putting an entry back asks of contacts. */
export type ContactsForLifting = {
  readonly add: (facts: KeptEntry['facts']) => Pick<Contact, 'id'>
  readonly setNoContact: (mark: {
    id: string
    noContactAtAll: boolean
    on: string
    askedBy: string
    reason: string
  }) => unknown
}

type Standing = (input: { requestId: string }) => CaseStanding

/** A copy that was locked away: reading it, keeping it longer for a reason, and destroying it. */
export function lockedCopyCalls(deps: Deps, standing: Standing, contacts?: ContactsForLifting) {
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
      const { entry: _, ...shown } = copy
      const files = findByOwner(register.read, { ownerKind: 'locked-copy', ownerId: copy.id }, 200)
      return { ...shown, files }
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
    /** A contact of its own: under its old id it would be erased again. The refusals of marketing that stayed know it by its addresses. */
    liftCopy({ requestId, toldOn, how, why }) {
      if (!contacts) throw new Error('nothing can be put back without contacts')
      const copy = copyOf(requestId)
      const { entry } = copy
      if (!entry) throw new AppError('not-allowed', { reason: 'The entry is not in this copy, or is back already.' })
      if (toldOn > clock.today())
        throw new AppError('invalid-input', { issues: [{ path: 'toldOn', message: 'That day is in the future.' }] })
      const step = { type: 'erasure-step', on: clock.today(), step: 'lifted', untilOn: '', byHand: true } as const
      const reference = findRequest(register.read, requestId)?.reference ?? ''
      const words = `Put back from the locked copy of ${reference}. Told on ${dayMonthYear(toldOn)}: ${how}. ${why}`
      const notes = [entry.facts.notes, words].filter(Boolean).join('\n\n')
      const facts = newContact.safeParse({ ...entry.facts, notes })
      if (!facts.success)
        throw new AppError('invalid-input', {
          issues: [{ path: 'why', message: 'The notes of the entry have no room for so much. Write it shorter.' }],
        })
      return register.change({ action: 'erasure.liftCopy', subject: requestId, fields: ['entry', 'files'] }, (db) => {
        const { id } = contacts.add(facts.data)
        if (entry.noContactAtAll)
          contacts.setNoContact({
            id,
            noContactAtAll: true,
            on: clock.today(),
            askedBy: 'As it stood before',
            reason: 'It stood when the entry was locked away.',
          })
        takeOut(db, copy.id, id)
        if (partsStillLocked(copy.parts).length === 0) copies.remove(db, copy.id)
        else copies.forgetEntry(db, copy.id)
        register.change({ action: 'requests.addEvent', subject: requestId }, (inner) =>
          addEntries(inner, deps, requestId, [step]),
        )
        return { contactId: id }
      })
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
