import { z } from 'zod'
import { type CalendarDate, calendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import { channelNames, channelWords } from './channel'
import type { EventFacts, RequestEvent } from './event'
import { eventTitle } from './event-words'
import { initialsOf } from './initials'
import { kindOf } from './kinds/index'
import { extraCells } from './log-extras'
import type { Request } from './request'

/** One line of a printed log. For an erasure `person` holds initials only, and no other word that names anybody. */
export const logRow = z.object({
  reference: z.string(),
  receivedOn: calendarDate,
  receivedBy: z.string(),
  /** What was asked for, in the words it was noted in. */
  scope: z.string(),
  person: z.string(),
  askedBy: z.string(),
  organisation: z.string(),
  /** The day it was acknowledged and how; empty where it was not. */
  acknowledged: z.string().default(''),
  response: z.string(),
  respondedOn: calendarDate.nullable(),
  /** What was done, each with its day, oldest first. */
  actions: z.array(z.string()),
  /** Lists and systems the person was taken off, each with its day. */
  removals: z.array(z.string()),
  /** The line in the columns of its own kind, where that has some; otherwise empty. */
  cells: z.array(z.string()).default([]),
  /** What the law wants logged besides, in the order of `extrasOf` its kind. */
  extras: z.array(z.string()).default([]),
})
export type LogRow = z.output<typeof logRow>

/** A log line stays a line; the whole text is on the case. */
const mostScope = 200

const logged: readonly EventFacts['type'][] = [
  'acknowledged',
  'checked',
  'decided',
  'progress-told',
  'action-done',
  'recipient-told',
  'extended',
  'extension-late',
  'replied',
  'erasure-step',
  'closed',
  'reopened',
]

type Beside = {
  /** Where nothing went out yet, late is counted up to this day. */
  readonly today: CalendarDate
  /** The day the person was blocked in other systems too (S4-33). */
  readonly inCrmOn?: string | null
}

/** A request as a line of its log (S4-30 to S4-32, `rights.log`, `erase.log-minimal`). */
export function logRowOf(request: Request, events: readonly RequestEvent[], { today, inCrmOn = null }: Beside): LogRow {
  const kind = kindOf(request.kind)
  const { log, outcomes } = kind
  const minimal = log.initialsOnly
  const story = events.map(({ facts }) => facts)
  const outcome = outcomes.find(({ id }) => id === request.outcome)
  const repliedOn = events.findLast(({ facts }) => facts.type === 'replied')?.facts.on ?? null
  const inCrm = inCrmOn === null ? [] : [`CRM: blocked, ${dayMonthYear(inCrmOn)}`]
  const removals = [...events.flatMap(({ facts }) => placeLine(request, facts)), ...inCrm]
  const actions = events.flatMap(({ facts }) => [
    ...(minimal ? placeLine(request, facts) : []),
    ...actionLine(request, facts, minimal),
  ])
  return {
    reference: request.reference,
    receivedOn: request.receivedOn,
    receivedBy: channelNames[request.receivedBy],
    scope: minimal ? '' : request.scope.replace(/\s+/g, ' ').slice(0, mostScope),
    person: minimal ? initialsOf(request.name) : request.name,
    askedBy: minimal ? '' : [request.askedBy, request.askedAs].filter(Boolean).join(', '),
    organisation: request.organisation,
    acknowledged: acknowledgedOf(events),
    response: outcome?.label ?? 'Open',
    respondedOn: repliedOn ?? (outcome?.answered ? request.closedOn : null),
    actions,
    removals,
    cells: [...(kind.cells?.({ ...request, events: story }) ?? [])],
    extras: extraCells({ request, events: story, actions, today }),
  }
}

function acknowledgedOf(events: readonly RequestEvent[]): string {
  const first = events.find(({ facts }) => facts.type === 'acknowledged')?.facts
  return first?.type === 'acknowledged' ? `${dayMonthYear(first.on)}, ${channelWords[first.how]}` : ''
}

/** For an erasure the line says only what kind of thing was done: free text may name the person. */
function actionLine(request: Request, facts: EventFacts, minimal: boolean): string[] {
  if (!logged.includes(facts.type)) return []
  const title = eventTitle(facts, request.kind)
  const more = minimal ? '' : detailOf(facts)
  return [`${more === '' ? title : `${title}: ${more}`}, ${dayMonthYear(facts.on)}`]
}

function detailOf(facts: EventFacts): string {
  return facts.type === 'action-done' ? facts.what : ''
}

function placeLine(request: Request, facts: EventFacts): string[] {
  if (facts.type !== 'place-done' || facts.found === 'not-used') return []
  const { placeWords } = kindOf(request.kind)
  const done = facts.found === 'found' ? placeWords.done : placeWords.nothing
  return [`${facts.place}: ${done.toLowerCase()}, ${dayMonthYear(facts.on)}`]
}
