import type { EngagementRow } from '@core/coaching/view'
import { Anchor, Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { wasLeftOpen } from '../drafts/held-drafts'
import css from './coaching.module.css'
import { EngagementDialog } from './EngagementDialog'
import { EngagementTable } from './EngagementTable'
import { listPage, useEngagements } from './use-coaching'

/** Every engagement: who is coached, what is missing, and until when notes are kept (rows E1 to E3). */
export function CoachingPage() {
  const [offset, setOffset] = useState(0)
  const { data, error } = useEngagements(offset)
  const [, go] = useLocation()
  const [params] = useSearchParams()
  const client = params.get('client')
  const [opening, setOpening] = useState(
    () => client !== null || wasLeftOpen({ form: 'coaching-engagement', part: '', ofNewRecord: true }),
  )
  if (error) throw error
  if (!data) return <Loading rows={6} />
  const { rows, total, policyMismatch } = data
  return (
    <>
      <PageHead
        title="Coaching"
        lead={leadWords(rows)}
        actions={total > 0 && <Button onClick={() => setOpening(true)}>Open an engagement</Button>}
      />
      <div className={css.main}>
        {policyMismatch !== '' && (
          <Wash tone="amber" icon={IconAlertTriangle} title="Your privacy policy and your schedule differ">
            <p>{policyMismatch}</p>
            <Anchor component={Link} href="/documents/retention">
              Open the schedule
            </Anchor>
          </Wash>
        )}
        <Sheet padded={rows.length === 0}>
          {rows.length === 0 ? (
            <Empty
              title="No coaching yet"
              say="An engagement holds who coaches whom, the signed agreement, and until when notes are kept."
              action={<Button onClick={() => setOpening(true)}>Open the first engagement</Button>}
            />
          ) : (
            <EngagementTable rows={rows} />
          )}
        </Sheet>
        {total > listPage && (
          <div className={css.buttons}>
            {offset > 0 && (
              <Button variant="default" onClick={() => setOffset(offset - listPage)}>
                The ones before
              </Button>
            )}
            {offset + rows.length < total && (
              <Button variant="default" onClick={() => setOffset(offset + listPage)}>
                The next ones
              </Button>
            )}
          </div>
        )}
      </div>
      {opening && (
        <EngagementDialog
          known={null}
          clientId={client}
          suggested={data.suggested}
          onClose={() => setOpening(false)}
          onSaved={(id) => go(`/coaching/${id}`)}
        />
      )}
    </>
  )
}

/** The answer first: how many run, and how many want something. */
function leadWords(rows: readonly EngagementRow[]): string {
  if (rows.length === 0) return ''
  const open = rows.filter(({ state }) => state === 'before' || state === 'running').length
  const wanting = rows.filter(({ missing }) => missing.length > 0).length
  const runs = open === 0 ? 'No coaching is open' : `${open} ${open === 1 ? 'engagement is' : 'engagements are'} open`
  return `${runs}. ${wanting === 0 ? 'Nothing is missing.' : `In ${wanting} something is missing.`}`
}
