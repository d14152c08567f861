import type { Contact } from '@core/contacts/contact'
import type { contactsContract } from '@core/contacts/contract'
import { noContactTimeline, type NoContactEvent } from '@core/contacts/no-contact'
import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Deps } from '../deps'
import * as contacts from './contact-repository'
import { loadContact } from './load-contact'
import * as marks from './no-contact-repository'

type Serves = Handlers<typeof contactsContract>

/** “No contact at all”: set or taken off with who asked, when and why; every one of them stays in the history. */
export function noContactCalls({ register, clock, newId }: Deps) {
  return {
    setNoContact({ id, noContactAtAll, on, askedBy, reason }: Parameters<Serves['setNoContact']>[0]): Contact {
      if (on > clock.today()) {
        throw new AppError('invalid-input', { issues: [{ path: 'on', message: 'This day has not come yet.' }] })
      }
      const before = loadContact(register.read, id)
      if (before.noContactAtAll === noContactAtAll) {
        throw new AppError('conflict', { reason: `The mark is ${noContactAtAll ? 'set' : 'off'} already.` })
      }
      const recordedAt = clock.now()
      const event = { id: newId(), contactId: id, marked: noContactAtAll, on, askedBy, reason, recordedAt }
      const fields = ['noContactAtAll', 'on', 'askedBy', 'reason']
      return register.change({ action: 'contacts.setNoContact', subject: id, fields }, (db) => {
        marks.insert(db, event)
        contacts.update(db, { ...before, noContactAtAll, updatedAt: recordedAt })
        return loadContact(db, id)
      })
    },
    noContact({ id }: Parameters<Serves['noContact']>[0]): NoContactEvent[] {
      return marks.findByContact(register.read, id)
    },
    /** At a merge: who asked and why belongs to the entry that stays. */
    repointNoContact: marks.repoint,
    noContactTimeline: (id: string): TimelineItem[] => noContactTimeline(marks.findByContact(register.read, id)),
  } satisfies Partial<Serves> & Record<string, unknown>
}
