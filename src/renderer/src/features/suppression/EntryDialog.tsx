import type { Entry } from '@core/suppression/entry'
import { refusalWords } from '@core/suppression/refusal-source'
import { stopScopeWords } from '@core/suppression/stop-words'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import { Loading } from '../../ui/Loading'
import { Attachments } from '../attachments/Attachments'
import { entryTitle, keyWords, stopsNobody } from './entry-words'
import { LiftForm } from './LiftForm'
import css from './suppression.module.css'
import { useEntry, useMarkInCrm } from './use-suppression'

type EntryDialogProps = { readonly id: string; readonly onClose: () => void }

/** One entry with everything that is kept of it, the day it was blocked elsewhere, and the way to lift it. */
export function EntryDialog({ id, onClose }: EntryDialogProps) {
  const { data: entry } = useEntry(id)
  const [lifting, setLifting] = useState(false)
  return (
    <Modal opened onClose={onClose} title={entry ? <bdi>{entryTitle(entry)}</bdi> : 'Entry'} size={600}>
      {!entry ? (
        <Loading rows={4} />
      ) : (
        <div className={css.form}>
          <EntryFacts entry={entry} />
          {!entry.lifted && !lifting && <InCrm entry={entry} />}
          {!lifting && (
            <Attachments
              ownerKind="stop"
              ownerId={entry.id}
              contactId={entry.contactId}
              title="Proof"
              say="Their letter or mail, or what shows that they changed their mind."
            />
          )}
          {lifting ? (
            <LiftForm entry={entry} onCancel={() => setLifting(false)} onDone={onClose} />
          ) : (
            <Group gap={8} justify="space-between">
              {entry.lifted ? (
                <span />
              ) : (
                <Button variant="subtle" color="red" onClick={() => setLifting(true)}>
                  Lift this entry
                </Button>
              )}
              <Button variant="default" onClick={onClose}>
                Close
              </Button>
            </Group>
          )}
        </div>
      )}
    </Modal>
  )
}

const nobody =
  'Nobody yet, so it stops nothing. Open the request, and link it to a contact or add an address or number.'

function EntryFacts({ entry }: { readonly entry: Entry }) {
  const { askedOn, source, note, reference, requestId, contactId, organisation, lifted } = entry
  return (
    <dl className={css.facts}>
      <dt>What stops</dt>
      <dd>{stopScopeWords(entry)}</dd>
      <dt>Since</dt>
      <dd>{dayMonthYear(askedOn)}</dd>
      <dt>Source</dt>
      <dd>
        {refusalWords(source)}
        {note !== '' && `: ${note}`}
        {requestId !== null && (
          <>
            {', '}
            <Anchor component={Link} href={`/requests/${requestId}`}>
              {reference}
            </Anchor>
          </>
        )}
      </dd>
      <dt>Recognised by</dt>
      <dd>{keyWords(entry).join('; ') || (stopsNobody(entry) ? nobody : 'The contact alone')}</dd>
      {contactId !== null && (
        <>
          <dt>Contact</dt>
          <dd>
            <Anchor component={Link} href={`/contacts/${contactId}`}>
              {[entry.name, organisation].filter(Boolean).join(', ')}
            </Anchor>
          </dd>
        </>
      )}
      {lifted && (
        <>
          <dt>Lifted</dt>
          <dd>
            {dayMonthYear(lifted.on)}:{' '}
            {[lifted.reason, lifted.evidence].filter(Boolean).join('. ') || 'the words were taken out'}
          </dd>
        </>
      )}
    </dl>
  )
}

function InCrm({ entry }: { readonly entry: Entry }) {
  const today = useToday()
  const [on, setOn] = useState(today)
  const mark = useMarkInCrm()
  if (entry.inCrmOn !== null)
    return (
      <Group gap={12}>
        <span>Also blocked in your CRM since {dayMonthYear(entry.inCrmOn)}.</span>
        <Button variant="subtle" size="compact-md" onClick={() => mark.mutate({ ids: [entry.id], on: null })}>
          Not yet after all
        </Button>
      </Group>
    )
  return (
    <Group gap={12} align="end">
      <DateField label="Blocked in your CRM and mailing tool on" value={on} maxDate={today} onChange={setOn} />
      <Button variant="default" loading={mark.isPending} onClick={() => mark.mutate({ ids: [entry.id], on })}>
        Also blocked in the CRM
      </Button>
    </Group>
  )
}
