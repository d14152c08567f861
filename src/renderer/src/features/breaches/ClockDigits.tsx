import type { BreachClock } from '@core/breaches/clock'
import { spanParts } from '@core/breaches/span-words'
import { Fragment } from 'react'
import css from './clock.module.css'

/** The time left, or over, in large figures: 46 h 38 min; seconds only in the last hour. */
export function ClockDigits({ clock, after }: { readonly clock: BreachClock; readonly after?: string }) {
  const parts = spanParts(Math.abs(clock.remainingMs), clock.pace === 'second' ? 'seconds' : 'minutes')
  return (
    <p className={css.digits} data-red={clock.state !== 'running'}>
      {parts.map(([number, unit]) => (
        <Fragment key={unit}>
          {number}
          <span className={css.unit}>{unit}</span>{' '}
        </Fragment>
      ))}
      {after !== undefined && <span className={css.unit}>{after}</span>}
    </p>
  )
}
