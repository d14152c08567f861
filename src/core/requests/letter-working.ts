import { longDate } from '../time/format-date'
import { jurisdictionNames } from '../time/jurisdiction'
import type { LetterFacts } from './letter-facts'

/** The working of the due date as the person reads it in a letter: “we” are the organisation. */
export function letterWorking(
  { clock, receivedOn }: Pick<LetterFacts, 'clock' | 'receivedOn'>,
  extended = 'one month, and the two more that we told you about',
): string {
  const { startOn, nominalOn, dueOn } = clock
  if (startOn === null || nominalOn === null || dueOn === null) return ''
  const start =
    startOn === receivedOn
      ? `Your request came on ${longDate(receivedOn)}.`
      : `What we asked you for came on ${longDate(startOn)}, so the time starts on that day.`
  const period = clock.months === 3 ? extended : 'one month'
  const added =
    clock.pausedDays === 0 ? '' : `, and the ${dayWords(clock.pausedDays)} we waited for your answer are added`
  const end = `The law gives us ${period}${added}. That ends on ${longDate(nominalOn)}`
  const roll = clock.rolled
    ? `, which is not a working day in ${jurisdictionNames[clock.jurisdiction]}, so the last day is ${longDate(dueOn)}.`
    : '.'
  return `${start} ${end}${roll}`
}

function dayWords(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
