import { clockOfRequest } from '@core/requests/clock-of-request'
import type { Clock } from '@core/requests/clock'
import { internal28Clock } from '@core/requests/day-clocks'
import { eventRefusal, lateNoticeRefusal } from '@core/requests/event-checks'
import { type EventFacts, newEvent, type NewEvent } from '@core/requests/event'
import { newRequest } from '@core/requests/new-request'
import { openRequest } from '@core/requests/open-request'
import type { Request } from '@core/requests/request'
import { movedDates, underNation } from '@core/requests/under-nation'
import { londonDate } from '@core/time/instant'
import { expect, it } from 'vitest'
import { britishDay } from '../../oracle/almanac'
import { type Fact, type Objection, type Reading, readClock } from '../../oracle/clock-oracle'
import { type Story, stories, tell } from '../../oracle/histories'

const askedAs = {
  identity: (on: string): NewEvent => ({ type: 'identity-asked', on, what: 'A bill' }),
  authority: (on: string): NewEvent => ({ type: 'authority-asked', on, what: 'A letter' }),
  fee: (on: string): NewEvent => ({ type: 'fee-asked', on, why: 'The fifth time this month' }),
  meaning: (on: string): NewEvent => ({ type: 'clarification-asked', on, what: 'Which year?' }),
}
const answeredAs = {
  identity: (on: string): NewEvent => newEvent.parse({ type: 'identity-received', on, seen: 'A bill' }),
  authority: (on: string): NewEvent => newEvent.parse({ type: 'authority-received', on, seen: 'A letter' }),
  fee: (on: string): NewEvent => ({ type: 'fee-paid', on }),
  meaning: (on: string): NewEvent => ({ type: 'clarification-answered', on, what: '2024' }),
}

/** What the product calls each of the oracle’s facts. */
function eventOf(fact: Fact): NewEvent {
  const { on } = fact
  if (fact.what === 'asked') return askedAs[fact.question](on)
  if (fact.what === 'answered') return answeredAs[fact.question](on)
  if (fact.what === 'acknowledged') return { type: 'acknowledged', on, how: 'post' }
  return { type: 'extended', on, reasons: 'Three archives must be read.' }
}

/** The beginnings of the product’s sentences, and what the oracle calls such a reason. */
const reasons: readonly (readonly [string, Exclude<Objection, null>])[] = [
  ['This does not belong to this kind', 'not-for-this-right'],
  ['That day is in the future', 'in-the-future'],
  ['That is before the request came', 'before-it-came'],
  ['Nothing is open that this could answer', 'nothing-asked'],
  ['That is before the day you asked', 'before-it-was-asked'],
  ['A question is already open', 'asked-already'],
  ['The time to answer ended on', 'time-is-over'],
  ['You have taken the two more months already', 'extended-already'],
  ['The last day to tell them was', 'notice-too-late'],
]

function objectionOf(refusal: ReturnType<typeof eventRefusal>): string | null {
  if (refusal === null) return null
  const said = refusal.detail.reason ?? refusal.detail.issues?.[0]?.message ?? ''
  return reasons.find(([start]) => said.startsWith(start))?.[1] ?? `unknown reason: ${said}`
}

/** What the product makes of the story: what it let in, and what it said to the rest. */
function played(story: Story) {
  const { nation: jurisdiction, kind } = story
  const input = newRequest.parse({ kind, name: 'Tom Ashdown', receivedOn: londonDate(story.receivedAt), details: {} })
  const given = {
    id: '00000000-0000-4000-8000-000000000001',
    reference: 'AR-1',
    now: '2026-11-24T10:42:00Z',
    jurisdiction,
  }
  let request: Request = openRequest(input, given)
  const events: EventFacts[] = []
  const said = story.attempts.map(({ fact, todayOn }) => {
    const event = eventOf(fact)
    const facts = { request, events, today: todayOn, jurisdiction }
    const objection = objectionOf(eventRefusal(event, facts))
    const keptAsLate = event.type === 'extended' && lateNoticeRefusal(event.on, facts) === null
    if (objection === null) events.push(event)
    if (objection === 'notice-too-late')
      events.push({ type: 'extension-late', on: event.on, reasons: 'Three archives must be read.' })
    request = { ...request, clock: clockOfRequest({ ...request, events, jurisdiction }) }
    return { objection, keptAsLate }
  })
  return { request, events, said }
}

