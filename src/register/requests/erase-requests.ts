import { speaksOf, type KnownAs } from '@core/erasure/person'
import { minimiseCase } from '@core/requests/minimise-case'
import type { RequestCase } from '@core/requests/request'
import type { ReadableDb, WritableDb } from '../file/db'
import * as events from './request-event-repository'
import { findByContacts } from './request-list-query'
import * as requests from './request-repository'

/** The requests of a person: as they are, and as the log may keep them. */
export type RequestsToErase = {
  readonly cases: readonly { readonly before: RequestCase; readonly after: RequestCase }[]
  /** Entries of their stories that lose words; letters are counted where they are kept. */
  readonly entries: number
}

/** Every request whose contact this is. */
export function casesOf(db: ReadableDb, contactId: string): RequestCase[] {
  return findByContacts(db, [contactId]).map((request) => ({ request, events: events.findByRequest(db, request.id) }))
}

/** What erasing a person would make of their requests. */
export function planRequests(
  db: ReadableDb,
  cases: readonly RequestCase[],
  person: KnownAs,
  organisationOf: string,
): RequestsToErase {
  const by = {
    organisationOf,
    speaksOf: (text: string) => speaksOf(text, person),
    knownPlace: (name: string) => events.isPlaceElsewhere(db, name, person.id),
  }
  const planned = cases.map((before) => ({ before, after: minimiseCase(before, by) }))
  const entries = planned.reduce((sum, one) => sum + changedEntries(one), 0)
  return { cases: planned, entries }
}

/** Writes the requests without the person. */
export function eraseRequests(db: WritableDb, { cases }: RequestsToErase): void {
  for (const { before, after } of cases) {
    requests.update(db, after.request)
    const kept = new Map(after.events.map((event) => [event.id, event]))
    for (const { id } of before.events) {
      const event = kept.get(id)
      if (event) events.updateFacts(db, event)
      else events.remove(db, id)
    }
  }
}

function changedEntries({ before, after }: RequestsToErase['cases'][number]): number {
  const kept = new Map(after.events.map(({ id, facts }) => [id, JSON.stringify(facts)]))
  return before.events.filter(({ id, facts }) => facts.type !== 'letter-kept' && kept.get(id) !== JSON.stringify(facts))
    .length
}
