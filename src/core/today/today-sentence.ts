import type { CalendarDate } from '../time/calendar-date'
import { dayMonth, shortDate } from '../time/format-date'
import type { TodayList } from './contract'

/** The sentence under the date: “A breach clock is running. One thing is late, one ends today.” */
export function todaySentence(list: Pick<TodayList, 'clocks' | 'items' | 'nextOn'>, today: CalendarDate): string {
  const dated = list.items.flatMap((item) => (item.state === 'due' && item.on ? [item.on] : []))
  const late = dated.filter((on) => on < today).length
  const now = dated.filter((on) => on === today).length
  const sentences = [clocksSentence(list.clocks.length), datesSentence(late, now)].filter(Boolean)
  if (sentences.length > 0) return sentences.join(' ')
  const waits = list.items.every(({ state }) => state !== 'due')
  return list.items.length > 0 ? nextSentence(dated[0], waits) : nothingDue(list.nextOn)
}

/** What an empty Today says, with the next date that is known. */
export function nothingDue(nextOn: CalendarDate | null): string {
  return nextOn ? `Nothing is due. The next date is ${shortDate(nextOn)}.` : 'Nothing is due, and no date is known.'
}

function clocksSentence(clocks: number): string {
  if (clocks === 0) return ''
  return clocks === 1 ? 'A breach clock is running.' : `${capital(count(clocks))} breach clocks are running.`
}

function datesSentence(late: number, now: number): string {
  if (late > 0 && now > 0) return `${capital(things(late))} late, ${count(now)} ${now === 1 ? 'ends' : 'end'} today.`
  if (late > 0) return `${capital(things(late))} late.`
  if (now > 0) return `${capital(count(now))} ${now === 1 ? 'thing ends' : 'things end'} today.`
  return ''
}

function nextSentence(next: CalendarDate | undefined, waits: boolean): string {
  if (next) return `Nothing is late. The next date is ${dayMonth(next)}.`
  return waits ? 'Nothing is late. You are waiting for others.' : 'Nothing is late, and nothing here has a date.'
}

function things(number: number): string {
  return number === 1 ? 'one thing is' : `${count(number)} things are`
}

function count(number: number): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  return words[number] ?? number.toLocaleString('en-GB')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
