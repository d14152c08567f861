import { composeDocument } from '@core/documents/framed'
import { findTemplate } from '@core/documents/find-template'
import { newOrganisation } from '@core/organisation/new-organisation'
import { channelNames, channels, type Channel } from '@core/requests/channel'
import { eventRefusal } from '@core/requests/event-checks'
import { letterFactsOf } from '@core/requests/letter-facts'
import { letterLeftAction } from '@core/requests/letter-left'
import { newEvent, type NewEvent } from '@core/requests/event'
import { askedFields, initialValues } from '@core/requests/field'
import { kindOf } from '@core/requests/kinds/index'
import type { Act } from '@core/requests/next-act'
import type { RequestCase } from '@core/requests/request'
import { Anchor, Button, Group, Modal, Select, Textarea } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { DateField } from '../../ui/DateField'
import { ExportMenu } from '../../ui/ExportMenu'
import { PaperPage } from '../../ui/PaperPage'
import { Wash } from '../../ui/Wash'
import { useAccessFacts } from '../bundle/use-bundle'
import { FieldList } from './FieldList'
import { MailDraft } from './MailDraft'
import css from './requests.module.css'
import { useKeepLetter } from './use-requests'

type LetterDialogProps = {
  readonly of: RequestCase
  readonly templateId: string
  readonly records: LetterEvent
  readonly onClose: () => void
}

/** What is recorded once the letter has gone. */
type LetterEvent = Extract<Act, { kind: 'letter' }>['records']

const channelOptions = channels.map((value) => ({ value, label: channelNames[value] }))

/** A letter made from the case: read it, print or save it, then record how it went. It is kept with the case. */
export function LetterDialog({ of, templateId, records, onClose }: LetterDialogProps) {
  const today = useToday()
  const { request, events } = of
  const { data: organisation } = useOrganisation()
  const [on, setOn] = useState(today)
  const [how, setHow] = useState<Channel>(request.receivedBy)
  const [progress, setProgress] = useState('')
  const asked = kindOf(request.kind).eventFields?.[records] ?? []
  const [more, setMore] = useState(() => initialValues(asked))
  const [faults, setFaults] = useState<Readonly<Record<string, unknown>>>({})
  const keep = useKeepLetter(request.id, onClose)
  const wantsAccess = templateId === 'access-response'
  const { data: access } = useAccessFacts(request.id, wantsAccess)
  const template = findTemplate(templateId)
  if (!template || (wantsAccess && !access)) return null
  const facts = { ...letterFactsOf(of), progress: progress.trim(), access: access ?? null }
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  const blocks = composeDocument(template, facts, frame)
  const gaps = template.gaps(facts, frame)
  const outside = on < request.receivedOn || on > today || on === ''
  const record = () => {
    const plain = eventOf(records, { on, how, progress: facts.progress || template.title })
    const answers = Object.fromEntries(askedFields(asked, more).map(({ name }) => [name, more[name]]))
    const read = newEvent.safeParse({ ...plain, ...answers })
    const event = read.success ? read.data : plain
    const story = events.map((one) => one.facts)
    const refusal = eventRefusal(event, { request, events: story, today, jurisdiction: request.clock.jurisdiction })
    const issues = [...(read.error?.issues ?? []), ...(asked.length > 0 ? (refusal?.detail.issues ?? []) : [])]
    setFaults(Object.fromEntries(issues.map(({ path, message }) => [String(path), message])))
    if (!outside && issues.length === 0) keep.mutate({ templateId, title: template.title, facts, event })
  }
  return (
    <Modal opened onClose={onClose} title={template.title} size={860}>
      <div className={css.main}>
        {gaps.length > 0 && (
          <Wash tone="amber" icon={IconAlertTriangle} title="Before it goes">
            {gaps.map(({ say }) => (
              <p key={say}>{say}</p>
            ))}
            <Anchor component={Link} href="/settings/organisation">
              Open the facts of the organisation
            </Anchor>
            {gaps.some(({ fact }) => fact === 'categories' || fact === 'recipients') && (
              <>
                {' · '}
                <Anchor component={Link} href="/documents/privacy-policy">
                  Open the answers of your privacy policy
                </Anchor>
              </>
            )}
          </Wash>
        )}
        {records === 'progress-told' && (
          <Textarea
            label="How far you are"
            description="It stands in the letter as you write it."
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            value={progress}
            onChange={(typed) => setProgress(typed.currentTarget.value)}
          />
        )}
        <PaperPage blocks={blocks} label="The letter" />
        {template.checkBeforeUse.map((line) => (
          <p key={line} className={css.hint}>
            {line}
          </p>
        ))}
        <div className={css.sticky}>
          <div className={css.sent}>
            <DateField
              label="Sent on"
              value={on}
              minDate={request.receivedOn}
              maxDate={today}
              error={outside ? 'Write the day it went, from the day of receipt to today.' : undefined}
              onChange={setOn}
            />
            <Select
              label="How it went"
              data={channelOptions}
              value={how}
              onChange={(value) => setHow(channels.find((one) => one === value) ?? 'e-mail')}
            />
            <FieldList
              fields={asked}
              values={more}
              errors={faults}
              onChange={(name, value) => {
                setMore({ ...more, [name]: value })
                setFaults({ ...faults, [name]: undefined })
              }}
            />
          </div>
          <Group gap={8} justify="flex-end" style={{ flexGrow: 1 }}>
            <Button variant="default" onClick={onClose}>
              Not yet
            </Button>
            <MailDraft
              to={request.askedBy === '' ? request.email : ''}
              subject={`${template.title}, ${request.reference}`}
              title={template.title}
              name={`${request.reference}-${templateId}`}
              blocks={blocks}
              about={{ action: letterLeftAction(templateId), subject: request.id }}
              mayAttach={wantsAccess}
            />
            <ExportMenu
              title={template.title}
              name={`${request.reference}-${templateId}`}
              blocks={blocks}
              about={{ action: letterLeftAction(templateId), subject: request.id }}
            />
            <Button onClick={record} loading={keep.isPending}>
              Record it as sent
            </Button>
          </Group>
        </div>
      </div>
    </Modal>
  )
}

type Sent = { readonly on: string; readonly how: Channel; readonly progress: string }

function eventOf(type: LetterEvent, { on, how, progress }: Sent): NewEvent {
  if (type === 'acknowledged') return { type, on, how }
  return type === 'replied' ? { type, on, how, what: '' } : { type, on, how, what: progress }
}
