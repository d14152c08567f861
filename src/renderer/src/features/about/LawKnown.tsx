import { lawChanges } from '@core/law/changes'
import { rulesVersion, rulesVersionNow } from '@core/law/rules'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import css from './AboutPage.module.css'
import { lawKnown } from './law-known'

/** What the newest version of the program’s own rules brought. */
const newest = lawChanges
  .filter(({ version }) => version === rulesVersion)
  .map(({ say }) => say)
  .join(' ')

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
      <p>
        {rulesVersionNow() === rulesVersion
          ? `The rules are those that came with Steward, of ${dayMonthYear(rulesVersion)}. ${newest}`
          : `The rules are those of a law pack, of ${dayMonthYear(rulesVersionNow())}.`}{' '}
        <Anchor component={Link} href="/guidance/library/changes">
          What changed
        </Anchor>
        {' · '}
        <Anchor component={Link} href="/guidance/library">
          Library of rules
        </Anchor>
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
