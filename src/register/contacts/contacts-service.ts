import type { Contact } from '@core/contacts/contact'
import type { contactsContract } from '@core/contacts/contract'
import { changeContact, changedContactFields, openContact } from '@core/contacts/open-contact'
import { ownEvents } from '@core/contacts/own-events'
import { sortTimeline, type TimelineItem, type TimelineProvider } from '@core/contacts/timeline'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { Deps } from '../deps'
import type { ReadableDb } from '../file/db'
import { countContacts } from './contact-counts-query'
import { findPage } from './contact-list-query'
import * as points from './contact-point-repository'
import * as contacts from './contact-repository'
import * as roles from './contact-role-repository'

type Serves = Handlers<typeof contactsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** People and organisations. `timelines` are what other features know about a contact; they are added after creation. */
export function createContactsService(deps: Deps, timelines: readonly TimelineProvider[] = []) {
  const { register, clock } = deps
  const providers = [...timelines]
  const given = () => ({ now: clock.now(), newId: () => deps.newId() })

  function change(action: string, before: Contact, after: Contact): Contact {
    const fields = changedContactFields(before, after)
    if (fields.length === 0) return before
    return register.change({ action, subject: after.id, fields }, (db) => {
      requireOrganisation(db, after)
      contacts.update(db, after)
      roles.replace(db, after.id, before.roles, after.roles)
      points.replace(db, after.id, before.points, after.points)
      return after
    })
  }

  return {
    add(input: Input<'add'>): Contact {
      const added = openContact(input, given())
      return register.change({ action: 'contacts.add', subject: added.id }, (db) => {
        requireOrganisation(db, added)
        contacts.insert(db, added)
        roles.replace(db, added.id, [], added.roles)
        points.replace(db, added.id, [], added.points)
        return added
      })
    },
    edit(input: Input<'edit'>): Contact {
      const before = load(register.read, input.id)
      return change('contacts.edit', before, changeContact(before, input, given()))
    },
    get({ id }: Input<'get'>): Contact {
      return load(register.read, id)
    },
    list(filter: Input<'list'>) {
      return findPage(register.read, filter)
    },
    counts() {
      return countContacts(register.read)
    },
    timeline({ id }: Input<'timeline'>): TimelineItem[] {
      const own = ownEvents(load(register.read, id))
      return sortTimeline([...own, ...providers.flatMap((provider) => provider(id))]).slice(0, 200)
    },
    /** Out of the lists, but kept: archiving is not erasing. */
    archive({ id }: Input<'archive'>): Contact {
      const before = load(register.read, id)
      return change('contacts.archive', before, { ...before, status: 'archived', updatedAt: clock.now() })
    },
    restore({ id }: Input<'restore'>): Contact {
      const before = load(register.read, id)
      return change('contacts.restore', before, { ...before, status: 'active', updatedAt: clock.now() })
    },
    /** The organisation a contact belongs to, where it is a contact of its own; none for a contact that is gone. */
    organisationsOf(id: string): string[] {
      const organisationId = contacts.find(register.read, id)?.organisationId
      return organisationId ? [organisationId] : []
    },
    /** Requests are made from contacts, so what they add to a timeline can only be wired after both exist. */
    addTimeline(provider: TimelineProvider): void {
      providers.push(provider)
    },
  } satisfies Serves & Record<string, unknown>
}
export type ContactsService = ReturnType<typeof createContactsService>

function load(db: ReadableDb, id: string): Contact {
  const facts = contacts.find(db, id)
  if (!facts) throw new AppError('not-found')
  return { ...facts, roles: roles.findByContact(db, id), points: points.findByContact(db, id) }
}

function requireOrganisation(db: ReadableDb, { id, organisationId }: Contact): void {
  if (organisationId === null) return
  if (organisationId !== id && contacts.find(db, organisationId)?.kind === 'organisation') return
  const message = 'Choose an organisation from the register, or leave the link empty.'
  throw new AppError('invalid-input', { issues: [{ path: 'organisationId', message }] })
}
