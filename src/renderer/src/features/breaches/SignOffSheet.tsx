import type { BreachCase } from '@core/breaches/breach'
import { closingHurdles } from '@core/breaches/closing'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { ReopenForm } from './ReopenForm'
import { SignOffForm } from './SignOffForm'
import css from './case.module.css'

/** Signing the case off, what still stands in the way, or how it was signed off. */
export function SignOffSheet({ of }: { readonly of: BreachCase }) {
  const { closing } = of.breach
  const hurdles = closingHurdles(of)
  if (closing) {
    return (
      <Sheet title="Signed off">
        <p>
          {closing.name}, {closing.role}, {dayMonthYear(londonDate(closing.at))}
        </p>
        <p className={css.reason}>{closing.reason}</p>
        <p className={css.second}>It is kept until {dayMonthYear(closing.keepUntilOn)}.</p>
        <ReopenForm of={of} />
      </Sheet>
    )
  }
  return (
    <Sheet title="Sign it off">
      <div className={css.stack}>
        {hurdles.length > 0 && (
          <Wash tone="amber" title="Before it can be closed">
            <ul>
              {hurdles.map((hurdle) => (
                <li key={hurdle}>{hurdle}</li>
              ))}
            </ul>
          </Wash>
        )}
        <SignOffForm of={of} />
      </div>
    </Sheet>
  )
}
