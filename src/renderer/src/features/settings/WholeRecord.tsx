import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AuditEvent } from '@core/history/contract'
import { ukDateTime } from '@core/time/instant'
import { Loading } from '../../ui/Loading'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { actionWords } from './action-words'
import css from './HistoryPage.module.css'
import { RECORD_PAGE, useRecord } from './use-history'
import { whoWords } from './way-words'

/** Every act in the register since it was made: when, what, and who was inside by which way. Names of fields, never what was in them. */
export function WholeRecord() {
  const [page, setPage] = useState(0)
  const { data: record } = useRecord(page)
  const pages = Math.ceil((record?.total ?? 0) / RECORD_PAGE)
  return (
    <Sheet title="The whole record" padded={false}>
      {record ? (
        <>
          <ul aria-label="The whole record">
            {record.events.map((event) => (
              <li key={event.seq}>
                <SheetRow>
                  <RecordRow event={event} />
                </SheetRow>
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

function RecordRow({ event }: { readonly event: AuditEvent }) {
  const { at, action, who, way } = event
  return (
    <div className={css.row}>
      <time className={css.when} dateTime={at}>
        {ukDateTime(at)}
      </time>
      <span className={css.what}>{actionWords(action)}</span>
      <span className={css.who}>{whoWords({ who, way })}</span>
    </div>
  )
}
