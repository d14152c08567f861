import { ActionIcon, Popover } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { part } from '../app/part'
import type { CalendarDate } from '@core/time/calendar-date'

// The calendar is not needed to type a date, so it is not loaded at start.
const MonthCalendar = part(() => import('./MonthCalendar'), 'MonthCalendar')

type CalendarButtonProps = {
  readonly label: string
  readonly value: CalendarDate
  readonly today: CalendarDate
  readonly minDate?: CalendarDate
  readonly maxDate?: CalendarDate
  readonly onPick: (date: CalendarDate) => void
}

/** The button at the end of a date field, and the month it opens. */
export function CalendarButton({ label, onPick, ...month }: CalendarButtonProps) {
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size={30} aria-label={`${label}: choose from a calendar`} onClick={() => setOpened(!opened)}>
          <IconCalendar size={18} stroke={1.75} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={`${label}: calendar`}>
        {opened && (
          <MonthCalendar
            {...month}
            onPick={(date) => {
              onPick(date)
              setOpened(false)
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
