import { mostUrgentFirst } from '@core/breaches/most-urgent-first'
import { trendByKind } from '@core/breaches/trend'
import type { BreachSummary } from '@core/breaches/summary'
import { Button, Tabs } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useNow, useToday } from '../../app/clock'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { WithAside } from '../../ui/WithAside'
import { BreachTable } from './BreachTable'
import { LogExport } from './LogExport'
import { TrendByKind } from './TrendByKind'
import { useBreachLog } from './use-breaches'

/** The register of breaches: every incident, reported or not, near misses too. */
export function BreachesPage() {
  const { data: lines, error } = useBreachLog()
  if (error) throw error
  return (
    <>
      <PageHead
        title="Breaches"
        lead={lines && lines.length > 0 && leadOf(lines)}
        actions={lines && lines.length > 0 && <LogExport lines={lines} />}
      />
      {!lines ? <Loading rows={6} /> : lines.length === 0 ? <NothingYet /> : <Log lines={lines} />}
    </>
  )
}

function Log({ lines }: { readonly lines: readonly BreachSummary[] }) {
  const [shown, setShown] = useState<'open' | 'closed' | 'all'>('all')
  const now = useNow()
  const today = useToday()
  const open = lines.filter((line) => line.breach.closing === null)
  const closed = lines.filter((line) => line.breach.closing !== null)
  const wanted = shown === 'all' ? lines : shown === 'open' ? open : closed
  const listed = mostUrgentFirst(wanted, now)
  return (
    <WithAside
      asideWidth={256}
      asideLabel="The last twelve months"
      aside={<TrendByKind trend={trendByKind(lines, today)} />}
    >
      <Tabs value={shown} onChange={(value) => setShown(value === 'open' || value === 'closed' ? value : 'all')}>
        <Tabs.List>
          <Tabs.Tab value="all">All {lines.length}</Tabs.Tab>
          <Tabs.Tab value="open">Open {open.length}</Tabs.Tab>
          <Tabs.Tab value="closed">Closed {closed.length}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={shown} pt="md">
          <Sheet padded={false}>
            {wanted.length > 0 ? (
              <BreachTable lines={listed} now={now} />
            ) : (
              <Empty title={`No ${shown} case`} say="Look at all of them to see the others." />
            )}
          </Sheet>
        </Tabs.Panel>
      </Tabs>
    </WithAside>
  )
}

function NothingYet() {
  return (
    <Sheet padded={false}>
      <Empty
        title="Nothing recorded yet"
        say="Every incident goes here, reported or not, near misses too. The law asks for this record, and the next person learns from it."
        action={
          <Button component={Link} href="/breaches/new">
            Report a breach
          </Button>
        }
        more={
          <Button component={Link} href="/guidance/first-hour" variant="subtle">
            See the first-hour card
          </Button>
        }
      />
    </Sheet>
  )
}

function leadOf(lines: readonly BreachSummary[]): string {
  const open = lines.filter((line) => line.breach.closing === null).length
  const near = lines.filter((line) => line.breach.facts.nearMiss).length
  const recorded = lines.length === 1 ? 'One incident recorded' : `${lines.length} incidents recorded`
  const misses = near === 0 ? '' : near === 1 ? ', one of them a near miss' : `, ${near} of them near misses`
  return `${recorded}${misses}. ${open === 0 ? 'All are closed.' : open === 1 ? 'One is open.' : `${open} are open.`}`
}
