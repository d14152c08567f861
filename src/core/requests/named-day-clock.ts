import { z } from 'zod'
import type { RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { longDate } from '../time/format-date'
import { type Clock, plainClock } from './clock'
import type { ClockFacts } from './kind'

/** The day an answer is wanted by, where another law or a letter names one; empty where none does. */
export const namedDay = z.union([calendarDate, z.literal('')]).default('')

type Named = {
  /** Said where no day is named, and before the day where one is. */
  readonly without: string
  readonly withDay: string
  readonly rules: readonly RuleId[]
}

/** The clock of a request to which data protection law gives no time: the day somebody named, or none. It never moves. */
export function namedDayClock(
  { receivedOn, details, jurisdiction }: ClockFacts<{ readonly answerBy: string }>,
  { without, withDay, rules }: Named,
): Clock {
  const { answerBy } = details
  const day = answerBy === '' ? without : `${withDay} ${longDate(answerBy)}.`
  return {
    ...plainClock,
    waitingFor: [],
    startOn: null,
    dueOn: answerBy === '' ? null : answerBy,
    nominalOn: null,
    rules: [...rules],
    working: [`Received on ${longDate(receivedOn)}.`, day],
    jurisdiction,
  }
}
