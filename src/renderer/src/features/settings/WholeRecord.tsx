import { Button } from '@mantine/core'
import { useState } from 'react'
import { Loading } from '../../ui/Loading'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './HistoryPage.module.css'
import { RecordRow } from './RecordRow'
import { RECORD_PAGE, useRecord } from './use-history'

/**
 * Every act in the register since it was made, or every act on one thing: when, what, and who was inside by which way. Names of
 * fields, never what was in them.
 */
export function WholeRecord({ about }: { readonly about?: string }) {
  const [page, setPage] = useState(0)
  const { data: record } = useRecord(page, about)
  const title = about === undefined ? 'The whole record' : 'Newest first'
  const pages = Math.ceil((record?.total ?? 0) / RECORD_PAGE)
  return (
    <Sheet title={title} padded={false}>
      {record ? (
        <>
          <ul aria-label={title}>
            {record.events.map((event) => (
              <li key={event.seq}>
                <RecordRow event={event} />
              </li>
            ))}
          </ul>
          {pages > 1 && (
            <SheetRow>
              <div className={css.pages}>
                <Button variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
                  Newer
                </Button>
                <span className={css.note}>
                  Page {page + 1} of {pages.toLocaleString('en-GB')}
                </span>
                <Button variant="default" disabled={page + 1 >= pages} onClick={() => setPage(page + 1)}>
                  Older
                </Button>
              </div>
            </SheetRow>
          )}
        </>
      ) : (
        <Loading />
      )}
    </Sheet>
  )
}
