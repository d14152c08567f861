import type { Mentions } from '@core/erasure/contract'
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import css from './erase.module.css'

/** Other records in which the person is named; each opens. */
export function MentionList({ mentions: { shown, total } }: { readonly mentions: Mentions }) {
  const more = total - shown.length
  return (
    <ul className={css.list}>
      {shown.map(({ what, label, href }) => (
        <li key={`${what} ${href} ${label}`}>
          {what}:{' '}
          <Anchor component={Link} href={href} inherit>
            <bdi>{label}</bdi>
          </Anchor>
        </li>
      ))}
      {more > 0 && <li>and {more.toLocaleString('en-GB')} more</li>}
    </ul>
  )
}
