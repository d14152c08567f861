import { refreshNotice } from '@core/consents/due-consents'
import { addDays } from '@core/time/add-days'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Pagination } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './consents.module.css'
import { useToReview } from './use-consents'

const perPage = 20

/** Whose yes is to be looked at again: past its day, or within four weeks. Nothing where there is nobody. */
export function ToReviewSheet() {
  const today = useToday()
  const [page, setPage] = useState(1)
  const { data } = useToReview(addDays(today, refreshNotice), (page - 1) * perPage, perPage)
  if (!data || data.total === 0) return null
  const pages = Math.ceil(data.total / perPage)
  return (
    <Sheet title="To refresh">
      {data.rows.map(({ contactId, name, reviewOn, cells }) => (
        <SheetRow key={contactId}>
          <div className={css.line}>
            <Anchor component={Link} href={`/contacts/${contactId}`} className={css.grow}>
              <bdi>{name}</bdi>
            </Anchor>
            <span>{cells === 1 ? 'One answer' : `${cells} answers`}</span>
            <span className={css.hint}>
              {reviewOn < today ? 'Was to be looked at on' : 'Look at it on'} {dayMonthYear(reviewOn)}
            </span>
          </div>
        </SheetRow>
      ))}
      {pages > 1 && (
        <Pagination
          mt="md"
          total={pages}
          value={page}
          onChange={setPage}
          getControlProps={(control) => ({ 'aria-label': `${control} page` })}
        />
      )}
    </Sheet>
  )
}
