import { erasureStepTitle, erasureWhy } from '../erasure/step-words'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear } from '../time/format-date'
import { channelNames, channelWords } from './channel'
import type { EventFacts } from './event'
import { eventTitle, outcomeLabel } from './event-words'
import type { RequestKind } from './kind'
import { kindOf } from './kinds/index'
import type { Request } from './request'
import { shortWorking } from './short-working'
import { type Timeliness, timelinessOf } from './timeliness'

/** What the law wants logged beside the columns an organisation promises, each a column (`rights.log`). */
const extraNames = {
  received: 'How received',
  identity: 'Identity and clarification',
  due: 'Last day and how it was worked out',
  'due-day': 'Last day',
  decision: 'Decision and reasons',
  ground: 'Decision and ground',
  actions: 'Actions with dates',
  method: 'Method',
  outcome: 'Outcome and its date',
  answered: 'How answered',
  'in-time': 'In time',
} as const
type Extra = keyof typeof extraNames

/** For an erasure no word that was typed: days, codes and how it was done (`erase.log-minimal`). */
const minimal: readonly Extra[] = ['due-day', 'ground', 'method', 'outcome', 'in-time']

/** Columns that say the same already. */
const covered: Readonly<Record<string, Extra>> = {
  'How received': 'received',
  Received: 'received',
  'Actions with dates': 'actions',
}

/** The columns that follow those a kind promises. A kind that prints a form of its own has them in it, but for the last day. */
function extrasOf({ log, cells, events }: Pick<RequestKind, 'log' | 'cells' | 'events'>): readonly Extra[] {
  if (log.initialsOnly) return minimal
  if (cells) return ['due', 'in-time']
  const has = new Set(log.columns.map((column) => covered[column]))
  const asks = events.some((type) => isOfIdentity(type))
  const decides = events.includes('decided') || events.includes('checked')
  return [
    ...(has.has('received') ? [] : (['received'] as const)),
    ...(asks ? (['identity'] as const) : []),
    'due',
    ...(decides ? (['decision'] as const) : []),
    ...(has.has('actions') ? [] : (['actions'] as const)),
    'answered',
    'in-time',
  ]
}

/** The heads of those columns. */
export function extraColumns(kind: Pick<RequestKind, 'log' | 'cells' | 'events'>): string[] {
  return extrasOf(kind).map((extra) => extraNames[extra])
}

type LoggedCase = {
  readonly request: Request
  readonly events: readonly EventFacts[]
  readonly actions: readonly string[]
  readonly today: CalendarDate
}

/** The cells of one line under those heads. */
export function extraCells(of: LoggedCase): string[] {
  const how = timelinessOf(timedOf(of), of.today)
  return extrasOf(kindOf(of.request.kind)).map((extra) => cell(extra, of, how).replaceAll(/\s+/g, ' '))
}

/** A case with its story as the judging of its last day wants it. */
function timedOf({ request, events }: LoggedCase) {
  const told = events.filter(({ type }) => type === 'acknowledged' || type === 'replied').map(({ on }) => on)
  const { dueOn, answeredOn, jurisdiction } = request.clock
  return { ...request, dueOn, answeredOn, toldOn: told.toSorted()[0] ?? null, jurisdiction }
}

function cell(extra: Extra, { request, events, actions }: LoggedCase, how: Timeliness): string {
  switch (extra) {
    case 'received':
      return channelNames[request.receivedBy]
    case 'identity':
      return events
        .filter(({ type }) => isOfIdentity(type))
        .map((facts) => `${eventTitle(facts, request.kind)}, ${dayMonthYear(facts.on)}`)
        .join('; ')
    case 'due':
      return shortWorking(request, how)
    case 'due-day':
      return how.lastOn === null ? shortWorking(request, how) : dayMonthYear(how.lastOn)
    case 'decision':
      return decisionWords(request, events)
    case 'ground':
      return groundWords(request, events)
    case 'actions':
      return actions.join('; ')
    case 'method':
      return methodWords(events)
    case 'outcome':
      return request.closedOn === null
        ? 'Open'
        : `${outcomeLabel(request.kind, request.outcome)}, ${dayMonthYear(request.closedOn)}`
    case 'answered':
      return events
        .flatMap((facts) => (facts.type === 'replied' ? [`${channelWords[facts.how]}, ${dayMonthYear(facts.on)}`] : []))
        .join('; ')
    case 'in-time':
      return inTimeWords(how)
  }
}

/** “Yes”, “No, 3 days late”, “Still open”. */
function inTimeWords({ state, lateBy }: Pick<Timeliness, 'state' | 'lateBy'>): string {
  switch (state) {
    case 'in-time':
      return 'Yes'
    case 'late':
      return lateBy === 1 ? 'No, 1 day late' : `No, ${lateBy.toLocaleString('en-GB')} days late`
    case 'running':
      return 'Still open'
    case 'no-day':
      return 'No day is set'
    case 'ended':
      return 'Ended without an answer'
  }
}

/** A line stays a line; the whole text is on the case. */
const mostReasons = 300

function decisionWords({ kind, closeNote }: Request, events: readonly EventFacts[]): string {
  const decided = events.findLast((facts) => facts.type === 'decided')
  const checked = events.findLast((facts) => facts.type === 'checked')
  const label = decided ? (kindOf(kind).decisions?.[decided.result] ?? decided.result) : ''
  const reasons = [decided?.tell ?? checked?.what ?? '', closeNote]
  const said = reasons.filter((text, index) => text !== '' && reasons.indexOf(text) === index).join(' ')
  return [label, said.slice(0, mostReasons)].filter(Boolean).join(': ')
}

/** The decision in codes: what was typed may name the person. */
function groundWords({ kind }: Request, events: readonly EventFacts[]): string {
  const decided = events.findLast((facts) => facts.type === 'decided')
  if (!decided) return ''
  const why = decided.erasure ? erasureWhy(decided.erasure) : ''
  return [kindOf(kind).decisions?.[decided.result] ?? '', why].filter(Boolean).join(': ')
}

/** How it was erased in Steward; elsewhere the actions say so. */
function methodWords(events: readonly EventFacts[]): string {
  const steps = events.flatMap((facts) =>
    facts.type === 'erasure-step' && (facts.step === 'erased' || facts.step === 'destroyed')
      ? [erasureStepTitle(facts)]
      : [],
  )
  return [...new Set(steps)].join('; ')
}

function isOfIdentity(type: EventFacts['type']): boolean {
  return /^(identity|authority|fee|clarification)-/.test(type)
}
