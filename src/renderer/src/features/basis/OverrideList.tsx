import { dataUseWords } from '@core/basis/data-use'
import { basisNames } from '@core/documents/templates/privacy-policy/words'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { ListPages } from '../contacts/ListPages'
import { Sheet } from '../../ui/Sheet'
import css from './basis.module.css'
import { useBasisOverrides } from './use-basis'

const pageSize = 50

/** Everybody who does not follow their role, with the reason. */
export function OverrideList() {
  const [offset, setOffset] = useState(0)
  const { data } = useBasisOverrides(offset, pageSize)
  if (!data) return null
  return (
    <Sheet title="Chosen for single contacts">
      {data.total === 0 ? (
        <p className={css.from}>Everybody follows their role.</p>
      ) : (
        <>
          <ul className={css.uses}>
            {data.rows.map((one) => (
              <li key={`${one.contactId} ${one.use}`} className={css.use}>
                <div>
                  <Anchor component={Link} href={`/contacts/${one.contactId}`} inherit>
                    <bdi>{one.displayName}</bdi>
                  </Anchor>
                  <span className={css.basis}>
                    {dataUseWords[one.use].name}: {basisNames[one.basis].toLowerCase()}
                  </span>
                  <span className={css.from}>
                    <bdi>{one.reason}</bdi> ({dayMonthYear(londonDate(one.chosenAt))})
                  </span>
                </div>
              </li>
            ))}
          </ul>
          {data.total > pageSize && (
            <ListPages offset={offset} size={pageSize} total={data.total} more={false} onGo={setOffset} />
          )}
        </>
      )}
    </Sheet>
  )
}
