import { consentTimeline } from '@core/consents/consent-timeline'
import type { ConsentEvent } from '@core/consents/consent-event'
import type { ConsentState } from '@core/consents/consent-state'
import type { consentsContract, StateCount } from '@core/consents/contract'
import { dueConsents, refreshNotice } from '@core/consents/due-consents'
import { heldByLines, refusedLines, type LineRefusal } from '@core/consents/line-refusals'
import type { HistoryLine, PermissionMatrix } from '@core/consents/matrix'
import { showMatrix } from '@core/consents/show-matrix'
import { statesOf } from '@core/consents/states-of'
import type { TimelineItem } from '@core/contacts/timeline'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import { isCharity } from '@core/organisation/is-charity'
import type { Organisation } from '@core/organisation/organisation'
import type { NumberScreening } from '@core/screening/screening'
import { pointKindsOf, type Channel } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'
import type { Stop } from '@core/suppression/stop'
import { addDays } from '@core/time/add-days'
import type { DueItem } from '@core/today/due-item'
import type { Deps } from '../deps'
import type { House } from '../house/house'
import type { ReadableDb } from '../file/db'
import { answerCalls } from './answer-calls'
import { assessmentCalls } from './assessment-calls'
import type { Consents } from './consents'
import * as events from './event-repository'
import { formCalls } from './form-calls'
import { addImported } from './imported-answers'
import { joinHistories } from './join-histories'
import { findAddressees, type Addressee } from './marketing-contact-query'
import { findRefusersAt } from './refused-lines-query'
import { countStates } from './report-query'
import { findDueDays, findDuePage } from './review-query'
import { findStateEvents } from './state-events-query'
import * as wordings from './wording-repository'

type Serves = Handlers<typeof consentsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What consents ask of others: the organisation, and what stands against marketing to a contact. */
type Others = {
  readonly organisation: { get(): Organisation | null }
  readonly stopsOf: (contactId: string) => readonly Stop[]
  /** What is known of numbers: whether they were looked up before somebody rings. */
  readonly screeningOf: (numbers: readonly string[]) => ReadonlyMap<string, NumberScreening>
  readonly house: Pick<House, 'options' | 'signsOf'>
  /** Asking somebody is a message to them; inside the change that records it. */
  readonly noteFirstMessage: (contactId: string, on: string) => void
}

/** More than Today can show; the earliest come first. */
const mostDue = 200

