import { Input, TextInput, type TextInputProps } from '@mantine/core'
import { useId, useState } from 'react'
import type { CalendarDate } from '@core/time/calendar-date'
import { fromLondon, londonParts } from '@core/time/instant'
import { DateField, type DateFieldProps } from './DateField'
import css from './DateTimeField.module.css'
import { readTime } from './typed-date'

type DateTimeFieldProps = Omit<DateFieldProps, 'value' | 'onChange'> & {
  /** A UTC instant, or empty while day and time are not both there. */
  readonly value: string
  readonly onChange: (value: string) => void
}

type Typed = { readonly day: CalendarDate; readonly time: string }

/** A day and a time in the United Kingdom, side by side under one label. */
export function DateTimeField(props: DateTimeFieldProps) {
  const { label, value, onChange, error, description, required, ...rest } = props
  const id = useId()
  const [typed, setTyped] = useState<Typed | null>(null)
  const [left, setLeft] = useState(false)
  const shown = typed !== null && instantOf(typed) === value ? typed : partsOf(value)
  const change = (part: Partial<Typed>) => {
    const next = { ...shown, ...part }
    setTyped(next)
    const instant = instantOf(next)
    if (instant !== value) onChange(instant)
  }
  const timeFault = left && shown.time !== '' && readTime(shown.time) === '' ? 'Write the time like 09:20.' : undefined
  const fault = error || timeFault
  const notes = [description ? `${id}-about` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || undefined
  return (
    <fieldset className={css.field} aria-describedby={notes}>
      <legend className={css.legend}>{label}</legend>
      {description && (
        <Input.Description id={`${id}-about`} className={css.description}>
          {description}
        </Input.Description>
      )}
      <div className={css.pair}>
        <DateField
          {...rest}
          label={`${label}: day`}
          labelProps={{ className: css.hidden }}
          value={shown.day}
          onChange={(day) => change({ day })}
          error={fault ? true : undefined}
          required={required}
        />
        <TimeInput
          label={`${label}: time, 24 hours`}
          value={shown.time}
          onChange={(event) => {
            setLeft(false)
            change({ time: event.currentTarget.value })
          }}
          onBlur={() => {
            setLeft(true)
            // Written out in full, and moved on where summer time began and the hour does not exist.
            if (readTime(shown.time) !== '') setTyped(value === '' ? { ...shown, time: readTime(shown.time) } : null)
          }}
          error={fault ? true : undefined}
          aria-required={required}
        />
      </div>
      {fault && fault !== true && (
        <Input.Error id={`${id}-fault`} className={css.error}>
          {fault}
        </Input.Error>
      )}
    </fieldset>
  )
}

function TimeInput(props: TextInputProps) {
  return (
    <TextInput
      {...props}
      labelProps={{ className: css.hidden }}
      placeholder="hh:mm"
      inputMode="numeric"
      autoComplete="off"
    />
  )
}

function instantOf({ day, time }: Typed): string {
  const read = readTime(time)
  return day === '' || read === '' ? '' : fromLondon(day, read)
}

function partsOf(instant: string): Typed {
  if (instant === '') return { day: '', time: '' }
  const { date, time } = londonParts(instant)
  return { day: date, time }
}
