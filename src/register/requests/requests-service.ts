import type { Contact } from '@core/contacts/contact'
import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Organisation } from '@core/organisation/organisation'
import { closeRefusal } from '@core/requests/close-checks'
import type { requestsContract } from '@core/requests/contract'
import { dueOfRequest } from '@core/requests/due-of-request'
import type { EventFacts } from '@core/requests/event'
import { eventRefusal, lateNoticeRefusal } from '@core/requests/event-checks'
import { messageToPerson } from '@core/requests/message-to-person'
import type { Request, RequestCase } from '@core/requests/request'
import { timelineOfRequest } from '@core/requests/timeline-of-request'
import type { Jurisdiction } from '@core/time/jurisdiction'
import type { DueItem } from '@core/today/due-item'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import { bringInRequest, takeOutRequest, type BroughtIn } from './bring-in-request'
import { createCaseChanges, load, orThrow } from './case-changes'
import { correctCalls } from './correct-calls'
import { logCalls } from './log-calls'
import { nationCalls } from './nation-calls'
import { relationCalls } from './relation-calls'
import * as events from './request-event-repository'
import * as list from './request-list-query'
import { takeInCalls } from './take-in-calls'

type Serves = Handlers<typeof requestsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

type BundleMade = Omit<Extract<EventFacts, { type: 'bundle-made' }>, 'type' | 'on'>

/** What the service asks of others: whose nation counts, and what a contact is called. */
type Others = {
  readonly organisation: { get(): Organisation | null }
  readonly contacts: {
    get(input: { id: string }): Contact
    /** Inside the change that records the message. */
    noteFirstMessage(contactId: string, on: string): void
  }
  /** A request that stops marketing does so from the moment it is logged (`optout.now`). */
  readonly suppression: { followRequest(request: Request): void; inCrmOn(requestId: string): string | null }
  /** The places the organisation looks in; none while it has named none. */
  readonly ownPlaces?: () => readonly string[]
}

