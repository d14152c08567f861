import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import type { WhyId } from '@core/help/why/index'
import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { Why } from '../../ui/Why'
import css from './processing.module.css'

type ConfirmedProps = {
  /** What is confirmed, for whoever hears it: “What is held”. */
  readonly legend: string
  /** The rules behind it, one press away. */
  readonly of?: WhyId
  /** Why it is asked. */
  readonly why: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly said?: { readonly by: string; readonly at: string } | undefined
  readonly children: ReactNode
}

/** One question with the tick that says its answer is true. What somebody types or chooses counts as said by them. */
export function Confirmed({ legend, of, why, checked, onChange, said, children }: ConfirmedProps) {
  const question = (
    <fieldset className={css.question}>
      <legend className={css.legend}>{legend}</legend>
      <p className={css.why}>{why}</p>
      {children}
      <Checkbox
        label="This is true of us"
        aria-label={`${legend}: this is true of us`}
        description={said && checked ? `Confirmed by ${said.by} on ${dayMonthYear(londonDate(said.at))}` : undefined}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </fieldset>
  )
  return of === undefined ? question : <Why of={of}>{question}</Why>
}
