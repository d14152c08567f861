import { assertNever } from '../assert-never'
import type { EventFacts, RequestEvent } from './event'
import { goingFields } from './field'
import { initialsName } from './initials'
import { kindOf } from './kinds/index'
import type { Request, RequestCase } from './request'

/** What stands where somebody’s words stood and may not be left empty. */
export const takenOut = 'Taken out when the person was erased.'

/** A place that might be named after the person. */
const anotherPlace = 'Another place'

export type MinimiseBy = {
  /** Where the person works, as their entry says; a log of initials names it where nobody typed one. Empty where it says nothing. */
  readonly organisationOf: string
  /** Does a text speak of the person? */
  readonly speaksOf: (text: string) => boolean
  /** Is a place of this name known apart from this person: named in the case of somebody else? */
  readonly knownPlace: (name: string) => boolean
}

/**
 * A request as the log may keep it once the person is erased (`rights.log`, `erase.log-minimal`): reference, kind, days,
 * channel, clock, outcome, the places looked at, initials and organisation. Every word that was typed about the person
 * goes. Doing it twice changes nothing.
 */
export function minimiseCase({ request, events }: RequestCase, by: MinimiseBy): RequestCase {
  return { request: minimiseRequest(request, by), events: events.flatMap((event) => minimiseEvent(event, request, by)) }
}

function minimiseRequest<R extends Request>(request: R, { speaksOf, organisationOf }: MinimiseBy): R {
  const { name, kind } = request
  const organisation =
    request.organisation === '' && kindOf(kind).log.initialsOnly ? organisationOf : request.organisation
  const going = Object.fromEntries(goingFields(kindOf(kind).fields).map((field) => [field, '']))
  const empty = { email: '', phone: '', askedBy: '', askedAs: '', scope: '', closeNote: '' }
  return {
    ...request,
    ...empty,
    details: { ...request.details, ...going },
    name: initialsName(name),
    organisation: speaksOf(organisation) ? '' : organisation,
  }
}

function minimiseEvent(event: RequestEvent, { kind }: Request, by: MinimiseBy): RequestEvent[] {
  const known = (name: string) =>
    kindOf(kind).places.some((place) => place.toLowerCase() === name.toLowerCase()) ||
    (by.knownPlace(name) && !by.speaksOf(name))
  const facts = minimiseFacts(event.facts, (name) => (known(name) ? name : anotherPlace))
  return facts ? [{ ...event, facts }] : []
}

/** What happened without what was typed; null for what was nothing but typed, and for letters, which go themselves. */
function minimiseFacts(facts: EventFacts, placeOf: (name: string) => string): EventFacts | null {
  switch (facts.type) {
    case 'note':
    case 'letter-kept':
      return null
    case 'identity-asked':
    case 'authority-asked':
    case 'clarification-asked':
    case 'checked':
    case 'action-done':
    case 'progress-told':
      return { ...facts, what: takenOut }
    case 'decided':
      return { ...facts, tell: takenOut, who: '' }
    case 'clarification-answered':
      return { ...facts, what: '' }
    case 'replied':
      return { ...facts, what: '', ...(facts.to !== undefined && { to: '' }) }
    case 'identity-received':
      return { ...facts, seen: takenOut, ...(facts.who !== undefined && { who: '' }) }
    case 'authority-received':
      return {
        ...facts,
        seen: takenOut,
        ...(facts.child !== undefined && { child: '' }),
        ...(facts.who !== undefined && { who: '' }),
      }
    case 'child-judged':
      return { ...facts, why: '', ...(facts.who !== undefined && { who: '' }) }
    case 'identity-not-needed':
      return { ...facts, why: takenOut, ...(facts.who !== undefined && { who: '' }) }
    case 'places-set':
      return { ...facts, places: facts.places.map(placeOf) }
    case 'fee-asked':
    case 'reopened':
      return { ...facts, why: takenOut }
    case 'extended':
    case 'extension-late':
      return { ...facts, reasons: takenOut }
    case 'place-asked':
    case 'place-done':
      return { ...facts, place: placeOf(facts.place), who: '' }
    case 'recipient-told':
      return { ...facts, who: takenOut }
    case 'closed':
      return { ...facts, note: '' }
    case 'acknowledged':
    case 'fee-paid':
    case 'corrected':
    case 'erasure-step':
    case 'bundle-made':
      return facts
    default:
      return assertNever(facts)
  }
}
