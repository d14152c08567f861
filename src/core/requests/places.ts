import type { CalendarDate } from '../time/calendar-date'
import type { EventFacts, RequestEvent } from './event'
import { erasedOn, plannedUntil } from './erasure-standing'
import { kindOf } from './kinds/index'
import type { Request } from './request'

/** A place to look in and how it stands. `items` is null where nobody counted. */
export type Place = {
  readonly name: string
  readonly state: 'not-yet' | 'asked' | 'planned' | 'found' | 'nothing' | 'not-used'
  readonly on: CalendarDate | null
  readonly who: string
  readonly items: number | null
}

/** The places of a case: those of its kind and those somebody added, the open ones first. */
export function placesOf(request: Request, events: readonly RequestEvent[]): readonly Place[] {
  const names = new Map(namedPlaces(request, events).map((name) => [name.toLowerCase(), name]))
  for (const { facts } of events) if ('place' in facts) names.set(facts.place.toLowerCase(), facts.place)
  const places = [...names.values()].map((name) => inSteward(name, request, events) ?? placeOf(name, events))
  return places.toSorted((one, other) => rank(one) - rank(other))
}

/** Those the organisation named for this case; where it named none, those of its kind. */
function namedPlaces({ kind }: Request, events: readonly RequestEvent[]): readonly string[] {
  const set = events.findLast(({ facts }) => facts.type === 'places-set')?.facts
  return set?.type === 'places-set' ? set.places : kindOf(kind).places
}

/** How many places still wait: nobody looked, or somebody was asked and has not answered. */
export function openPlaces(places: readonly Place[]): number {
  return places.filter(({ state }) => state === 'not-yet' || state === 'asked').length
}

function placeOf(name: string, events: readonly RequestEvent[]): Place {
  const same = (facts: EventFacts) => 'place' in facts && facts.place.toLowerCase() === name.toLowerCase()
  const last = events.findLast(({ facts }) => same(facts))?.facts
  if (last?.type === 'place-done') return { name, state: last.found, on: last.on, who: last.who, items: last.items }
  if (last?.type === 'place-asked') return { name, state: 'asked', on: last.on, who: last.who, items: null }
  return { name, state: 'not-yet', on: null, who: '', items: null }
}

/** The register itself is one of the places of an erasure, and its own story says how it stands there. */
function inSteward(name: string, { kind }: Request, events: readonly RequestEvent[]): Place | null {
  if (kind !== 'erasure' || name !== ownPlace) return null
  const until = plannedUntil(events)
  if (until !== '') return { name, state: 'planned', on: until, who: '', items: null }
  const on = erasedOn(events)
  if (on !== null) return { name, state: 'found', on, who: '', items: null }
  return null
}

/** What Steward is called in the list of places. */
const ownPlace = 'Steward'

function rank({ state }: Place): number {
  return ['not-yet', 'asked'].includes(state) ? ['not-yet', 'asked'].indexOf(state) : 2
}
