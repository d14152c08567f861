import { DatePicker } from '@mantine/dates'
import '@mantine/dates/styles.css'
import type { CalendarDate } from '@core/time/calendar-date'
import css from './MonthCalendar.module.css'

type MonthCalendarProps = {
  readonly value: CalendarDate
  readonly today: CalendarDate
  readonly minDate?: CalendarDate
  readonly maxDate?: CalendarDate
  readonly onPick: (date: CalendarDate) => void
}

/** A month to pick a day from, Monday first, moved by arrow keys. */
export function MonthCalendar({ value, today, minDate, maxDate, onPick }: MonthCalendarProps) {
  return (
    <DatePicker
      value={value === '' ? null : value}
      defaultDate={value === '' ? today : value}
      onChange={(date) => {
        if (date !== null) onPick(date)
      }}
      minDate={minDate}
      maxDate={maxDate}
      firstDayOfWeek={1}
      classNames={{ day: css.day }}
      getDayProps={(date) => (date === today ? { 'data-today': true, 'aria-current': 'date' } : {})}
      ariaLabels={{
        nextMonth: 'Next month',
        previousMonth: 'Previous month',
        nextYear: 'Next year',
        previousYear: 'Previous year',
        nextDecade: 'Next ten years',
        previousDecade: 'Previous ten years',
      }}
    />
  )
}
