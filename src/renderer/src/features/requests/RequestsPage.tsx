import type { KindId } from '@core/requests/kinds/index'
import { Button } from '@mantine/core'
import { IconChartBar, IconPlus, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { ChooseMail } from '../intake/ChooseMail'
import drop from '../intake/intake.module.css'
import { RequestFilters, type ShownStatus } from './RequestFilters'
import { RequestTable } from './RequestTable'
import { openSentence } from './request-words'
import { useRequestCounts, useRequestList } from './use-requests'

const pageSize = 50

/** All kinds of requests in one log, the most urgent first. */
export function RequestsPage() {
  const [status, setStatus] = useState<ShownStatus>('open')
  const [kind, setKind] = useState<KindId | ''>('')
  const [search, setSearch] = useState('')
  const [offset, setOffset] = useState(0)
  const counts = useRequestCounts()
  const filter = { status, search, limit: pageSize, offset, ...(kind !== '' && { kind }) }
  const list = useRequestList(filter)
  const fromStart = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      set(value)
      setOffset(0)
    }
  }
  const none = counts.data !== undefined && counts.data.open + counts.data.closed === 0
  return (
    <>
      <PageHead
        title="Requests"
        lead={openSentence(counts.data?.open)}
        actions={
          <>
            {!none && (
              <Button
                variant="default"
                component={Link}
                href="/requests/reports"
                leftSection={<IconChartBar size={18} stroke={1.75} />}
              >
                Reports
              </Button>
            )}
            <Button
              variant="default"
              component={Link}
              href={kind === '' ? '/requests/logs' : `/requests/logs?kind=${kind}`}
              leftSection={<IconPrinter size={18} stroke={1.75} />}
            >
              Print a log
            </Button>
            {!none && <LogButton />}
          </>
        }
      />
      {none ? (
        <Sheet padded={false}>
          <Empty
            title="Nobody has asked for anything yet"
            say="When somebody wants to see what you hold, wants it put right or deleted, objects or complains, log it here. Steward works out the date and leads you to the answer."
            action={<LogButton />}
            more={<ChooseMail quiet />}
          />
        </Sheet>
      ) : (
        <>
          <RequestFilters
            {...{ status, kind, search, counts: counts.data }}
            onStatus={fromStart(setStatus)}
            onKind={fromStart(setKind)}
            onSearch={fromStart(setSearch)}
          />
          <Sheet padded={false}>{list.data ? <RequestTable rows={list.data.rows} /> : <Loading rows={6} />}</Sheet>
          {list.data && <Pages total={list.data.total} offset={offset} onGo={setOffset} />}
          <p className={drop.line}>
            An e-mail that asks for something can be dropped on this window.{' '}
            <ChooseMail label="Choose an e-mail" quiet />
          </p>
        </>
      )}
    </>
  )
}

function LogButton() {
  return (
    <Button component={Link} href="/requests/new" leftSection={<IconPlus size={18} stroke={1.75} />}>
      Log a request
    </Button>
  )
}

type PagesProps = { readonly total: number; readonly offset: number; readonly onGo: (offset: number) => void }

function Pages({ total, offset, onGo }: PagesProps) {
  if (total <= pageSize) return null
  const last = Math.min(offset + pageSize, total)
  return (
    <Button.Group mt={12}>
      <Button variant="default" onClick={() => onGo(Math.max(0, offset - pageSize))} disabled={offset === 0}>
        Back
      </Button>
      <Button.GroupSection variant="default">{`${offset + 1} to ${last} of ${total}`}</Button.GroupSection>
      <Button variant="default" onClick={() => onGo(offset + pageSize)} disabled={last >= total}>
        More
      </Button>
    </Button.Group>
  )
}
