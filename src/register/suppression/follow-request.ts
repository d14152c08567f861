import type { Request } from '@core/requests/request'
import { includesScope, scopeOfRequest, widest } from '@core/suppression/scope'
import type { Deps } from '../deps'
import { addRefusal, byNothing, recogniseBy } from './add-refusal'
import * as keys from './suppression-key-repository'
import * as refusals from './suppression-repository'

/** What it needs of a contact: whether a whole organisation asked, and its name. */
export type KnownAs = (contactId: string) => { readonly kind: string; readonly displayName: string }

/**
 * Brings the list in line with a request that stops marketing (`optout.now`): adds its entry, or widens it. Correcting a
 * request to fewer ways or to another contact takes nothing back: that is what `lift` is for. Joins the change under way.
 */
export function createFollowRequest({ register, clock, newId }: Deps, knownAs: KnownAs) {
  return (request: Request): void => {
    const scope = scopeOfRequest(request)
    if (!scope) return
    const { contactId, email, phone, name, organisation } = request
    const contact = contactId === null ? null : knownAs(contactId)
    const whole = contact?.kind === 'organisation'
    const by = {
      ...byNothing,
      contactId,
      emails: [email],
      phones: [phone],
      ...(whole && { organisation: contact.displayName }),
    }
    const before = refusals.findByRequest(register.read, request.id)
    if (!before) {
      const id = newId()
      register.change({ action: 'suppression.add', subject: id, final: true }, (db) => {
        addRefusal(
          db,
          register.journal,
          {
            id,
            about: whole ? 'organisation' : 'person',
            name: contact ? '' : [name, organisation].filter(Boolean).join(', ').slice(0, 200),
            channels: [...scope.channels],
            purposes: [...scope.purposes],
            askedOn: request.receivedOn,
            source: request.receivedBy,
            note: '',
            requestId: request.id,
            reference: request.reference,
            addedAt: clock.now(),
            inCrmOn: null,
            lifted: null,
          },
          by,
        )
      })
      return
    }
    if (before.lifted) return
    const known = new Set(keys.findKeys(register.read, [before.id]).map(({ kind, value }) => `${kind} ${value}`))
    const isKnown = contactId === null || known.has(`contact ${contactId}`)
    if (isKnown && includesScope(before, scope) && email === '' && phone === '') return
    register.change({ action: 'suppression.widen', subject: before.id, final: true }, (db) => {
      refusals.updateScope(db, before.id, widest(before, scope))
      if (contact) refusals.forgetName(db, before.id)
      recogniseBy(db, register.journal, before.id, by)
    })
  }
}
