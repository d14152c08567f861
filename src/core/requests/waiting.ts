import type { CalendarDate } from '../time/calendar-date'
import type { EventFacts, EventType } from './event'

/** What is asked of the person, and the event that answers it. */
export const answerOf = {
  'identity-asked': 'identity-received',
  'authority-asked': 'authority-received',
  'fee-asked': 'fee-paid',
  'clarification-asked': 'clarification-answered',
} as const satisfies Partial<Record<EventType, EventType>>

export type AskType = keyof typeof answerOf

/** The first question of a kind that has no answer on or after its day, or undefined. */
export function openQuestion(events: readonly EventFacts[], asked: AskType): EventFacts | undefined {
  const answered = answerOf[asked]
  const last = lastIndexOn(events, answered)
  return events.find(
    ({ type, on }, index) =>
      type === asked && (last === null || on > last.on || (on === last.on && index > last.index)),
  )
}

/** Every question without an answer. */
export function openQuestions(events: readonly EventFacts[]): readonly AskType[] {
  return askTypes.filter((asked) => openQuestion(events, asked) !== undefined)
}

const askTypes: readonly AskType[] = ['identity-asked', 'authority-asked', 'fee-asked', 'clarification-asked']

function lastIndexOn(events: readonly EventFacts[], type: EventType): { on: CalendarDate; index: number } | null {
  return events.reduce<{ on: CalendarDate; index: number } | null>(
    (best, event, index) =>
      event.type === type && (best === null || event.on >= best.on) ? { on: event.on, index } : best,
    null,
  )
}
