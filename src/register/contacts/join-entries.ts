import type { Contact } from '@core/contacts/contact'
import type { WritableDb } from '../file/db'
import * as points from './contact-point-repository'
import * as relations from './contact-relation-repository'
import * as contacts from './contact-repository'
import * as roles from './contact-role-repository'

/**
 * Makes one entry of two: `after` is what stays, under the id of `keep`. Addresses of the other move and keep their ids,
 * so that what was said about them stays with them; what others have to it now leads to the one that stays. What other
 * features hold about the entry that goes must have been moved before.
 */
export function joinEntries(db: WritableDb, keep: Contact, gone: Contact, after: Contact): void {
  const moved = gone.points.filter(({ id }) => after.points.some((point) => point.id === id))
  points.moveTo(
    db,
    keep.id,
    moved.map(({ id }) => id),
  )
  relations.repoint(db, gone.id, keep.id)
  contacts.repointOrganisation(db, gone.id, keep.id)
  const organisationId =
    after.organisationId === gone.id || after.organisationId === keep.id ? null : after.organisationId
  contacts.update(db, { ...after, organisationId })
  roles.replace(db, keep.id, keep.roles, after.roles)
  points.replace(db, keep.id, [...keep.points, ...moved], after.points)
  contacts.remove(db, gone.id)
}
