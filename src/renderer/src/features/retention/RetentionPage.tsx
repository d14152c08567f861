import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { retentionCategories } from '@core/retention/category'
import type { ScheduleRow } from '@core/retention/row'
import { useNamedInAddress } from '../../app/use-named-in-address'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Views } from '../../ui/Views'
import { CertificateList } from './CertificateList'
import { NoteEventDialog } from './NoteEventDialog'
import { PrintSchedule } from './PrintSchedule'
import { QueueList } from './QueueList'
import { RowDialog } from './RowDialog'
import { ScheduleTable } from './ScheduleTable'
import css from './retention.module.css'
import { useCertificates, useQueue, useSchedule } from './use-retention'

const shows = ['queue', 'schedule', 'certificates'] as const

/** How long each kind of record is kept, what is due, and what was destroyed (rows E3 to E7). */
export function RetentionPage() {
  const [params, setParams] = useSearchParams()
  const [opened, setOpened] = useState<ScheduleRow | 'new' | null>(null)
  const [noting, setNoting] = useState(false)
  const show = shows.find((one) => one === params.get('show')) ?? 'queue'
  const category = retentionCategories.find((one) => one === params.get('category'))
  const { data: schedule, error } = useSchedule()
  const { data: queue } = useQueue(undefined, 0)
  const { data: certificates } = useCertificates(0)
  useNamedInAddress('row', schedule !== undefined, (id) => {
    setOpened(schedule?.rows.find((row) => row.id === id) ?? null)
  })
  if (error) throw error
  if (!schedule) return <Loading rows={6} />
  return (
    <>
      <PageHead
        title="Retention"
        crumb={[{ label: 'Documents', href: '/documents' }, { label: 'Retention' }]}
        lead="How long you keep each kind of record. When a day comes somebody decides; nothing is destroyed by itself."
        actions={
          <>
            <PrintSchedule rows={schedule.rows} />
            <Button variant="default" onClick={() => setNoting(true)}>
              Something ended
            </Button>
            <Button variant="default" onClick={() => setOpened('new')}>
              Add a row
            </Button>
          </>
        }
      />
      <Views
        label="Retention"
        views={[
          { id: 'queue', label: 'To decide', count: queue?.total },
          { id: 'schedule', label: 'Schedule', count: schedule.rows.length },
          { id: 'certificates', label: 'Destroyed', count: certificates?.total },
        ]}
        current={show}
        onChoose={(id) => setParams(id === 'queue' ? {} : { show: id }, { replace: true })}
      />
      <div className={css.main}>
        {show === 'queue' && (
          <QueueList
            key={category ?? ''}
            category={category}
            onAll={() => setParams({ show: 'queue' }, { replace: true })}
            onSchedule={() => setParams({ show: 'schedule' })}
          />
        )}
        {show === 'schedule' && <ScheduleTable schedule={schedule} onOpen={setOpened} />}
        {show === 'certificates' && <CertificateList />}
      </div>
      {noting && <NoteEventDialog onClose={() => setNoting(false)} />}
      {opened !== null && <RowDialog known={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  )
}