/** The request log: every request with its clock, its story and its end. */
export function createRequestsService(
  deps: Deps,
  { organisation, contacts, suppression, ownPlaces = () => [] }: Others,
) {
  const { register, clock } = deps
  const jurisdiction = (): Jurisdiction => organisation.get()?.nation ?? 'england-and-wales'
  const { add, change } = createCaseChanges(deps, jurisdiction, (request, facts) => {
    const message = messageToPerson(request, facts)
    if (message) contacts.noteFirstMessage(message.contactId, message.on)
  })

  function factsOf(id: string) {
    const { request, events: story } = load(register.read, id)
    return { request, events: story.map(({ facts }) => facts), today: clock.today(), jurisdiction: jurisdiction() }
  }

  function close({ id, on, outcome, note }: Input<'close'>): RequestCase {
    orThrow(closeRefusal({ on, outcome, note }, load(register.read, id), clock.today()))
    const closed = { status: 'closed', outcome, closedOn: on, closeNote: note } as const
    const event = { type: 'closed', on, outcome, note } as const
    return add('requests.close', id, event, { become: (open) => ({ ...open, ...closed }) })
  }

  return {
    ...correctCalls(deps, { add }, { contacts, suppression }),
    ...nationCalls(deps),
    ...logCalls(deps, suppression),
    ...relationCalls(deps),
    ...takeInCalls(deps, {
      jurisdiction,
      contacts,
      suppression,
      ownPlaces,
      withdraw: (id, note) => void close({ id, on: clock.today(), outcome: 'withdrawn', note }),
    }),
    list(filter: Input<'list'>) {
      return list.findPage(register.read, filter)
    },
    counts() {
      return list.countByStatus(register.read)
    },
    get({ id }: Input<'get'>): RequestCase {
      return load(register.read, id)
    },
    addNote({ id, on, text }: Input<'addNote'>): RequestCase {
      return add('requests.addNote', id, { type: 'note', on: on ?? clock.today(), text })
    },
    addEvent({ id, event }: Input<'addEvent'>): RequestCase {
      orThrow(eventRefusal(event, factsOf(id)))
      return add('requests.addEvent', id, event)
    },
    removeEvent({ id, eventId }: Input<'removeEvent'>): RequestCase {
      const before = load(register.read, id)
      if (!before.events.some((event) => event.id === eventId)) throw new AppError('not-found')
      if (before.request.status === 'closed')
        throw new AppError('not-allowed', { reason: 'This case is closed. Open it again first.' })
      if (before.events.some(({ id: one, facts }) => one === eventId && facts.type === 'corrected'))
        throw new AppError('not-allowed', { reason: 'A correction stays in the story. Correct the request again.' })
      if (before.events.some(({ id: one, facts }) => one === eventId && isOfErasure(facts)))
        throw new AppError('not-allowed', {
          reason: 'What was decided about erasing stays in the story. Undo it, or decide again.',
        })
      const kept = before.events.filter((event) => event.id !== eventId)
      return change('requests.removeEvent', { request: before.request, events: kept }, (db) =>
        events.remove(db, eventId),
      )
    },
    /** Kept for the record only: a notice after the last day changes no date (row F4). */
    recordLateNotice({ id, on, reasons }: Input<'recordLateNotice'>): RequestCase {
      orThrow(lateNoticeRefusal(on, factsOf(id)))
      return add('requests.recordLateNotice', id, { type: 'extension-late', on, reasons })
    },
    setPlaces({ id, places }: Input<'setPlaces'>): RequestCase {
      return add('requests.setPlaces', id, { type: 'places-set', on: clock.today(), places })
    },
    /** A bundle has left: for the story of the case. */
    noteBundle({ id, ...made }: { id: string } & BundleMade): RequestCase {
      return add('requests.noteBundle', id, { type: 'bundle-made', on: clock.today(), ...made })
    },
    keepLetter({ id, on, templateId, documentId, title }: Input<'keepLetter'>): RequestCase {
      return add('requests.keepLetter', id, { type: 'letter-kept', on, templateId, documentId, title })
    },
    close,
    reopen({ id, why }: Input<'reopen'>): RequestCase {
      const { request } = load(register.read, id)
      if (request.status === 'open') throw new AppError('conflict', { reason: 'This case is open already.' })
      const open = { status: 'open', outcome: null, closedOn: null, closeNote: '' } as const
      const event = { type: 'reopened', on: clock.today(), why } as const
      return add('requests.reopen', id, event, { become: (closed) => ({ ...closed, ...open }) })
    },
    /** A request of an older log, inside the change of an import. */
    bringIn(db: WritableDb, old: BroughtIn): Request {
      const opened = bringInRequest(db, deps, jurisdiction(), old)
      suppression.followRequest(opened)
      return opened
    },
    /** Takes one back that an import brought in; false where somebody has worked on it since. */
    takeOut: (db: WritableDb, id: string): boolean => takeOutRequest(db, id),
    /** For Today: everything open, the most urgent first. */
    due(): DueItem[] {
      return list.findOpen(register.read, 200).map(dueOfRequest)
    },
    /** For the page of a contact: the requests about them. */
    /** The ids of the requests about a contact. */
    idsOf: (contactId: string): string[] => casesOfContact(contactId).map(({ id }) => id),
    timelineOf(contactId: string): TimelineItem[] {
      return casesOfContact(contactId).flatMap(timelineOfRequest)
    },
  } satisfies Serves & Record<string, unknown>

  function casesOfContact(contactId: string) {
    const filter = { status: 'all', search: '', contactId, limit: 200, offset: 0 } as const
    return list.findPage(register.read, filter).rows
  }
}
export type RequestsService = ReturnType<typeof createRequestsService>

/** Written by deciding, undoing and erasing, and by nothing else. */
function isOfErasure(facts: EventFacts): boolean {
  return facts.type === 'erasure-step' || (facts.type === 'decided' && facts.erasure !== undefined)
}
