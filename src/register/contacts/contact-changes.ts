import type { Contact } from '@core/contacts/contact'
import { changedContactFields } from '@core/contacts/open-contact'
import { AppError } from '@core/contract/errors'
import type { Deps } from '../deps'
import type { ReadableDb } from '../file/db'
import * as points from './contact-point-repository'
import * as relations from './contact-relation-repository'
import * as contacts from './contact-repository'
import * as roles from './contact-role-repository'
import { loadContact } from './load-contact'

/** Writes a contact that exists as it is to be; without a difference nothing is written and no line left in the trail. */
export function createContactChanges({ register, clock }: Deps) {
  function change(action: string, before: Contact, after: Contact): Contact {
    const fields = changedContactFields(before, after)
    if (fields.length === 0) return before
    return register.change({ action, subject: after.id, fields }, (db) => {
      requireOrganisations(db, after)
      contacts.update(db, after)
      roles.replace(db, after.id, before.roles, after.roles)
      points.replace(db, after.id, before.points, after.points)
      relations.replace(db, after.id, before.relations, after.relations)
      return loadContact(db, after.id)
    })
  }
  /** The same for a few facts of a contact that is found by its id. */
  const set = (action: string, id: string, facts: Partial<Contact>): Contact => {
    const before = loadContact(register.read, id)
    return change(action, before, { ...before, ...facts, updatedAt: clock.now() })
  }
  return { change, set }
}
export type ContactChanges = ReturnType<typeof createContactChanges>

/** Every organisation a contact is linked to must be one, be there, and not be the contact itself. */
export function requireOrganisations(db: ReadableDb, { id, organisationId, relations }: Contact): void {
  const isOrganisation = (other: string) => other !== id && contacts.find(db, other)?.kind === 'organisation'
  const message = 'Choose an organisation from the register, or leave the link empty.'
  const issues = relations.flatMap((one, index) =>
    isOrganisation(one.organisationId) ? [] : [{ path: `relations.${index}.organisationId`, message }],
  )
  if (organisationId !== null && !isOrganisation(organisationId)) issues.push({ path: 'organisationId', message })
  if (issues.length > 0) throw new AppError('invalid-input', { issues })
}
