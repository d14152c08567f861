import { type LogRange, type QuickRange, quickRangeNames, quickRanges, rangeOf } from '@core/requests/log-range'
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import css from './reports.module.css'

const ownDays = 'own'
const choices = [
  ...quickRanges.map((value) => ({ value, label: quickRangeNames[value] })),
  { value: ownDays, label: 'Other days' },
]

type RangePickerProps = {
  readonly start: QuickRange
  readonly range: LogRange
  readonly onChange: (range: LogRange) => void
}

/** The days of receipt that count: one of the spans asked for most, or days of one’s own, where an empty end is open. */
export function RangePicker({ start, range, onChange }: RangePickerProps) {
  const today = useToday()
  const [chosen, setChosen] = useState<string>(start)
  const choose = (value: string) => {
    setChosen(value)
    const quick = quickRanges.find((one) => one === value)
    if (quick) onChange(rangeOf(quick, today))
  }
  const isTurned = range.from !== '' && range.to !== '' && range.from > range.to
  return (
    <fieldset className={css.range} aria-label="Days of receipt">
      <SegmentedControl aria-label="Received" data={choices} value={chosen} onChange={choose} />
      {chosen === ownDays && (
        <div className={css.ownDays}>
          <DateField
            label="Received from (optional)"
            value={range.from}
            maxDate={today}
            onChange={(from) => onChange({ ...range, from })}
          />
          <DateField
            label="Received until (optional)"
            value={range.to}
            maxDate={today}
            error={isTurned ? 'This day is before the first one.' : undefined}
            onChange={(to) => onChange({ ...range, to })}
          />
        </div>
      )}
    </fieldset>
  )
}
