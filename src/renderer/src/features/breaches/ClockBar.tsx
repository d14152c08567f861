import { VisuallyHidden } from '@mantine/core'
import { BREACH_HOURS, type BreachClock } from '@core/breaches/clock'
import css from './clock.module.css'

/** How much of the 72 hours is used, with a mark at each day. */
export function ClockBar({ clock }: { readonly clock: BreachClock }) {
  const used = Math.floor(clock.usedMs / 3_600_000)
  const share = Math.min(1, clock.usedMs / (BREACH_HOURS * 3_600_000))
  return (
    <>
      <div className={css.bar} data-red={clock.state !== 'running'} aria-hidden="true">
        <span className={css.used} style={{ width: `${share * 100}%` }} />
        <span className={css.mark} style={{ left: '33.33%' }} />
        <span className={css.mark} style={{ left: '66.66%' }} />
      </div>
      <VisuallyHidden>
        {used} of {BREACH_HOURS} hours used
      </VisuallyHidden>
    </>
  )
}
