import type { Block } from '../documents/block'
import { addDays, daysBetween } from '../time/add-days'
import type { CalendarDate } from '../time/calendar-date'
import { longDate, shortDateYear } from '../time/format-date'
import { ukDateTime } from '../time/instant'
import type { TodayList } from './contract'
import type { DueItem } from './due-item'

/** The week on paper: running clocks, what is late or due within seven days, what has no date, what waits for others. */
export function weekBlocks(list: Pick<TodayList, 'clocks' | 'items' | 'nextOn'>, today: CalendarDate): Block[] {
  const end = addDays(today, 6)
  const dated = list.items.filter(({ state, on }) => state === 'due' && on !== null && on <= end)
  const undated = list.items.filter(({ state, on }) => state === 'due' && on === null)
  const waiting = list.items.filter(({ state }) => state !== 'due')
  const beyond = list.items.length - dated.length - undated.length - waiting.length
  return [
    { type: 'title', text: 'What is due this week' },
    { type: 'paragraph', words: `${longDate(today)} to ${longDate(end)}.` },
    ...section('Clocks running', list.clocks, today, 'Breach clocks that run in hours'),
    ...section('Late or due this week', dated, today, 'What is late or due this week'),
    ...section('To do, without a date', undated, today, 'What is to be done on no particular day'),
    ...section('Waiting', waiting, today, 'What waits for somebody else'),
    ...(list.clocks.length + dated.length + undated.length + waiting.length === 0
      ? [say(nothingThisWeek(list.nextOn))]
      : []),
    ...(beyond > 0
      ? [say(`${beyond === 1 ? 'One more thing is' : `${beyond} more things are`} due after this week.`)]
      : []),
  ]
}

/** How near a date is, in the words the screen uses. */
export function dueWord({ on, at, state }: Pick<DueItem, 'on' | 'at' | 'state'>, today: CalendarDate): string {
  if (state === 'paused') return 'Paused'
  if (state === 'waiting') return 'Waiting'
  if (on === null) return 'To do'
  if (at) return `By ${ukDateTime(at)}`
  const days = daysBetween(today, on)
  if (days < 0) return days === -1 ? '1 day late' : `${-days} days late`
  if (days === 0) return 'Ends today'
  return days === 1 ? 'Tomorrow' : `In ${days} days`
}

function section(text: string, items: readonly DueItem[], today: CalendarDate, caption: string): Block[] {
  if (items.length === 0) return []
  const rows = items.map((item) => [
    item.on ? shortDateYear(item.on) : noDateWords(item.state),
    dueWord(item, today),
    item.title,
    item.why,
  ])
  return [
    { type: 'heading', level: 1, text },
    { type: 'table', caption, head: ['Date', 'State', 'What to do', 'Why then'], rows },
  ]
}

/** What stands in place of a date. What waits for somebody will get one; what is simply to be done has none. */
export function noDateWords(state: DueItem['state']): string {
  return state === 'due' ? 'No date' : 'No date yet'
}

function nothingThisWeek(nextOn: CalendarDate | null): string {
  return nextOn ? `Nothing is due this week. The next date is ${longDate(nextOn)}.` : 'Nothing is due this week.'
}

function say(words: string): Block {
  return { type: 'paragraph', words }
}