/** What people agreed to and refused, per way, purpose and address, with its proof; and what follows from it. */
export function createConsentsService(
  deps: Deps,
  { organisation, stopsOf, house, screeningOf, noteFirstMessage }: Others,
) {
  const { register, clock } = deps
  const weAreCharity = () => isCharity(organisation.get())
  const { assessmentFor, ...assessments } = assessmentCalls(deps)

  /** What each said for itself, with the addresses it was said for. */
  function answersOfAll(db: ReadableDb, ids: readonly string[]) {
    const today = clock.today()
    const names = wordings.findNames(db)
    const byContact = new Map<string, ConsentEvent[]>()
    for (const event of events.findByContacts(db, ids))
      byContact.set(event.contactId, [...(byContact.get(event.contactId) ?? []), event])
    const found = [...findAddressees(db, ids, today)].map(([id, { points }]) => {
      const known = { points, events: byContact.get(id) ?? [], wordings: names, today }
      return { contactId: id, points, states: statesOf(known) }
    })
    return found
  }

  /** The same with what others said on a number they share (`pecr.r21.objection`). */
  function statesOfAll(db: ReadableDb, ids: readonly string[]): Map<string, ConsentState[]> {
    const own = answersOfAll(db, ids)
    const kinds: readonly string[] = pointKindsOf['live-call']
    const numbers = own.flatMap(({ points }) =>
      points.flatMap(({ kind, normal }) => (kinds.includes(kind) ? normal : [])),
    )
    const refusers = findRefusersAt(db, [...new Set(numbers)], clock.today())
    const lines = new Map<string, LineRefusal[]>()
    for (const refusal of answersOfAll(db, refusers).flatMap(refusedLines))
      lines.set(refusal.normal, [...(lines.get(refusal.normal) ?? []), refusal])
    return new Map(own.map((one) => [one.contactId, lines.size > 0 ? heldByLines(one, lines) : one.states]))
  }
  const ownOfAll = (db: ReadableDb, ids: readonly string[]) =>
    new Map(answersOfAll(db, ids).map(({ contactId, states }) => [contactId, states]))
  const one = (db: ReadableDb, id: string) => statesOfAll(db, [id]).get(id) ?? []

  function addressee(id: string): Addressee {
    const found = findAddressees(register.read, [id], clock.today()).get(id)
    if (!found) throw new AppError('not-found')
    return found
  }

  return {
    ...formCalls(deps, () => organisation.get()),
    ...answerCalls(deps, { isCharity: weAreCharity, statesOf: one, noteFirstMessage }),
    ...assessments,
    matrix({ contactId }: Input<'matrix'>): PermissionMatrix {
      const today = clock.today()
      const consents = one(register.read, contactId)
      const who = addressee(contactId)
      const known = { ...who, consents, stops: stopsOf(contactId), isCharity: weAreCharity(), today }
      const screenings = screeningOf(who.points.map(({ normal }) => normal))
      const normals = new Map(who.points.map(({ id, normal }) => [id, normal]))
      return showMatrix({
        ...known,
        assessmentFor,
        house: house.options(),
        signs: house.signsOf(contactId),
        screeningOf: ({ id }) => screenings.get(normals.get(id) ?? ''),
      })
    },
    history({ contactId }: Input<'history'>): HistoryLine[] {
      const names = wordings.findNames(register.read)
      const lines = events.findByContact(register.read, contactId, 200)
      return lines.map((event) => ({ ...event, wording: names.get(event.wordingId) ?? null }))
    },
    report(): Promise<StateCount[]> {
      return countStates(register.read, clock.today(), (ids) => ownOfAll(register.read, ids))
    },
    toReview({ by, limit, offset }: Input<'toReview'>) {
      return findDuePage(register.read, { by, today: clock.today() }, { limit, offset })
    },
    /** For Today: the days that have come or come within four weeks. */
    due(): DueItem[] {
      const today = clock.today()
      return dueConsents(findDueDays(register.read, { by: addDays(today, refreshNotice), today }, mostDue))
    },
    /** For the page of a contact. */
    timeline(contactId: string): TimelineItem[] {
      return consentTimeline(events.findByContact(register.read, contactId, 200))
    },
    consentsOf: (contactId) => one(register.read, contactId),
    consentsOfAll: (contactIds) => statesOfAll(register.read, contactIds),
    ownAnswersOfAll: (contactIds) => ownOfAll(register.read, contactIds),
    /**
     * One way and purpose of many contacts whose addresses are known; whoever nothing was written down of is left out. Only what
     * each said for itself: a campaign judges everybody at a number anyway, and takes the strictest (`pecr.r21.objection`).
     */
    consentsAt(
      addressees: ReadonlyMap<string, Pick<Addressee, 'points'>>,
      only: { readonly channel: Channel; readonly purpose: MarketingPurpose },
    ): Map<string, ConsentState[]> {
      const events = findStateEvents(register.read, [...addressees.keys()], only)
      if (events.size === 0) return new Map()
      const known = { wordings: wordings.findNames(register.read), today: clock.today(), only }
      return new Map(
        [...events].map(([id, own]) => [
          id,
          statesOf({ points: addressees.get(id)?.points ?? [], events: own, ...known }),
        ]),
      )
    },
    addImported: (db, contactIds, answer) => addImported(deps, db, contactIds, answer),
    removeImported: (db, importId) => events.removeAct(db, importId),
    repoint: (db, from, to) => joinHistories(deps, db, from, to),
  } satisfies Serves & Consents & Record<string, unknown>
}
