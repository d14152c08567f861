import { dayMonthYear } from '@core/time/format-date'
import css from './AboutPage.module.css'
import { lawKnown } from './law-known'

/** How much law is in the program, when it was last compared with its sources, and what never was. */
export function LawKnown() {
  const { count, checkedCount, lastCheckedOn, unchecked } = lawKnown()
  return (
    <>
      <p>
        {count} rules of the law of the United Kingdom, {checkedCount} of them compared with their source
        {lastCheckedOn ? `, last on ${dayMonthYear(lastCheckedOn)}` : ''}. Each sentence about the law says which rule
        it rests on and when that was checked.
      </p>
      {unchecked.length > 0 && (
        <details className={css.unchecked}>
          <summary>{unchecked.length} not yet checked against the source</summary>
          <ul className={css.list}>
            {unchecked.map((cite) => (
              <li key={cite}>{cite}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