/** The product’s clock in the oracle’s words. */
function readingOf(clock: Clock, request: Request): Reading {
  const running = clock.state === 'due'
  return {
    state: clock.state === 'due' ? 'running' : clock.state,
    waitsFor: clock.waitingFor,
    startOn: clock.startOn,
    pausedDays: clock.pausedDays,
    months: clock.months === 1 || clock.months === 3 ? clock.months : 0,
    nominalOn: clock.nominalOn,
    dueOn: clock.dueOn,
    rolled: clock.rolled,
    provisional: clock.provisional,
    extension: clock.extension,
    noticeLatestOn: clock.extensionNoticeLatestOn,
    warnOn: clock.extensionNoticeWarnOn,
    targetOn: clock.targetOn,
    twentyEightOn: running && clock.months > 0 ? twentyEight(clock, request) : null,
  }
}

function twentyEight({ startOn, jurisdiction }: Clock, { receivedOn }: Request): string | null {
  return internal28Clock({ pausable: true, receivedOn: startOn ?? receivedOn, events: [], jurisdiction }).dueOn
}

function compare(story: Story): void {
  const { objections, history } = tell(story)
  const { request, events, said } = played(story)
  expect(said.map(({ objection }) => objection)).toEqual(objections)
  const notices = story.attempts.map(({ fact }) => fact.what === 'told-of-extension')
  expect(said.map(({ keptAsLate }) => keptAsLate)).toEqual(
    notices.map((notice, nth) => notice && mayBeKeptAsLate(objections[nth])),
  )
  expect(readingOf(request.clock, request)).toEqual(readClock(history))

  const requestCase = { request, events: events.map((facts, nth) => ({ id: `${nth}`, recordedAt: '', facts })) }
  const moved = underNation(requestCase, story.otherNation)
  const there = readClock({ ...history, nation: story.otherNation })
  expect(readingOf(moved.clock, moved)).toEqual(there)
  const [from, to] = [readClock(history).dueOn, there.dueOn]
  expect(movedDates(request, moved).map((date) => [date.from, date.to])).toEqual(from === to ? [] : [[from, to]])

  const receivedOn = londonDate(story.correctedAt)
  const corrected = clockOfRequest({ ...request, receivedOn, events, jurisdiction: story.nation })
  expect(readingOf(corrected, { ...request, receivedOn })).toEqual(
    readClock({ ...history, receivedAt: story.correctedAt }),
  )
}

/** A notice that counts for nothing may stand in the story as such, where it belongs to the right at all. */
function mayBeKeptAsLate(objection: Objection | undefined): boolean {
  return objection === 'notice-too-late' || objection === 'extended-already'
}

/** What is wrong with one history, with all of it, so that it can be told again; empty where the two agree. */
function disagreement(story: Story): string {
  try {
    compare(story)
    return ''
  } catch (error) {
    return `${JSON.stringify(story)}\n${error instanceof Error ? error.message : String(error)}`
  }
}

it('agrees with a second reading of the rules in 1,000 of 1,000 histories: every date, every refusal', () => {
  const wrong = stories(1000, 20_260_619).map(disagreement).filter(Boolean)
  expect(wrong.slice(0, 3)).toEqual([])
  expect(wrong).toHaveLength(0)
})

it('sees every kind of history', () => {
  const all = stories(1000, 20_260_619).map((story) => ({ story, ...tell(story) }))
  const readings = all.map(({ history }) => readClock(history))
  const said = new Set(all.flatMap(({ objections }) => objections))
  expect(said.size).toBe(10)
  const seen = {
    waiting: readings.filter(({ state }) => state === 'waiting').length,
    paused: readings.filter(({ state }) => state === 'paused').length,
    extended: readings.filter(({ months }) => months === 3).length,
    rolled: readings.filter(({ rolled }) => rolled).length,
    provisional: readings.filter(({ provisional }) => provisional).length,
    shortMonth: readings.filter(({ startOn, nominalOn, pausedDays, months }) => {
      return months > 0 && pausedDays === 0 && startOn?.slice(8) !== nominalOn?.slice(8)
    }).length,
    evenings: all.filter(({ story }) => britishDay(story.receivedAt) !== story.receivedAt.slice(0, 10)).length,
  }
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(20)
})
