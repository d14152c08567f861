import { publicationPlaces } from '@core/recordings/publication'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { Views } from '../../ui/Views'
import { AddRecordingDialog } from './AddRecordingDialog'
import { FoundSheet } from './FoundSheet'
import { LookUpDialog } from './LookUpDialog'
import { LookUpView } from './LookUpView'
import { PublicationSheet } from './PublicationSheet'
import { RecordingList } from './RecordingList'
import { SlipDialog } from './SlipDialog'
import css from './recordings.module.css'
import { usePublication, useRecordingCounts } from './use-recordings'

const shows = ['kept', 'reached', 'destroyed', 'look-ups', 'publication'] as const
type Show = (typeof shows)[number]
type Open = 'add' | 'look' | 'slip' | null

/** The register of call recordings: where each is and when it goes, who looked and why, and where it is said that calls are recorded. */
export function RecordingsPage() {
  const [params, setParams] = useSearchParams()
  const [, go] = useLocation()
  const [open, setOpen] = useState<Open>(null)
  const show: Show = shows.find((one) => one === params.get('show')) ?? 'kept'
  const lookUpId = params.get('look') ?? ''
  const { data: counts } = useRecordingCounts()
  const { data: done } = usePublication()
  const choose = (id: string) => setParams(id === 'kept' ? {} : { show: id }, { replace: true })
  const close = () => setOpen(null)
  return (
    <>
      <PageHead
        title="Call recordings"
        crumb={[{ label: 'Marketing', href: '/marketing' }, { label: 'Call recordings' }]}
        lead="Where each recording is and when it goes. Who was on a call is shown for a reason only, and every look is written down."
        actions={
          <>
            <Button variant="default" onClick={() => setOpen('slip')}>
              Something went wrong
            </Button>
            <Button variant="default" onClick={() => setOpen('add')}>
              Add a recording
            </Button>
            <Button onClick={() => setOpen('look')}>Look one up</Button>
          </>
        }
      />
      <Views
        views={[
          { id: 'kept', label: 'In the register', count: counts?.kept },
          { id: 'reached', label: 'Day reached', count: counts?.reached },
          { id: 'destroyed', label: 'Destroyed', count: counts?.destroyed },
          { id: 'look-ups', label: 'Who looked' },
          { id: 'publication', label: `Where you say so, ${done?.length ?? 0} of ${publicationPlaces.length}` },
        ]}
        current={show}
        onChoose={choose}
      />
      <div className={css.main}>
        {lookUpId !== '' && (
          <FoundSheet lookUpId={lookUpId} onAgain={() => setOpen('look')} onClose={() => setParams({})} />
        )}
        {show === 'look-ups' && <LookUpView />}
        {show === 'publication' && done && <PublicationSheet done={done} />}
        {(show === 'kept' || show === 'reached' || show === 'destroyed') && (
          <RecordingList key={show} show={show} onAdd={() => setOpen('add')} />
        )}
      </div>
      {open === 'add' && <AddRecordingDialog onClose={close} onAdded={close} />}
      {open === 'slip' && <SlipDialog recordingId={null} onClose={close} />}
      {open === 'look' && (
        <LookUpDialog
          onClose={close}
          onDone={(id) => {
            close()
            go(`/marketing/recordings?look=${id}`)
          }}
        />
      )}
    </>
  )
}
