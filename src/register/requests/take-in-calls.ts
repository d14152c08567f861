import type { Contact } from '@core/contacts/contact'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { clockOfRequest } from '@core/requests/clock-of-request'
import type { requestsContract } from '@core/requests/contract'
import type { EventFacts, NewEvent } from '@core/requests/event'
import { eventRefusal, type Refusal } from '@core/requests/event-checks'
import { kindOf } from '@core/requests/kinds/index'
import type { ParsedRequest } from '@core/requests/new-request'
import { openRequest, referenceOf, referenceYear } from '@core/requests/open-request'
import type { Request } from '@core/requests/request'
import type { ParsedTakenIn, ParsedWhose } from '@core/requests/taken-in'
import type { CalendarDate } from '@core/time/calendar-date'
import type { Jurisdiction } from '@core/time/jurisdiction'
import type { Deps } from '../deps'
import { orThrow } from './case-changes'
import { findEarlier } from './earlier-query'
import * as events from './request-event-repository'
import * as requests from './request-repository'

type Serves = Pick<Handlers<typeof requestsContract>, 'log' | 'takeIn' | 'earlier'>

type Around = {
  readonly jurisdiction: () => Jurisdiction
  readonly contacts: { get(input: { id: string }): Contact }
  readonly suppression: { followRequest(request: Request): void }
  readonly ownPlaces: () => readonly string[]
  /** Closes an open case as taken back by the person, inside the change under way. */
  readonly withdraw: (id: string, note: string) => void
}

/** Logging a request: what came in, and what was settled about it on the same day. One change, taken back by one undo. */
export function takeInCalls({ register, clock, newId }: Deps, around: Around) {
  const { jurisdiction, contacts, suppression, ownPlaces, withdraw } = around

  type Opening = { readonly action: 'requests.log' | 'requests.takeIn'; readonly also?: (opened: Request) => void }

  function open(wanted: ParsedRequest, settled: readonly NewEvent[], { action, also }: Opening): Request {
    if (wanted.receivedOn > clock.today()) throw issue('receivedOn', 'That day is in the future. When did it arrive?')
    const id = newId()
    return register.change({ action, subject: id }, (db) => {
      const last = requests.lastCount(db, referenceYear(wanted.kind, wanted.receivedOn))
      const reference = referenceOf(wanted.kind, wanted.receivedOn, last + 1)
      const bare = openRequest(wanted, { id, reference, now: clock.now(), jurisdiction: jurisdiction() })
      for (const event of settled) orThrow(besideAuthority(refusalOf(event, bare)))
      const places = kindOf(bare.kind).ownPlaces ? [...ownPlaces()] : []
      const story: EventFacts[] = [
        ...(places.length > 0 ? [{ type: 'places-set', on: clock.today(), places } as const] : []),
        ...settled,
      ]
      const opened: Request =
        settled.length === 0
          ? bare
          : { ...bare, clock: clockOfRequest({ ...bare, events: story, jurisdiction: jurisdiction() }) }
      requests.insert(db, opened)
      suppression.followRequest(opened)
      for (const facts of story) events.insert(db, id, { id: newId(), recordedAt: clock.now(), facts })
      also?.(opened)
      return opened
    })
  }

  function refusalOf(event: NewEvent, request: Request): Refusal | null {
    return eventRefusal(event, { request, events: [], today: clock.today(), jurisdiction: jurisdiction() })
  }

  return {
    log: (input) => open(withContact(input, contacts), [], { action: 'requests.log' }),
    takeIn({ facts, authority, child, withdrawn }) {
      const theirs = findEarlier(register.read, whose(facts), clock.today())
      if (withdrawn?.ids.some((id) => !theirs.some((one) => one.id === id)))
        throw new AppError('conflict', {
          reason: 'What was taken back is not by the same person. Look at it once more.',
        })
      const settled = settledEvents({ authority, child }, clock.today())
      const also = ({ reference }: Request) => {
        for (const id of withdrawn?.ids ?? [])
          withdraw(id, `Taken back in writing: ${withdrawn?.how}. See ${reference}.`)
      }
      return open(withContact(facts, contacts), settled, { action: 'requests.takeIn', also })
    },
    earlier: (wanted) => findEarlier(register.read, wanted, clock.today()),
  } satisfies Serves
}

function settledEvents({ authority, child }: Pick<ParsedTakenIn, 'authority' | 'child'>, on: CalendarDate): NewEvent[] {
  return [
    ...(authority?.state === 'asked' ? [{ type: 'authority-asked', on, what: authority.what } as const] : []),
    ...(authority?.state === 'seen'
      ? [{ type: 'authority-received', on, as: authority.as, seen: authority.what } as const]
      : []),
    ...(child ? [{ type: 'child-judged', on, ...child } as const] : []),
  ]
}

/** What is not typed comes from the contact, as it stands today. */
function withContact(input: ParsedRequest, contacts: Around['contacts']): ParsedRequest {
  if (input.contactId === null) return input
  const { displayName, organisationName, points } = contacts.get({ id: input.contactId })
  const first = (...kinds: string[]) => points.find(({ kind, valid }) => valid && kinds.includes(kind))?.value ?? ''
  return {
    ...input,
    name: input.name || displayName,
    organisation: input.organisation || organisationName,
    email: input.email || first('email'),
    phone: input.phone || first('phone', 'mobile').slice(0, 50),
  }
}

/** A contact brings its own name and address. */
function whose({ contactId, name, email }: ParsedRequest): ParsedWhose {
  return contactId === null ? { contactId, name, email } : { contactId, name: '', email: '' }
}

/** The form has no day for it: what is wrong stands beside what was asked or seen. */
function besideAuthority(refusal: Refusal | null): Refusal | null {
  const issues = refusal?.detail.issues?.map(({ message }) => ({ path: 'authority.what', message }))
  return refusal && issues ? { ...refusal, detail: { ...refusal.detail, issues } } : refusal
}

function issue(path: string, message: string): AppError {
  return new AppError('invalid-input', { issues: [{ path, message }] })
}
