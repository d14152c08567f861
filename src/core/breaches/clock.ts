import { addHours, toMs, ukDateTime } from '../time/instant'
import { isAfter } from './times'
import { spanWords } from './span-words'

const HOUR = 3_600_000

/** `breach.72h`: hours run on through nights, weekends and clock changes, so the sum is made in UTC (`breach.dst`). */
export const BREACH_HOURS = 72

/** A computer’s clock may drift a little between two entries; more than this is a clock that was set back. */
const DRIFT_MS = 2 * 60_000

export type ClockState =
  'running' | 'last-day' | 'over' | 'reported' | 'recorded' | 'tell-client' | 'client-told' | 'near-miss'

/** Where the 72 hours stand. Milliseconds; `remainingMs` is negative once they are over. */
export type BreachClock = {
  readonly state: ClockState
  /** Null where no 72 hours run. */
  readonly dueAt: string | null
  readonly usedMs: number
  readonly remainingMs: number
  /** Reported, or now, after the 72 hours: a reason must be given (`breach.late`). */
  readonly late: boolean
  /** The words of state, always shown with an icon and a colour. */
  readonly word: string
  /** How often the words change. */
  readonly pace: 'minute' | 'second'
  /** A sentence when this computer’s clock cannot be right; time is then counted from the latest entry. */
  readonly clockFault: string | null
}

/** What of a case the clock needs. */
export type ClockFacts = {
  readonly role: 'controller' | 'joint' | 'processor'
  readonly nearMiss: boolean
  readonly awareAt: string
  readonly reportedAt: string | null
  readonly clientToldAt: string | null
  /** Decided not to report, with a reason. */
  readonly recordOnly: boolean
  /** When the last entry of the case was written, by this computer’s clock of then. */
  readonly latestEntryAt: string
}

/** The instant the 72 hours end. */
export function breachDueAt(awareAt: string): string {
  return addHours(awareAt, BREACH_HOURS)
}

/** The bare 72-hour clock: a pure function of stored instants, so it survives restarts. */
export function breachClock(awareAt: string, now: string, reportedAt?: string | null): BreachClock {
  const dueAt = breachDueAt(awareAt)
  const at = reportedAt ?? now
  const usedMs = Math.max(0, toMs(at) - toMs(awareAt))
  const remainingMs = toMs(dueAt) - toMs(at)
  const late = remainingMs < 0
  const common = { dueAt, usedMs, remainingMs, late, clockFault: null, pace: 'minute' as const }
  if (reportedAt) return { ...common, state: 'reported', word: reportedWord(usedMs, remainingMs) }
  if (late)
    return { ...common, state: 'over', word: `${spanWords(-remainingMs, 'hours')} over: report anyway and say why` }
  const pace = remainingMs <= HOUR ? 'second' : 'minute'
  const left = `${spanWords(remainingMs, pace === 'second' ? 'seconds' : 'minutes')} left`
  if (remainingMs <= 24 * HOUR) return { ...common, pace, state: 'last-day', word: `Last day, ${left}` }
  return { ...common, state: 'running', word: `Clock running, ${left}` }
}

/** The clock of a case: a processor, a near miss and a case recorded only have no 72 hours (`settled.processor-clock`). */
export function clockOf(facts: ClockFacts, now: string): BreachClock {
  const clockFault = faultOf(facts, now)
  const latest = isAfter(facts.awareAt, facts.latestEntryAt) ? facts.awareAt : facts.latestEntryAt
  const clock = breachClock(facts.awareAt, clockFault ? latest : now, facts.reportedAt)
  if (facts.nearMiss && !facts.reportedAt)
    return { ...still(clock), state: 'near-miss', word: 'Near miss, no clock', clockFault }
  if (facts.role === 'processor') return { ...withoutHours(clock, facts, now), clockFault }
  if (facts.reportedAt) return { ...clock, clockFault }
  if (facts.recordOnly)
    return { ...still(clock), state: 'recorded', word: 'Recorded, not reported, reason given', clockFault }
  return { ...clock, clockFault }
}

/** Does this clock still ask for somebody to act? */
export function isRunning(clock: BreachClock): boolean {
  return ['running', 'last-day', 'over', 'tell-client'].includes(clock.state)
}

function reportedWord(usedMs: number, remainingMs: number): string {
  const after = `Reported after ${spanWords(usedMs, 'hours')}`
  return remainingMs < 0 ? `${after}, ${spanWords(-remainingMs, 'hours')} late` : after
}

function withoutHours(clock: BreachClock, facts: ClockFacts, now: string): BreachClock {
  if (!facts.clientToldAt) return { ...still(clock), state: 'tell-client', word: 'Tell your client now (no 72 hours)' }
  const usedMs = Math.max(0, toMs(facts.clientToldAt) - toMs(facts.awareAt))
  return {
    ...still(breachClock(facts.awareAt, now)),
    usedMs,
    state: 'client-told',
    word: `Client told after ${spanWords(usedMs, 'hours')}`,
  }
}

function still(clock: BreachClock): BreachClock {
  return { ...clock, dueAt: null, late: false, remainingMs: 0, pace: 'minute' }
}

function faultOf(facts: ClockFacts, now: string): string | null {
  const latest = isAfter(facts.awareAt, facts.latestEntryAt) ? facts.awareAt : facts.latestEntryAt
  if (toMs(latest) - toMs(now) <= DRIFT_MS) return null
  return `This computer says it is ${ukDateTime(now)}, but the last entry here is from ${ukDateTime(latest)}. Check the computer’s date. Until then we count from the last entry.`
}
