import { kindOf } from '@core/requests/kinds/index'
import { longDate } from '@core/time/format-date'
import css from './requests.module.css'
import { type Dated, useLiveClock } from './use-live-clock'

/** The date to answer by beside the button, in windows where its working stands under the form. */
export function LiveDate(dated: Dated) {
  const clock = useLiveClock(dated)
  if (!clock?.dueOn) return null
  return (
    <span className={css.liveDate}>
      {kindOf(dated.kind).dueLabel} {longDate(clock.dueOn)}
    </span>
  )
}
