import { z } from 'zod'
import { accessFacts } from '../bundle/access-facts'
import { erasureFacts, erasureFactsOf } from '../erasure/letter-facts'
import { calendarDate } from '../time/calendar-date'
import { channels } from './channel'
import { clock } from './clock'
import { decisionResults } from './event'
import { stoppableChannels } from './kinds/do-not-contact'
import { placesOf } from './places'
import type { Request, RequestCase } from './request'
import { openQuestions } from './waiting'

/** What a letter about a request says: taken from the case on the day it is written, and kept with the letter. */
export const letterFacts = z.strictObject({
  reference: z.string(),
  name: z.string(),
  /** Who asked for the person; empty when they asked themselves. */
  askedBy: z.string(),
  receivedOn: calendarDate,
  receivedBy: z.enum(channels),
  scope: z.string(),
  clock,
  /** What we still wait for from them. */
  waitingFor: z.array(z.enum(['identity-asked', 'authority-asked', 'fee-asked', 'clarification-asked'])),
  onPaper: z.boolean(),
  /** They also want no more marketing, or nothing else. */
  stopMarketing: z.boolean(),
  /** The ways that stop; empty for all marketing. */
  stopped: z.array(z.enum(stoppableChannels)),
  /** The lists they were taken off, each with its day. */
  removedFrom: z.array(z.object({ place: z.string(), on: calendarDate })),
  /** Somebody has looked somewhere; with nothing removed this means that nothing was there. */
  looked: z.boolean().default(false),
  /** The last decision, with what the letter says of it; null while there is none. */
  decision: z
    .strictObject({ on: calendarDate, result: z.enum(decisionResults), tell: z.string() })
    .nullable()
    .default(null),
  /** Somebody who received the data was told. */
  othersTold: z.boolean().default(false),
  /** What an answer to an access request says besides the copy; null for every other letter. */
  access: accessFacts.nullable().default(null),
  /** What came of an erasure, and when; null for every other letter. */
  erasure: erasureFacts.nullable().default(null),
  /** What was last said of how it goes. */
  progress: z.string().default(''),
  /** What somebody wrote for this letter alone: what is asked for, or the reasons. */
  words: z.string().default(''),
  /** What the kind asks for besides, as it stands in the case. */
  details: z.record(z.string(), z.unknown()).default({}),
})
export type LetterFacts = z.output<typeof letterFacts>

/** The facts of a letter from its case. */
export function letterFactsOf({ request, events }: RequestCase): LetterFacts {
  const places = placesOf(request, events)
  const removed = places.filter(({ state }) => state === 'found')
  return {
    reference: request.reference,
    name: request.name,
    askedBy: request.askedBy,
    receivedOn: request.receivedOn,
    receivedBy: request.receivedBy,
    scope: request.scope,
    clock: request.clock,
    waitingFor: [...openQuestions(events.map(({ facts }) => facts))],
    onPaper: request.kind === 'access' && wantsPaper(request),
    stopMarketing: request.kind === 'do-not-contact' || (request.kind === 'erasure' && request.details.stopMarketing),
    stopped: request.kind === 'do-not-contact' && request.details.reach === 'some' ? request.details.channels : [],
    removedFrom: removed.flatMap(({ name, on }) => (on === null ? [] : [{ place: name, on }])),
    looked: places.some(({ state }) => state === 'found' || state === 'nothing'),
    decision: decisionOf(events),
    othersTold: events.some(({ facts }) => facts.type === 'recipient-told'),
    access: null,
    erasure: request.kind === 'erasure' ? erasureFactsOf(events) : null,
    progress: '',
    words: '',
    details: { ...request.details },
  }
}

function decisionOf(events: RequestCase['events']): LetterFacts['decision'] {
  const last = events.findLast(({ facts }) => facts.type === 'decided')?.facts
  return last?.type === 'decided' ? { on: last.on, result: last.result, tell: last.tell } : null
}

function wantsPaper({ details, receivedBy }: Extract<Request, { kind: 'access' }>): boolean {
  return details.replyBy === 'paper' || (details.replyBy === 'same' && receivedBy === 'post')
}
