import type { Asked } from '@core/contacting/contract'
import { IconBuilding, IconUser } from '@tabler/icons-react'
import { Link } from 'wouter'
import { firstLookedAt } from './first-looked-at'
import css from './may-i.module.css'
import { mayIAddress } from './may-i-address'

/** Whoever fits what was typed, each a line to press; the answer is then about the address or number that was asked about. */
export function PeopleFound({ about, people }: Pick<Asked, 'about' | 'people'>) {
  return (
    <ul className={css.people} aria-label="Who fits">
      {people.map(({ id, kind, name, second, status, pointId }) => {
        const Mark = kind === 'person' ? IconUser : IconBuilding
        const looked = firstLookedAt(about, pointId)
        return (
          <li key={id}>
            <Link href={mayIAddress({ contactId: id, ...(looked && { looked }) })} className={css.person}>
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
