import { britishDay, dayAt, lastKnownDay, monthsOn, placeOf, workingDayFrom, workingDaysBefore } from './almanac'
import type { Nation } from './almanac'

/**
 * The clocks of requests, worked out a second time from the written rules alone, to check the product’s own. It takes
 * nothing from the product: what the two agree on, two readings of the law agree on.
 */

/** What can be asked of a person, each with its answer; the first three hold back the month, the last stops it. */
export const questions = ['identity', 'authority', 'fee', 'meaning'] as const
export type Question = (typeof questions)[number]

/** One thing written down about a request, with the day it happened. */
export type Fact =
  | { readonly what: 'asked'; readonly question: Question; readonly on: string }
  | { readonly what: 'answered'; readonly question: Question; readonly on: string }
  | { readonly what: 'told-of-extension'; readonly on: string }
  | { readonly what: 'acknowledged'; readonly on: string }

/** A request as its clock sees it: facts in the order they were written down, which need not be that of their days. */
export type History = {
  /** Access can pause; other rights cannot; objecting to marketing can neither; a complaint has its own thirty days. */
  readonly right: 'access' | 'other' | 'marketing' | 'complaint'
  readonly nation: Nation
  /** A moment in universal time. */
  readonly receivedAt: string
  readonly facts: readonly Fact[]
}

/** Everything a clock says. */
export type Reading = {
  state: 'waiting' | 'paused' | 'running'
  waitsFor: Question[]
  startOn: string | null
  pausedDays: number
  /** 0 where the time is not counted in months, or not known. */
  months: 0 | 1 | 3
  nominalOn: string | null
  dueOn: string | null
  rolled: boolean
  provisional: boolean
  extension: 'none' | 'in-time' | 'late'
  noticeLatestOn: string | null
  warnOn: string | null
  targetOn: string | null
  twentyEightOn: string | null
}

const before = (a: string, b: string) => placeOf(a) < placeOf(b)
const later = (a: string, b: string) => (before(a, b) ? b : a)
const plus = (on: string, count: number) => dayAt(placeOf(on) + count)
const byDay = (facts: readonly Fact[]) => facts.toSorted((one, other) => placeOf(one.on) - placeOf(other.on))

type Stretch = { askedOn: string; answeredOn: string | null }

/** From each question to its answer; a question repeated while one is open is the same question. */
function stretches(facts: readonly Fact[], question: Question): Stretch[] {
  const found: Stretch[] = []
  for (const fact of byDay(facts)) {
    if ((fact.what !== 'asked' && fact.what !== 'answered') || fact.question !== question) continue
    const open = found.find(({ answeredOn }) => answeredOn === null)
    if (fact.what === 'asked' && !open) found.push({ askedOn: fact.on, answeredOn: null })
    if (fact.what === 'answered' && open) open.answeredOn = fact.on
  }
  return found
}

const closedOnes = (all: readonly Stretch[]) =>
  all.flatMap(({ askedOn, answeredOn }) => (answeredOn === null ? [] : [{ askedOn, answeredOn }]))

/** The places of all days of the closed stretches, from the start on. */
function stoppedDays(all: readonly Stretch[], startOn: string): Set<number> {
  const stopped = new Set<number>()
  for (const { askedOn, answeredOn } of closedOnes(all))
    for (let place = placeOf(later(askedOn, startOn)); place <= placeOf(answeredOn); place++) stopped.add(place)
  return stopped
}

/** The start, and what it still waits for: the latest of receipt and of everything asked before the month can begin. */
function startOf({ receivedAt, facts }: History): { startOn: string | null; waitsFor: Question[] } {
  const gates = (['identity', 'authority', 'fee'] as const).map((question) => ({
    question,
    all: stretches(facts, question),
  }))
  const waitsFor = gates.filter(({ all }) => all.some(({ answeredOn }) => answeredOn === null))
  const came = gates.flatMap(({ all }) => closedOnes(all).map(({ answeredOn }) => answeredOn))
  const startOn = [britishDay(receivedAt), ...came].reduce(later)
  return { startOn: waitsFor.length > 0 ? null : startOn, waitsFor: waitsFor.map(({ question }) => question) }
}

/** The last day to tell the person, with these stretches and no more: a month, the stopped days, then a working day. */
const latestNotice = (nation: Nation, startOn: string, all: readonly Stretch[]) =>
  workingDayFrom(nation, plus(monthsOn(startOn, 1), stoppedDays(all, startOn).size))

/** In time or not? A question first asked after the notice cannot bring back a month that was over when the notice went. */
function inTime(on: string, nation: Nation, startOn: string, all: readonly Stretch[]): boolean {
  return !before(
    latestNotice(
      nation,
      startOn,
      all.filter(({ askedOn }) => !before(on, askedOn)),
    ),
    on,
  )
}

const noDates = {
  waitsFor: [],
  pausedDays: 0,
  months: 0,
  nominalOn: null,
  dueOn: null,
  rolled: false,
  provisional: false,
  extension: 'none',
  noticeLatestOn: null,
  warnOn: null,
  targetOn: null,
  twentyEightOn: null,
} satisfies Partial<Reading>

