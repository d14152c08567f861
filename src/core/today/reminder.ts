import type { CalendarDate } from '../time/calendar-date'
import { blindMark } from './blind-words'
import type { Reminder, TodayList } from './contract'

/** What presses today, in one sentence without a name: running clocks, what is late, what ends today (M2). */
export function reminderOf({ clocks, items }: Pick<TodayList, 'clocks' | 'items'>, today: CalendarDate): Reminder {
  const dated = items.filter(({ state, on, putOff }) => state === 'due' && on !== null && on <= today && !putOff)
  const late = dated.filter(({ on }) => on !== null && on < today).length
  const now = dated.length - late
  const parts = [
    clocks.length === 0
      ? ''
      : clocks.length === 1
        ? 'A breach clock is running.'
        : `${clocks.length} breach clocks are running.`,
    late === 0 ? '' : late === 1 ? 'One thing is late.' : `${late} things are late.`,
    now === 0 ? '' : now === 1 ? 'One thing ends today.' : `${now} things end today.`,
  ].filter(Boolean)
  const pressing = [...clocks, ...dated.map((item) => ({ ...item, id: `${item.id} ${item.on}` }))]
  return { text: parts.length === 0 ? null : parts.join(' '), marks: pressing.slice(0, 200).map(blindMark) }
}
