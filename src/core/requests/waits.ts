import type { CalendarDate } from '../time/calendar-date'
import type { ClockEvent, ClockEventType } from './clock-event'

/** From the day of asking to the day of the answer. */
export type Wait = { readonly askedOn: CalendarDate; readonly answeredOn: CalendarDate }

/** What was asked and answered, and since when an answer is still missing. */
export type Waits = { readonly closed: readonly Wait[]; readonly openSince: CalendarDate | null }

type Mark = { readonly on: CalendarDate; readonly index: number }

/**
 * Pairs questions with answers. Questions are answered in the order they were asked; when there are fewer answers than
 * questions, the last answer also closes what was asked before it. An answer that nobody asked for counts for nothing,
 * and a question with no answer after it is open.
 */
export function pairWaits(events: readonly ClockEvent[], asked: ClockEventType, answered: ClockEventType): Waits {
  const asks = marks(events, asked)
  const answers = marks(events, answered)
  const waiting = [...asks]
  const closed: Wait[] = []
  for (const answer of answers) {
    const ask = waiting[0]
    if (!ask || ask.on > answer.on) continue
    closed.push({ askedOn: ask.on, answeredOn: answer.on })
    waiting.shift()
  }
  const last = answers.at(-1)
  const open = waiting.filter((ask) => last === undefined || !isBefore(ask, last))
  for (const ask of waiting) if (last && !open.includes(ask)) closed.push({ askedOn: ask.on, answeredOn: last.on })
  return { closed, openSince: open[0]?.on ?? null }
}

function marks(events: readonly ClockEvent[], type: ClockEventType): readonly Mark[] {
  return events
    .map((event, index) => ({ ...event, index }))
    .filter((event) => event.type === type)
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.index - other.index)
}

function isBefore(ask: Mark, answer: Mark): boolean {
  return ask.on < answer.on || (ask.on === answer.on && ask.index < answer.index)
}
