import type { Contact } from '@core/contacts/contact'
import { AppError } from '@core/contract/errors'
import type { ReadableDb } from '../file/db'
import * as points from './contact-point-repository'
import * as relations from './contact-relation-repository'
import * as contacts from './contact-repository'
import * as roles from './contact-role-repository'

/** A contact with everything that belongs to it; undefined where it is gone. */
export function findContact(db: ReadableDb, id: string): Contact | undefined {
  const facts = contacts.find(db, id)
  return (
    facts && {
      ...facts,
      roles: roles.findByContact(db, id),
      points: points.findByContact(db, id),
      relations: relations.findByContact(db, id),
    }
  )
}

/** The same; one that is gone, or that an import has not brought in yet, is not found. */
export function loadContact(db: ReadableDb, id: string): Contact {
  const found = findContact(db, id)
  if (!found) throw new AppError('not-found')
  return found
}
