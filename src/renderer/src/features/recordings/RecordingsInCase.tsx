import { placesOf } from '@core/requests/places'
import type { Request, RequestCase } from '@core/requests/request'
import { callMoment } from '@core/recordings/recording-words'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { LookUpDialog, type LookUpStart } from './LookUpDialog'
import { NoticeDialog } from './NoticeDialog'
import { pageOf } from './RecordingTable'
import css from './recordings.module.css'
import { useRecordings, useSetup } from './use-recordings'

/**
 * In a case that reaches call recordings: the written notice to the data controller (S3-33), the calls it is about, and the
 * way to look them up with this case as the reason. Nothing where the organisation records no calls.
 */
export function RecordingsInCase({ of }: { readonly of: RequestCase }) {
  const { request, events } = of
  const [, go] = useLocation()
  const [open, setOpen] = useState<'look' | 'notice' | null>(null)
  const touches = touchesRecordings(of)
  const { data: setup } = useSetup()
  const { data: linked } = useRecordings({ requestId: request.id, limit: 200 }, touches)
  if (!touches || !setup || !linked) return null
  if (setup.records === 'no' && request.kind !== 'call-recording' && linked.total === 0) return null
  const isOpen = request.status === 'open'
  const isTheirs =
    request.kind === 'access' || (request.kind === 'call-recording' && request.details.route === 'access')
  const notice = events.find(({ facts }) => facts.type === 'letter-kept' && facts.templateId === 'recording-notice')
  if (!isOpen && linked.total === 0) return null
  return (
    <Sheet
      title="Call recordings"
      padded={false}
      actions={
        isOpen && (
          <Button variant="default" onClick={() => setOpen('look')}>
            Look one up
          </Button>
        )
      }
    >
      {isTheirs && (
        <SheetRow>
          <div className={css.found}>
            <div>
              <span className={css.name}>Written notice to the data controller</span>
              <span className={css.second}>
                {notice
                  ? `Given on ${dayMonthYear(notice.facts.on)}, kept with the letters.`
                  : 'A request that reaches recordings is told inside, in writing, at once.'}
              </span>
            </div>
            {notice ? (
              <StateWord icon={IconCircleCheck} word="Given" color="pine" />
            ) : (
              isOpen && (
                <Button variant="default" size="compact-md" onClick={() => setOpen('notice')}>
                  Write the notice
                </Button>
              )
            )}
          </div>
        </SheetRow>
      )}
      {linked.rows.map((row) => (
        <SheetRow key={row.id}>
          <Anchor component={Link} href={pageOf(row.id)} className={css.name} underline="hover">
            {callMoment(row)}
          </Anchor>
          <span className={css.second}>
            <bdi>{[row.reference, row.keptWhere].join(', ')}</bdi>
          </span>
        </SheetRow>
      ))}
      {linked.total === 0 && (
        <SheetRow>
          <span className={css.hint}>No recording is linked to this case yet.</span>
        </SheetRow>
      )}
      {open === 'notice' && <NoticeDialog of={of} onClose={() => setOpen(null)} />}
      {open === 'look' && (
        <LookUpDialog
          start={soughtBy(request)}
          onClose={() => setOpen(null)}
          onDone={(id) => go(`/marketing/recordings?look=${id}`)}
        />
      )}
    </Sheet>
  )
}

/** Is a place of the case about recordings, or is it about nothing else? */
function touchesRecordings({ request, events }: RequestCase): boolean {
  if (request.kind === 'call-recording') return true
  if (request.kind !== 'access' && request.kind !== 'disclosure') return false
  return placesOf(request, events).some(({ name, state }) => /recording/i.test(name) && state !== 'not-used')
}

/** What the case says of the call; for a person’s own call, the person. */
function soughtBy(request: Request): LookUpStart {
  const { id, reference, contactId, name } = request
  const whose = { contactId, name: contactId === null ? name : '' }
  if (request.kind !== 'call-recording') return { requestId: id, reason: `For ${reference}`, ...whose }
  const { callOn, extension, number, route, reason } = request.details
  const call = { calledOn: callOn, extension, number }
  if (route === 'access') return { requestId: id, reason: `For ${reference}, their own call`, ...whose }
  return { requestId: id, reason: `For ${reference}: ${reason}`.slice(0, 500), ...call }
}
