import {
  IconAlertTriangle,
  IconCalendar,
  IconCalendarDue,
  IconCircleCheck,
  IconClock,
  IconHourglassEmpty,
  IconPlayerPause,
  IconShieldLock,
} from '@tabler/icons-react'
import type { CalendarDate } from '@core/time/calendar-date'
import { toDayNumber } from '@core/time/day-number'
import { dayMonth, dayMonthYear } from '@core/time/format-date'
import { StateWord } from './StateWord'

type DueStateProps = {
  readonly dueOn: CalendarDate | null
  readonly today: CalendarDate
  /** Why no date counts now. Without it a missing date reads "Waiting". */
  readonly waiting?: 'waiting' | 'paused' | 'done' | 'held'
  readonly doneOn?: CalendarDate | null
  readonly pill?: boolean
}

/** How near a date is, in the words of the register: late, today, soon, later, waiting, paused, held, done. */
export function DueState({ dueOn, today, waiting, doneOn, pill }: DueStateProps) {
  if (waiting === 'done') {
    return <StateWord icon={IconCircleCheck} word={doneWord(doneOn, today)} color="pine" pill={pill} />
  }
  if (waiting === 'paused') return <StateWord icon={IconPlayerPause} word="Paused" color="info" pill={pill} />
  if (waiting === 'held') return <StateWord icon={IconShieldLock} word="Held" color="info" pill={pill} />
  if (waiting === 'waiting' || dueOn === null || dueOn === '') {
    return <StateWord icon={IconHourglassEmpty} word="Waiting" color="info" pill={pill} />
  }
  return <Nearness days={toDayNumber(dueOn) - toDayNumber(today)} pill={pill} />
}

function Nearness({ days, pill }: { readonly days: number; readonly pill: boolean | undefined }) {
  if (days < 0) {
    const word = days === -1 ? '1 day late' : `${-days} days late`
    return <StateWord icon={IconAlertTriangle} word={word} color="red" pill={pill} />
  }
  if (days === 0) return <StateWord icon={IconClock} word="Ends today" color="amber" pill={pill} />
  if (days <= 3) {
    return (
      <StateWord icon={IconCalendarDue} word={days === 1 ? 'Tomorrow' : `In ${days} days`} color="amber" pill={pill} />
    )
  }
  return <StateWord icon={IconCalendar} word={`In ${days} days`} color="dimmed" pill={pill} />
}

function doneWord(doneOn: CalendarDate | null | undefined, today: CalendarDate): string {
  if (!doneOn) return 'Done'
  return `Done ${doneOn.slice(0, 4) === today.slice(0, 4) ? dayMonth(doneOn) : dayMonthYear(doneOn)}`
}
