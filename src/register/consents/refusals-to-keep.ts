import type { ConsentEvent } from '@core/consents/consent-event'
import { keptScopes } from '@core/consents/kept-refusals'
import { statesOf } from '@core/consents/states-of'
import { widest, type Scope } from '@core/suppression/scope'
import type { ReadableDb } from '../file/db'
import type { Refusal } from '../suppression/suppression-repository'
import { findAllPoints } from './all-points-query'
import * as events from './event-repository'

/**
 * What a person refused in the history of consent, as entries of the do-not-contact list: the history goes with the person,
 * and the refusals must not (`suppress.vs-erasure`). Each carries the id of an event behind it, so it is the same each time.
 */
export function refusalsOfConsents(db: ReadableDb, contactId: string): Refusal[] {
  const history = events.findByContacts(db, [contactId])
  // No day is needed: a refusal has no end.
  const points = findAllPoints(db, [contactId])
  const states = statesOf({ points, events: history, wordings: new Map(), today: '' })
  // One event can stand behind several scopes; an id is given once, and then for everything the event reached.
  const byEvent = new Map<string, Refusal>()
  for (const { eventId, askedOn, channels, purposes } of keptScopes(states)) {
    const event = history.find(({ id }) => id === eventId)
    const before = byEvent.get(eventId)
    const scope = before ? widest(before, { channels, purposes }) : { channels, purposes }
    byEvent.set(eventId, refusalFrom(eventId, event, { askedOn, ...scope }))
  }
  return [...byEvent.values()]
}

function refusalFrom(id: string, event: ConsentEvent | undefined, scope: Pick<Refusal, 'askedOn'> & Scope): Refusal {
  return {
    askedOn: scope.askedOn,
    channels: [...scope.channels],
    purposes: [...scope.purposes],
    id,
    about: 'person',
    name: '',
    source: 'erased',
    note: '',
    requestId: null,
    reference: '',
    addedAt: event?.recordedAt ?? `${scope.askedOn}T12:00:00.000Z`,
    inCrmOn: null,
    lifted: null,
  }
}
