import type { RuleId } from '../law/rules'
import { addMonths } from '../time/add-months'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear, longDate } from '../time/format-date'
import type { Clock } from './clock'
import { complaintAckClock } from './day-clocks'
import type { EventFacts } from './event'
import type { ClockFacts } from './kind'

/** The day from which complaints have a clock of their own (`complaint.ack`). */
const dutyBeganOn = '2026-06-19'

/** What is said of a complaint that came before the duty; nothing of a later one. */
export function beforeTheDuty(receivedOn: CalendarDate): readonly string[] {
  return receivedOn < dutyBeganOn ? ['The duty to confirm within 30 days began on 19 June 2026.'] : []
}

/**
 * The clock of a complaint (`complaint.ack`, `complaint.act`). Its date is the last day to acknowledge; once that is
 * done no day is left in law, only the house target of three months from receipt.
 */
export function complaintClock({ receivedOn, events, jurisdiction }: ClockFacts<unknown>): Clock {
  const clock = complaintAckClock(receivedOn, jurisdiction)
  const targetOn = addMonths(receivedOn, 3)
  const told = firstTold(events)
  const outcome = `Look into it from the day it came, and tell them how it goes and what came of it. The law sets no last day for that; aim for ${longDate(targetOn)}, three months after it came.`
  if (told === null) {
    const rules: RuleId[] = [...clock.rules, 'complaint.act']
    return { ...clock, rules, working: [...clock.working, ...beforeTheDuty(receivedOn), outcome] }
  }
  return {
    ...clock,
    dueOn: null,
    nominalOn: null,
    rolled: false,
    provisional: false,
    targetOn,
    rules: ['complaint.act', 'complaint.ack', 'complaint.merge'],
    working: [...toldSentences(told, clock), ...beforeTheDuty(receivedOn), outcome],
  }
}

type Told = Extract<EventFacts, { type: 'acknowledged' | 'replied' }>

/** The first word they had from us: that we have it, or what came of it (`complaint.merge`). */
function firstTold(events: readonly EventFacts[]): Told | null {
  const told = events.filter((event): event is Told => event.type === 'acknowledged' || event.type === 'replied')
  return told.toSorted((one, other) => one.on.localeCompare(other.on))[0] ?? null
}

function toldSentences({ type, on }: Told, { startOn, dueOn }: Clock): string[] {
  const what = type === 'acknowledged' ? 'You acknowledged it' : 'The outcome went out'
  const last = longDate(dueOn ?? on)
  const late = dueOn !== null && on > dueOn
  const first = late ? `The last day to acknowledge it was ${last}.` : `It had to be acknowledged by ${last}.`
  const came = `Received on ${longDate(startOn ?? on)}.`
  return [came, first, `${what} on ${dayMonthYear(on)}${late ? ', which was late' : ', in time'}.`]
}
