import { earlierWords, type EarlierRequest } from '@core/requests/earlier'
import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import css from './requests.module.css'

/** Earlier requests, each with its day and how it ended, and a link to its case. */
export function EarlierLines({ earlier }: { readonly earlier: readonly EarlierRequest[] }) {
  return (
    <ul className={css.earlier}>
      {earlier.map((one) => (
        <li key={one.id}>
          <Anchor inherit component={Link} href={`/requests/${one.id}`}>
            {one.reference}
          </Anchor>
          {`, ${earlierWords(one)}${one.sameBy === 'name' ? ' (the same name; look whether it is the same person)' : ''}`}
        </li>
      ))}
    </ul>
  )
}
