import { assertNever } from '../assert-never'
import type { RuleId } from '../law/rules'
import { shortDateYear } from '../time/format-date'
import { addHours, ukDateTime } from '../time/instant'
import type { CalendarDate } from '../time/calendar-date'
import type { Jurisdiction } from '../time/jurisdiction'
import { beforeTheDuty } from './complaint-clock'
import { complaintAckClock } from './day-clocks'
import { requestClock } from './request-clock'

/** What can come in, in the words of somebody who has just read it. */
export const calculatorChoices = [
  { value: 'access', label: 'Access request', answer: 'Reply by' },
  { value: 'erasure', label: 'Erasure request', answer: 'Reply by' },
  { value: 'rectification', label: 'Correction request', answer: 'Reply by' },
  { value: 'restriction', label: 'Request to only store it', answer: 'Reply by' },
  { value: 'portability', label: 'Request to hand it over', answer: 'Reply by' },
  { value: 'objection', label: 'Objection', answer: 'Reply by' },
  { value: 'automated-decision', label: 'Question about a computer’s decision', answer: 'Reply by' },
  { value: 'do-not-contact', label: 'Do not contact', answer: 'Stop now, confirm by' },
  { value: 'complaint', label: 'Complaint about data', answer: 'Confirm you have it by' },
  { value: 'breach', label: 'Breach', answer: 'Report by' },
] as const
export type CalculatorChoice = (typeof calculatorChoices)[number]['value']

/** The answer of the calculator: the date large, its working, and the law behind it. */
export type Calculated = {
  readonly label: string
  readonly big: string
  readonly sentences: readonly string[]
  readonly rules: readonly RuleId[]
}

/** By when something has to be answered. `received` is a date, for a breach the UTC instant you were sure of it. */
export function calculate(choice: CalculatorChoice, received: string, nation: Jurisdiction): Calculated {
  const label = calculatorChoices.find(({ value }) => value === choice)?.answer ?? 'Reply by'
  if (choice === 'breach') return { label, ...breach(received) }
  const clock = choice === 'complaint' ? complaintAckClock(received, nation) : rights(choice, received, nation)
  const big = clock.dueOn === null ? 'No date' : shortDateYear(clock.dueOn)
  return { label, big, sentences: [...clock.working, ...remark(choice, received)], rules: clock.rules }
}

function rights(
  choice: Exclude<CalculatorChoice, 'breach' | 'complaint'>,
  receivedOn: CalendarDate,
  jurisdiction: Jurisdiction,
) {
  return requestClock({ pausable: choice === 'access', receivedOn, events: [], jurisdiction })
}

function breach(awareAt: string): Omit<Calculated, 'label'> {
  const dueAt = addHours(awareAt, 72)
  return {
    big: ukDateTime(dueAt),
    sentences: [
      `You were sure on ${ukDateTime(awareAt)}. 72 hours later is ${ukDateTime(dueAt)}, UK time. Nights, weekends and holidays count.`,
    ],
    rules: ['breach.72h', 'breach.dst'],
  }
}

function remark(choice: CalculatorChoice, receivedOn: CalendarDate): string[] {
  switch (choice) {
    case 'do-not-contact':
      return ['Stop the marketing at once. The date is only the last day for telling them it is done.']
    case 'complaint':
      return [...beforeTheDuty(receivedOn)]
    case 'access':
    case 'erasure':
    case 'rectification':
    case 'restriction':
    case 'portability':
    case 'objection':
    case 'automated-decision':
    case 'breach':
      return []
    default:
      return assertNever(choice)
  }
}
