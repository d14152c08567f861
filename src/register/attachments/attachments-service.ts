import { attachedEvent } from '@core/attachments/attached-event'
import type { TimelineItem } from '@core/contacts/timeline'
import { mostAttachments, type Attachment } from '@core/attachments/attachment'
import { cleanName } from '@core/attachments/clean-name'
import type { attachmentsContract } from '@core/attachments/contract'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import * as attachments from './attachment-repository'
import { createIncoming } from './incoming'
import { createReadingQueue } from './keep-reading'
import * as pieces from './piece-repository'
import { isWhole } from './stored-bytes'
import type { TextReader } from './text/reader'

const lockedWords = 'A locked copy stays as it is until it is destroyed.'

const documentWords = 'Say which document this file belongs to.'

/** What is written into the trail where a file is kept with, or taken off, a record of another feature. */
type Act = { readonly action: string; readonly fields: readonly string[] }

/** So many left over are tidied in one sitting; the next takes the rest. */
const tidiedAtOnce = 500

/**
 * Files kept with records: taken in piece by piece, checked against their fingerprint, searched by their words. Without a
 * reader no words are read.
 */
export function createAttachmentsService(deps: Deps, reader?: TextReader) {
  const { register, clock } = deps
  const incoming = createIncoming()
  /** Taken off since this opening: an Undo may still bring them back. */
  const takenOff = new Set<string>()
  const reading = reader && createReadingQueue(deps, reader)

  /** Why nothing of a person may be destroyed now; empty where nothing stands in the way. */
  let heldBy: (contactId: string) => string = () => ''

  const load = (id: string): Attachment => {
    const found = attachments.find(register.read, id)
    if (!found) throw new AppError('not-found')
    return found
  }
  const destroy = (verb: 'cancel' | 'destroy', id: string): void =>
    register.change({ action: `attachments.${verb}`, subject: id, final: true, essential: true }, (db) =>
      attachments.remove(db, id),
    )

  const calls = {
    begin({ ownerKind, ownerId, contactId, name, size }) {
      if (ownerKind === 'locked-copy') throw new AppError('not-allowed', { reason: lockedWords })
      const person = ownerKind === 'contact' ? ownerId : contactId
      // A case may name somebody who was erased; what is attached to it now is about nobody who is there.
      const about = person !== null && attachments.hasContact(register.read, person) ? person : null
      if (ownerKind === 'contact' && about === null) throw new AppError('not-found')
      if (attachments.countByOwner(register.read, { ownerKind, ownerId }) >= mostAttachments)
        throw new AppError('not-allowed', { reason: `There are ${mostAttachments} files here already.` })
      const file = { id: deps.newId(), ownerKind, ownerId, contactId: about, name: cleanName(name), size }
      const arriving = { ...file, addedAt: clock.now() }
      register.change({ action: 'attachments.begin', subject: file.id, aside: true }, (db) => {
        attachments.insertArriving(db, arriving)
        incoming.begin(arriving)
      })
      return { id: file.id }
    },
    append({ id, bytes }) {
      const position = incoming.place(id, bytes)
      register.change({ action: 'attachments.append', subject: id, aside: true }, (db) =>
        pieces.insert(db, id, position, bytes),
      )
      return { received: incoming.took(id, bytes) }
    },
    finish({ id }) {
      // An old document is kept with what is known of it, in one change.
      if (incoming.ownerKindOf(id) === 'document') throw new AppError('not-allowed', { reason: documentWords })
      const { file, fingerprint } = incoming.finish(id)
      register.change({ action: 'attachments.finish', subject: file.ownerId, fields: [file.ownerKind] }, (db) =>
        attachments.keep(db, id, fingerprint),
      )
      reading?.add(id)
      return load(id)
    },
    cancel({ id }) {
      if (incoming.drop(id)) destroy('cancel', id)
      return {}
    },
    list: (owner) => attachments.findByOwner(register.read, owner, mostAttachments),
    async check({ id }) {
      return { state: (await isWhole(register.read, load(id))) ? 'whole' : 'altered' }
    },
    remove({ id }) {
      const before = load(id)
      if (before.ownerKind === 'locked-copy') throw new AppError('not-allowed', { reason: lockedWords })
      // What hangs on a case is the case's own, and is put right there.
      const ofCase = before.ownerKind === 'request' || before.ownerKind === 'breach'
      const held = before.contactId === null || ofCase ? '' : heldBy(before.contactId)
      if (held !== '') throw new AppError('not-allowed', { reason: held })
      register.change({ action: 'attachments.remove', subject: before.ownerId, fields: [before.ownerKind] }, (db) =>
        attachments.takeOff(db, id),
      )
      takenOff.add(id)
      return before
    },
  } satisfies Handlers<typeof attachmentsContract>

  return {
    ...calls,
    /** Keeps a file that has come whole with a record of another feature, whose row is written in the same change. */
    keepFor(id: string, { action, fields }: Act, write: (db: WritableDb, ownerId: string) => void): Attachment {
      if (incoming.ownerKindOf(id) !== 'document') throw new AppError('not-allowed', { reason: documentWords })
      const { file, fingerprint } = incoming.finish(id)
      register.change({ action, subject: file.ownerId, fields }, (db) => {
        attachments.keep(db, id, fingerprint)
        write(db, file.ownerId)
      })
      reading?.add(id)
      return load(id)
    },
    /** Takes a file off a record of another feature; an Undo brings it back until the register is locked. */
    takeOff(id: string, { action, fields }: Act): Attachment {
      const before = load(id)
      register.change({ action, subject: before.ownerId, fields }, (db) => attachments.takeOff(db, id))
      takenOff.add(id)
      return before
    },
    /** One file that is on its record. */
    file: load,
    /** Every file of a record, for a feature that shows them with its own. */
    attachmentsOf: (ownerKind: Attachment['ownerKind'], ownerId: string): Attachment[] =>
      calls.list({ ownerKind, ownerId }),
    /** For the story of a contact: its files, and those of records about it. */
    timeline: (contactId: string): TimelineItem[] =>
      attachments.findByContact(register.read, contactId, 200).map(attachedEvent),
    /** At a merge: what hangs on one contact hangs on the other from now on. */
    repoint: (db: WritableDb, from: string, to: string): void => attachments.repoint(db, from, to),
    /** After an opening: destroys what was on no record by then, and reads words that nobody has read yet. */
    tidy(): void {
      const stray = attachments.findStray(register.read, tidiedAtOnce)
      for (const id of stray) if (!incoming.has(id) && !takenOff.has(id)) destroy('destroy', id)
      reading?.resume(tidiedAtOnce)
    },
    /** While this says why, no file of the person is removed (`rights.offence`, row E5). */
    refuseWhile(held: (contactId: string) => string): void {
      heldBy = held
    },
    /** For tests: when every word has been read. */
    whenRead: () => reading?.done(),
  }
}