/** Where a last day falls, and what is to be said of it. */
function lastDay(nation: Nation, nominalOn: string) {
  const dueOn = workingDayFrom(nation, nominalOn)
  return { nominalOn, dueOn, rolled: dueOn !== nominalOn, provisional: before(lastKnownDay, dueOn) }
}

/** Thirty days from the day after; once they have heard of it only the house’s own three months are left. */
function complaint({ nation, receivedAt, facts }: History): Reading {
  const startOn = britishDay(receivedAt)
  const running = { ...noDates, state: 'running', startOn } as const
  if (facts.some(({ what }) => what === 'acknowledged')) return { ...running, targetOn: monthsOn(startOn, 3) }
  return { ...running, ...lastDay(nation, plus(startOn, 30)) }
}

/** What the clock of a request says, by the steps of the rules in their order. */
export function readClock(history: History): Reading {
  const { right, nation, facts } = history
  if (right === 'complaint') return complaint(history)
  const { startOn, waitsFor } = startOf(history)
  if (startOn === null) return { ...noDates, state: 'waiting', waitsFor, startOn }
  const stops = right === 'access' ? stretches(facts, 'meaning') : []
  const stopped = stoppedDays(stops, startOn)
  const pausedDays = stopped.size
  if (stops.some(({ answeredOn }) => answeredOn === null)) return { ...noDates, state: 'paused', startOn, pausedDays }

  const notices = facts.filter(({ what }) => what === 'told-of-extension').map(({ on }) => on)
  const valid = notices.some((on) => inTime(on, nation, startOn, stops))
  const months = valid ? 3 : 1
  const noticeLatestOn = latestNotice(nation, startOn, stops)
  // The day of an answer is live for the house’s target, so each answer takes one day back.
  const answers = new Set(closedOnes(stops).map(({ answeredOn }) => placeOf(answeredOn)))
  const cautious = [...stopped].filter((place) => !answers.has(place)).length
  return {
    ...noDates,
    state: 'running',
    startOn,
    pausedDays,
    months,
    ...lastDay(nation, plus(monthsOn(startOn, months), pausedDays)),
    extension: valid ? 'in-time' : notices.length > 0 ? 'late' : 'none',
    noticeLatestOn,
    warnOn: workingDaysBefore(nation, noticeLatestOn, 5),
    targetOn: plus(monthsOn(startOn, months), cautious),
    twentyEightOn: plus(startOn, 28),
  }
}

/** Why something may not be written down; null where it may. */
export type Objection =
  | 'not-for-this-right'
  | 'in-the-future'
  | 'before-it-came'
  | 'nothing-asked'
  | 'before-it-was-asked'
  | 'asked-already'
  | 'time-is-over'
  | 'extended-already'
  | 'notice-too-late'
  | null

const possible: Record<History['right'], (fact: Fact) => boolean> = {
  access: () => true,
  other: (fact) => !('question' in fact) || fact.question !== 'meaning',
  marketing: ({ what }) => what === 'acknowledged',
  complaint: ({ what }) => what === 'acknowledged',
}

/** May this be added to the history on that day? */
export function objectionTo(fact: Fact, history: History, todayOn: string): Objection {
  const receivedOn = britishDay(history.receivedAt)
  if (!possible[history.right](fact)) return 'not-for-this-right'
  if (before(todayOn, fact.on)) return 'in-the-future'
  if (before(fact.on, receivedOn)) return 'before-it-came'
  if (fact.what === 'told-of-extension') return objectionToNotice(fact.on, history)
  if (fact.what === 'acknowledged') return null
  const all = stretches(history.facts, fact.question)
  const open = all.find(({ answeredOn }) => answeredOn === null)
  if (fact.what === 'answered') {
    if (open) return before(fact.on, open.askedOn) ? 'before-it-was-asked' : null
    // Who somebody is may be seen without having been asked for; it then moves nothing.
    return fact.question === 'identity' || fact.question === 'authority' ? null : 'nothing-asked'
  }
  if (fact.question === 'meaning') {
    const within = closedOnes(all).some((one) => !before(fact.on, one.askedOn) && before(fact.on, one.answeredOn))
    if (open || within) return 'asked-already'
  }
  const { dueOn } = readClock(history)
  return dueOn !== null && before(dueOn, fact.on) ? 'time-is-over' : null
}

/** Once, and before the month with its stopped days is over; with a question open, those stopped so far. */
function objectionToNotice(on: string, history: History): Objection {
  const { startOn } = startOf(history)
  const told = history.facts.filter(({ what }) => what === 'told-of-extension')
  if (startOn === null) return told.length > 0 ? 'extended-already' : null
  const stops = (history.right === 'access' ? stretches(history.facts, 'meaning') : []).map((stop) => ({
    askedOn: stop.askedOn,
    answeredOn: stop.answeredOn ?? later(on, stop.askedOn),
  }))
  if (told.some((notice) => inTime(notice.on, history.nation, startOn, stops))) return 'extended-already'
  return inTime(on, history.nation, startOn, stops) ? null : 'notice-too-late'
}
