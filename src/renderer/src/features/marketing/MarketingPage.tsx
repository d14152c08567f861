import { Button, Pagination, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { DecisionTable } from './DecisionTable'
import css from './marketing.module.css'
import { useMarketingDecisions } from './use-marketing-decisions'

const perPage = 50
const start = '/guidance/flow/live-call?'

/** Decisions on marketing that were saved, newest first, and the way to the next one. */
export function MarketingPage() {
  const [page, setPage] = useState(1)
  const { data, error } = useMarketingDecisions({ limit: perPage, offset: (page - 1) * perPage })
  if (error) throw error
  if (!data) return <Loading rows={6} />
  if (data.total === 0) return <Nothing />
  const pages = Math.ceil(data.total / perPage)
  return (
    <>
      <PageHead
        title="Marketing"
        lead="Whom you may ring to offer something: answered one question at a time, kept as it was shown."
        actions={
          <>
            <PermissionsButton />
            <ListButton />
            <RecordingsButton />
          </>
        }
      />
      <Sheet title="Saved decisions" actions={<StartButton />} padded={false}>
        <DecisionTable rows={data.rows} />
      </Sheet>
      {pages > 1 && (
        <div className={css.pages}>
          <Pagination
            total={pages}
            value={page}
            onChange={setPage}
            getControlProps={(control) => ({ 'aria-label': `${control} page` })}
          />
          <Text c="dimmed" fz={13.5}>
            {data.total} decisions
          </Text>
        </div>
      )}
    </>
  )
}

function Nothing() {
  return (
    <>
      <PageHead
        title="Marketing"
        actions={
          <>
            <PermissionsButton />
            <ListButton />
            <RecordingsButton />
          </>
        }
      />
      <Sheet>
        <Empty
          title="Your decisions on marketing will be here"
          say="Before you ring somebody to offer something, answer a few questions. Steward says whether you may, what you must do, and keeps the answer with its date and its law."
          action={<StartButton />}
          more={
            <Button variant="subtle" component={Link} href="/guidance">
              All guides and rules
            </Button>
          }
        />
      </Sheet>
    </>
  )
}

function PermissionsButton() {
  return (
    <Button component={Link} variant="default" href="/marketing/permissions">
      Permissions
    </Button>
  )
}

function ListButton() {
  return (
    <Button variant="default" component={Link} href="/marketing/do-not-contact">
      Do-not-contact list
    </Button>
  )
}

function RecordingsButton() {
  return (
    <Button variant="default" component={Link} href="/marketing/recordings">
      Call recordings
    </Button>
  )
}

function StartButton() {
  return (
    <Button component={Link} href={start}>
      May we ring somebody?
    </Button>
  )
}
