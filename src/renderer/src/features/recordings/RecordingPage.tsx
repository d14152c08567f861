import type { RecordingLine } from '@core/recordings/recording'
import { callMoment } from '@core/recordings/recording-words'
import { dayMonthYear, longDate } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation, useParams, useSearchParams } from 'wouter'
import { useToday } from '../../app/clock'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { EditRecordingDialog } from './AddRecordingDialog'
import { DestroyDialog } from './DestroyDialog'
import { ExtendDialog } from './ExtendDialog'
import { LookUpDialog } from './LookUpDialog'
import { RecordingDetails } from './RecordingDetails'
import { RecordingState } from './RecordingState'
import { pageOf } from './RecordingTable'
import { SlipDialog } from './SlipDialog'
import css from './recordings.module.css'
import { useRecordingDetails, useRecordingLine } from './use-recordings'

type Open = 'look' | 'destroy' | 'extend' | 'edit' | 'slip' | null

/** One recording: where it is and when it goes for everybody inside, the rest for a reason that is written down. */
export function RecordingPage() {
  const { id = '' } = useParams()
  const { data: line, error } = useRecordingLine(id)
  if (error)
    return (
      <Gone
        title="This recording is not in the register"
        crumb={{ label: 'Call recordings', href: '/marketing/recordings' }}
      />
    )
  return line ? <OneRecording line={line} /> : <Loading rows={6} />
}

function OneRecording({ line }: { readonly line: RecordingLine }) {
  const today = useToday()
  const [, go] = useLocation()
  const [params] = useSearchParams()
  const lookUpId = params.get('look') ?? ''
  const { data: details, error: over } = useRecordingDetails(line.id, lookUpId)
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const kept = line.state === 'kept'
  const isDue = kept && line.destroyOn <= today && line.heldBy.length === 0
  const isOpen = details !== undefined && !over
  return (
    <>
      <PageHead
        crumb={[
          { label: 'Marketing', href: '/marketing' },
          { label: 'Call recordings', href: '/marketing/recordings' },
          { label: line.reference },
        ]}
        title={`Call of ${callMoment(line)}`}
        badge={<RecordingState line={line} today={today} />}
        lead={
          kept
            ? `Kept in ${line.keptWhere}, to be destroyed on ${longDate(line.destroyOn)}.`
            : `Destroyed on ${longDate(line.destroyedOn)}: ${line.destroyedHow}`
        }
        actions={
          kept && (
            <>
              <Button variant="default" onClick={() => setOpen('slip')}>
                Something went wrong
              </Button>
              <Button variant="default" onClick={() => setOpen('extend')}>
                Keep it longer
              </Button>
              {line.heldBy.length === 0 && (
                <Button variant={isDue ? 'filled' : 'default'} onClick={() => setOpen('destroy')}>
                  It is destroyed
                </Button>
              )}
            </>
          )
        }
      />
      <div className={css.main}>
        {line.heldBy.length > 0 && <Held line={line} />}
        {isOpen ? (
          <RecordingDetails details={details} lookUpId={lookUpId} onEdit={() => setOpen('edit')} />
        ) : (
          <>
            <Sheet
              title={
                over
                  ? 'Your look-up is over, and the entry is closed again'
                  : 'Who was on the call: shown for a reason only'
              }
              actions={
                <Button variant={isDue ? 'default' : 'filled'} onClick={() => setOpen('look')}>
                  Open it with a reason
                </Button>
              }
            >
              <p>Names, numbers, history and who looked before. Your reason is asked once and stands in the log.</p>
            </Sheet>
            {kept && (
              <Sheet title={`To be destroyed on ${longDate(line.destroyOn)}`}>
                <p>{line.destroyWorking}</p>
              </Sheet>
            )}
          </>
        )}
      </div>
      {open === 'look' && (
        <LookUpDialog
          recordingId={line.id}
          onClose={close}
          onDone={(made) => {
            close()
            go(pageOf(line.id, made), { replace: true })
          }}
        />
      )}
      {open === 'destroy' && <DestroyDialog line={line} onClose={close} />}
      {open === 'extend' && <ExtendDialog line={line} onClose={close} />}
      {open === 'slip' && <SlipDialog recordingId={line.id} onClose={close} />}
      {open === 'edit' && details && (
        <EditRecordingDialog recording={details.recording} lookUpId={lookUpId} onClose={close} />
      )}
    </>
  )
}

function Held({ line }: { readonly line: RecordingLine }) {
  const reached = `Its day is ${dayMonthYear(line.destroyOn)}. `
  return (
    <Wash
      tone="info"
      icon={IconShieldLock}
      title={line.heldBy.some(({ isClaim }) => !isClaim) ? 'Held by an open request' : 'Held for a legal claim'}
    >
      <p>
        {reached}Nothing of it may be destroyed while{' '}
        {line.heldBy.map(({ id, reference, isClaim }, index) => (
          <span key={reference}>
            {index > 0 && ', '}
            <Anchor component={Link} href={isClaim ? `/contacts/${id}` : `/requests/${id}`}>
              {reference}
            </Anchor>
          </span>
        ))}{' '}
        is open.
      </p>
    </Wash>
  )
}
