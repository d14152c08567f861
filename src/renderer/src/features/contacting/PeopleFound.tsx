import type { Fits } from '@core/contacting/contract'
import { IconBuilding, IconUser } from '@tabler/icons-react'
import { Link } from 'wouter'
import css from './may-i.module.css'
import { mayIAddress } from './may-i-address'

/** Whoever fits what was typed, each a line to press. */
export function PeopleFound({ people }: { readonly people: readonly Fits[] }) {
  return (
    <ul className={css.people} aria-label="Who fits">
      {people.map(({ id, kind, name, second, status }) => {
        const Mark = kind === 'person' ? IconUser : IconBuilding
        return (
          <li key={id}>
            <Link href={mayIAddress({ contactId: id })} className={css.person}>
              <Mark size={18} stroke={1.75} aria-hidden="true" />
              <span>
                <bdi className={css.name}>{name}</bdi>
                <span className={css.hint}>
                  <bdi>{second}</bdi>
                  {status === 'archived' && (second === '' ? 'Archived' : ', archived')}
                </span>
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
