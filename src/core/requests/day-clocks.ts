import type { RuleId } from '../law/rules'
import { addDays } from '../time/add-days'
import { addMonths } from '../time/add-months'
import type { CalendarDate } from '../time/calendar-date'
import { dayMonthYear, longDate } from '../time/format-date'
import type { Jurisdiction } from '../time/jurisdiction'
import { isRollProvisional, rollToWorkingDay } from '../time/working-day'
import { type Clock, plainClock } from './clock'
import { type RightsFacts, rightsClock } from './rights-clock'
import { requestClock } from './request-clock'
import { rollSentence } from './roll-sentence'

/** The last day to acknowledge a complaint: 30 days from the day after receipt, then the next working day. */
export function complaintAckClock(receivedOn: CalendarDate, jurisdiction: Jurisdiction): Clock {
  const nominalOn = addDays(receivedOn, 30)
  const dueOn = rollToWorkingDay(nominalOn, jurisdiction)
  const provisional = isRollProvisional(nominalOn, dueOn)
  const rules: RuleId[] = ['complaint.ack', 'time.periods']
  const received = `Received on ${longDate(receivedOn)}. The next day is day 1, so day 30 is ${longDate(nominalOn)}.`
  const working = [received, rollSentence({ nominalOn, dueOn, provisional }, jurisdiction, false)]
  return {
    ...fixed(receivedOn, dueOn, jurisdiction, rules, working),
    nominalOn,
    rolled: dueOn !== nominalOn,
    provisional,
  }
}

/** The last day on which a TPS screening may be relied on: fewer than 28 days may lie between the two. */
export function lastSafeCallClock(screenedOn: CalendarDate, jurisdiction: Jurisdiction): Clock {
  const dueOn = addDays(screenedOn, 27)
  const working = [
    `Screened on ${longDate(screenedOn)}. The result may be used for fewer than 28 days, so the last day to ring is ${longDate(dueOn)}.`,
  ]
  return fixed(screenedOn, dueOn, jurisdiction, ['pecr.r21.screen-age'], working)
}

/** The day coaching notes are to be destroyed: months from completion, never moved to a working day. */
export function retentionClock(completedOn: CalendarDate, months: number, jurisdiction: Jurisdiction): Clock {
  const dueOn = addMonths(completedOn, months)
  const working = [`Completed on ${dayMonthYear(completedOn)}. ${monthWords(months)} later is ${longDate(dueOn)}.`]
  return { ...fixed(completedOn, dueOn, jurisdiction, ['retention.coaching'], working), months }
}

/** The last day to tell the person, with reasons, that two more months are needed (`sar.extend.notice`). */
export function extensionNoticeClock(facts: RightsFacts): Clock {
  const clock = requestClock({ ...facts, events: facts.events.filter(({ type }) => type !== 'extended') })
  const dueOn = clock.extensionNoticeLatestOn
  return { ...clock, dueOn, rules: ['sar.extend.notice', ...clock.rules] }
}

/** The house target of a fixed 28 days from the start. It is never moved, and it is never the legal date. */
export function internal28Clock(facts: RightsFacts): Clock {
  const clock = rightsClock(facts)
  const { startOn } = clock.start
  if (clock.state !== 'due' || startOn === null) return requestClock(facts)
  const dueOn = addDays(startOn, 28)
  const working = [
    `28 days from ${longDate(startOn)} is ${longDate(dueOn)}. This is your own target, not the legal date.`,
  ]
  return { ...fixed(startOn, dueOn, facts.jurisdiction, ['sar.internal-28'], working), pausedDays: clock.paused.count }
}

function fixed(
  startOn: CalendarDate,
  dueOn: CalendarDate,
  jurisdiction: Jurisdiction,
  rules: RuleId[],
  working: string[],
): Clock {
  return {
    ...plainClock,
    waitingFor: [],
    startOn,
    dueOn,
    nominalOn: dueOn,
    targetOn: null,
    rules,
    working,
    jurisdiction,
  }
}

function monthWords(months: number): string {
  if (months % 12 === 0) return months === 12 ? 'One year' : `${months / 12} years`
  return months === 6 ? 'Six months' : `${months} months`
}
