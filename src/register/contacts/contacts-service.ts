import type { Contact } from '@core/contacts/contact'
import type { ContactCategory } from '@core/contacts/contact-category'
import type { contactsContract } from '@core/contacts/contract'
import { changeContact, openContact } from '@core/contacts/open-contact'
import { ownEvents } from '@core/contacts/own-events'
import { recordHref } from '@core/contacts/record-href'
import { standsOn } from '@core/contacts/relation'
import { sortTimeline, type TimelineItem, type TimelineProvider } from '@core/contacts/timeline'
import { keepsNotes } from '@core/contacts/notes-kept'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Jurisdiction } from '@core/time/jurisdiction'
import type { DueItem } from '@core/today/due-item'
import type { Deps } from '../deps'
import { createContactChanges, requireOrganisations } from './contact-changes'
import * as points from './contact-point-repository'
import * as relations from './contact-relation-repository'
import * as contacts from './contact-repository'
import * as roles from './contact-role-repository'
import { type Holds, holdsNamedLater } from './holds'
import { listCalls } from './list-calls'
import { findContact, loadContact } from './load-contact'
import { noContactCalls } from './no-contact-calls'
import { noticeCalls } from './notice-calls'
import { findPeopleOf } from './people-query'
import { trashCalls } from './trash-calls'

type Serves = Handlers<typeof contactsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What the service asks of others: the nation whose free days count. */
type Others = { readonly nation?: () => Jurisdiction }

/** People and organisations. `timelines` are what other features know about a contact; they are added after creation. */
export function createContactsService(
  deps: Deps,
  timelines: readonly TimelineProvider[] = [],
  { nation = () => 'england-and-wales' }: Others = {},
) {
  const { register, clock } = deps
  const providers = [...timelines]
  const given = () => ({ now: clock.now(), newId: () => deps.newId() })
  const changes = createContactChanges(deps)
  const { change, set } = changes
  const { noticesDue, ...notices } = noticeCalls(deps, changes, nation)
  const { noContactTimeline, ...noContact } = noContactCalls(deps)
  const holds = holdsNamedLater()
  const { trashDue, ...trash } = trashCalls(deps, changes, holds)

  return {
    add(input: Input<'add'>): Contact {
      const added = openContact(input, given())
      return register.change({ action: 'contacts.add', subject: added.id }, (db) => {
        requireOrganisations(db, added)
        contacts.insert(db, added)
        roles.replace(db, added.id, [], added.roles)
        points.replace(db, added.id, [], added.points)
        relations.replace(db, added.id, [], added.relations)
        return loadContact(db, added.id)
      })
    },
    edit(input: Input<'edit'>): Contact {
      const before = loadContact(register.read, input.id)
      const after = changeContact(before, input, given())
      if (!keepsNotes(before.notes, after.notes)) refuseHeldNotes(holds.wordsOf(before.id))
      return change('contacts.edit', before, after)
    },
    get({ id }: Input<'get'>): Contact {
      return loadContact(register.read, id)
    },
    ...listCalls(deps, holds),
    timeline({ id }: Input<'timeline'>): TimelineItem[] {
      const marks = noContactTimeline(id).map((item) => ({ ...item, href: recordHref(id) }))
      const own = [...ownEvents(loadContact(register.read, id)), ...marks]
      return sortTimeline([...own, ...providers.flatMap((provider) => provider(id))]).slice(0, 200)
    },
    /** Out of the lists, but kept: archiving is not erasing. */
    archive({ id }: Input<'archive'>): Contact {
      return set('contacts.archive', id, { status: 'archived' })
    },
    restore({ id }: Input<'restore'>): Contact {
      return set('contacts.restore', id, { status: 'active' })
    },
    peopleOf({ id }: Input<'peopleOf'>) {
      return findPeopleOf(register.read, id)
    },
    ...notices,
    ...noContact,
    ...trash,
    /** What a contact is to the organisation from now on; for acts of other features that end or begin it. */
    setRoles: (id: string, roles: readonly ContactCategory[]): Contact =>
      set('contacts.edit', id, { roles: [...roles] }),
    /** The organisations a contact belongs to today, where they are contacts of their own; none for one that is gone. */
    organisationsOf(id: string): string[] {
      const found = findContact(register.read, id)
      if (!found) return []
      const others = found.relations.filter((one) => standsOn(one, clock.today())).map((one) => one.organisationId)
      return [...new Set([...(found.organisationId === null ? [] : [found.organisationId]), ...others])]
    },
    /** For Today: people who are still to be told, and what is past its date in the trash. */
    due(): DueItem[] {
      return [...noticesDue(), ...trashDue()]
    },
    /** While an open case holds somebody they are not moved to the trash, and nothing is taken out of their notes (row E5). */
    refuseWhile: (known: Holds): void => holds.name(known),
    /** Requests are made from contacts, so what they add to a timeline can only be wired after both exist. */
    addTimeline(provider: TimelineProvider): void {
      providers.push(provider)
    },
  } satisfies Serves & Record<string, unknown>
}
export type ContactsService = ReturnType<typeof createContactsService>

function refuseHeldNotes(why: string): void {
  const message = `Add below what stands there; nothing may be taken out of the notes now. ${why}`
  if (why !== '') throw new AppError('invalid-input', { issues: [{ path: 'notes', message }] })
}
