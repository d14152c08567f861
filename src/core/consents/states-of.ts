import { channels, pointKindsOf, type Channel } from '../marketing/channel'
import { marketingPurposes, type MarketingPurpose } from '../marketing/purpose'
import type { CalendarDate } from '../time/calendar-date'
import { isPermit, type ConsentPoint, type ConsentState, type WordingShown } from './consent-state'
import type { ConsentEvent } from './consent-event'

/** As much of an event as a state follows from. */
export type StateEvent = Pick<
  ConsentEvent,
  | 'id'
  | 'number'
  | 'kind'
  | 'channel'
  | 'purpose'
  | 'pointId'
  | 'normal'
  | 'happenedOn'
  | 'reviewOn'
  | 'endsOn'
  | 'wordingId'
>

type Known = {
  readonly points: readonly ConsentPoint[]
  readonly events: readonly StateEvent[]
  readonly wordings: ReadonlyMap<string, WordingShown>
  readonly today: CalendarDate
  /** Only this way and purpose; left out: every one. */
  readonly only?: { readonly channel: Channel; readonly purpose: MarketingPurpose }
}

type Cell = { readonly channel: Channel; readonly purpose: MarketingPurpose; readonly point: ConsentPoint | undefined }

/** Where a contact stands with every way, purpose and address: one line each, the state of what happened last. */
export function statesOf(known: Known): ConsentState[] {
  const inOrder = known.events.toSorted(byDay)
  return cellsOf(known).map((cell) => stateOf(cell, inOrder, known))
}

/** Every way there is to each address; a way without an address has one line of its own. */
function cellsOf({ points, only }: Known): Cell[] {
  const ways = only ? [only.channel] : channels
  const purposes = only ? [only.purpose] : marketingPurposes
  return ways.flatMap((channel) => {
    const kinds: readonly string[] = pointKindsOf[channel]
    const fitting = points.filter(({ kind }) => kinds.includes(kind))
    const targets = fitting.length > 0 ? fitting : [undefined]
    return targets.flatMap((point) => purposes.map((purpose) => ({ channel, purpose, point })))
  })
}

/** Does an event speak about this cell? A yes only for the very address it was given for (`consent.specific`). */
function speaksAbout(event: StateEvent, { channel, purpose, point }: Cell): boolean {
  if (event.channel !== '' && event.channel !== channel) return false
  if (event.purpose !== '' && event.purpose !== purpose) return false
  if (event.pointId === '' && event.normal === '') return true
  if (point === undefined) return false
  if (event.normal !== '' && event.normal === point.normal) return true
  // A refusal stays with the line it was given for, even when the address on it was corrected since.
  return event.pointId === point.id && (refuses(event) || event.normal === '')
}

function stateOf(cell: Cell, inOrder: readonly StateEvent[], { wordings, today }: Known): ConsentState {
  const { channel, purpose, point } = cell
  let now: ConsentState = {
    channel,
    purpose,
    pointId: point?.id ?? '',
    state: 'never-asked',
    since: '',
    reviewOn: '',
    wording: null,
    eventId: null,
    claimed: false,
  }
  let endsOn = ''
  for (const event of inOrder) {
    if (!speaksAbout(event, cell)) continue
    now = unlessEnded(now, endsOn, event.happenedOn)
    const next = after(now, event, wordings)
    if (next !== now && event.kind !== 'confirmed') endsOn = next.state === 'given' ? event.endsOn : ''
    now = next
  }
  return unlessEnded(now, endsOn, today)
}

/** A yes that was given up to a day is over after it. */
function unlessEnded(now: ConsentState, endsOn: string, on: CalendarDate): ConsentState {
  return now.state === 'given' && endsOn !== '' && endsOn < on ? { ...now, state: 'expired', since: endsOn } : now
}

/** What a state becomes with one more event. A refusal gives way to a new yes of the person only, to nothing else. */
function after(now: ConsentState, event: StateEvent, wordings: Known['wordings']): ConsentState {
  const moved = {
    ...now,
    since: event.happenedOn,
    reviewOn: event.reviewOn,
    wording: wordings.get(event.wordingId) ?? null,
    eventId: event.id,
  }
  const open = now.state === 'never-asked' || now.state === 'asked' || now.state === 'expired'
  switch (event.kind) {
    case 'given':
    case 'declined':
    case 'withdrawn':
      return { ...moved, state: event.kind, claimed: false }
    case 'soft-opt-in':
    case 'charity-soft-opt-in':
      return open ? { ...moved, state: event.kind } : now
    case 'asked':
      return open ? { ...moved, state: 'asked' } : now
    case 'confirmed':
      return isPermit(now.state) ? { ...now, reviewOn: event.reviewOn } : now
    case 'ended':
      return isPermit(now.state) ? { ...moved, state: 'expired' } : now
    case 'claimed':
      return now.state === 'never-asked' ? { ...now, claimed: true } : now
  }
}

function refuses({ kind }: StateEvent): boolean {
  return kind === 'declined' || kind === 'withdrawn'
}

/** By day; on one day what was written down first, but a refusal always last: the stricter answer of a day stands. */
function byDay(one: StateEvent, other: StateEvent): number {
  if (one.happenedOn !== other.happenedOn) return one.happenedOn < other.happenedOn ? -1 : 1
  const strict = Number(refuses(one)) - Number(refuses(other))
  return strict === 0 ? one.number - other.number : strict
}
