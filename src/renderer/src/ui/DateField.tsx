import { TextInput, type TextInputProps } from '@mantine/core'
import { useCallback, useRef, useState, type FocusEvent } from 'react'
import type { CalendarDate } from '@core/time/calendar-date'
import { dayMonthYear } from '@core/time/format-date'
import { useToday } from '../app/clock'
import { CalendarButton } from './CalendarButton'
import { readDate, writeDate } from './typed-date'
import { useHoldForm } from './use-hold-form'

export type DateFieldProps = Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'label'> & {
  readonly label: string
  /** `YYYY-MM-DD`, or empty while there is no day. */
  readonly value: CalendarDate
  readonly onChange: (value: CalendarDate) => void
  readonly maxDate?: CalendarDate
  readonly minDate?: CalendarDate
}

/** A day, typed as day, month and year, or picked from a calendar. "today" and "yesterday" are understood. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, maxDate, minDate, error, required, onBlur, ...rest } = props
  const today = useToday()
  const [text, setText] = useState(() => writeDate(value))
  const [left, setLeft] = useState(false)
  // What is typed is shown as long as it means the value; a value set from outside is written out.
  const shown = readDate(text, { today }) === value ? text : writeDate(value)
  const fault = faultOf(shown, value, minDate, maxDate)
  const field = useRef<HTMLInputElement>(null)
  const sayFault = useCallback(() => setLeft(true), [])
  useHoldForm(field, fault !== undefined, sayFault)

  const type = (typed: string) => {
    setText(typed)
    setLeft(false)
    const read = readDate(typed, { today })
    if (read !== value) onChange(read)
  }
  const settle = () => {
    const read = readDate(shown, { today, shortYear: true })
    if (read !== '') setText(writeDate(read))
    if (read !== value) onChange(read)
  }
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    settle()
    setLeft(true)
    onBlur?.(event)
  }
  const pick = (date: CalendarDate) => {
    setText(writeDate(date))
    onChange(date)
  }

  return (
    <TextInput
      {...rest}
      ref={field}
      label={label}
      value={shown}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
      error={error || (left ? fault : undefined)}
      aria-required={required}
      placeholder={rest.placeholder ?? 'dd / mm / yyyy'}
      autoComplete="off"
      rightSectionWidth={38}
      rightSection={
        <CalendarButton label={label} value={value} today={today} minDate={minDate} maxDate={maxDate} onPick={pick} />
      }
    />
  )
}

function faultOf(text: string, value: string, minDate?: CalendarDate, maxDate?: CalendarDate): string | undefined {
  if (text.trim() !== '' && value === '') return 'Write a day, a month and a year, like 3 / 12 / 2026.'
  if (value !== '' && maxDate && value > maxDate) return `The latest it can be is ${dayMonthYear(maxDate)}.`
  if (value !== '' && minDate && value < minDate) return `The earliest it can be is ${dayMonthYear(minDate)}.`
  return undefined
}
