import { composeDocument } from '@core/documents/framed'
import { findTemplate } from '@core/documents/find-template'
import { newOrganisation } from '@core/organisation/new-organisation'
import { channelNames, channels, type Channel } from '@core/requests/channel'
import { eventRefusal } from '@core/requests/event-checks'
import { letterEvent, movesDate } from '@core/requests/letter-event'
import { letterFactsOf } from '@core/requests/letter-facts'
import { letterLeftAction } from '@core/requests/letter-left'
import { caseWith } from '@core/requests/letter-to-be'
import { newEvent, type NewEvent } from '@core/requests/event'
import { askedFields, initialValues } from '@core/requests/field'
import { kindOf } from '@core/requests/kinds/index'
import type { LetterEvent } from '@core/requests/next-act'
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

const channelOptions = channels.map((value) => ({ value, label: channelNames[value] }))

/** A letter made from the case: read it, print or save it, then record how it went. It is kept with the case. */
export function LetterDialog({ of, templateId, records, onClose }: LetterDialogProps) {
  const today = useToday()
  const { request, events } = of
  const { data: organisation } = useOrganisation()
  const [on, setOn] = useState(today)
  const [how, setHow] = useState<Channel>(request.receivedBy)
  const [typed, setTyped] = useState('')
  const asked = kindOf(request.kind).eventFields?.[records] ?? []
  const [more, setMore] = useState(() => initialValues(asked))
  const [faults, setFaults] = useState<Readonly<Record<string, unknown>>>({})
  const keep = useKeepLetter(request.id, onClose)
  const wantsAccess = templateId === 'access-response' || templateId === 'access-nothing-held'
  const { data: access } = useAccessFacts(request.id, wantsAccess)
  const template = findTemplate(templateId)
  if (!template || (wantsAccess && !access)) return null
  const asks = kindOf(request.kind).letters.find((letter) => letter.templateId === templateId)?.asks
  const words = typed.trim()
  const sent = letterEvent(records, { on, how, words, title: template.title })
  const story = events.map((one) => one.facts)
  const refusalOf = (event: NewEvent) =>
    eventRefusal(event, { request, events: story, today, jurisdiction: request.clock.jurisdiction })
  const refused = movesDate(records) ? refusalOf(sent) : null
  const standing = movesDate(records) && !refused ? caseWith(of, sent) : of
  const facts = { ...letterFactsOf(standing), progress: words, words, access: access ?? null }
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  const blocks = composeDocument(template, facts, frame)
  const reason = refused?.detail.reason
  const gaps = reason === undefined ? template.gaps(facts, frame) : [{ fact: 'on', say: reason }]
  const outside = on < request.receivedOn || on > today || on === ''
  const wrongDay = outside
    ? 'Write the day it went, from the day of receipt to today.'
    : refused?.detail.issues?.[0]?.message
  const record = () => {
    const answers = Object.fromEntries(askedFields(asked, more).map(({ name }) => [name, more[name]]))
    const read = newEvent.safeParse({ ...sent, ...answers })
    const event = read.success ? read.data : sent
    const issues = [...(read.error?.issues ?? []), ...(asked.length > 0 ? (refusalOf(event)?.detail.issues ?? []) : [])]
    setFaults(Object.fromEntries(issues.map(({ path, message }) => [String(path), message])))
    if (wrongDay === undefined && !refused && issues.length === 0)
      keep.mutate({ templateId, title: template.title, facts, event })
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
        {asks !== undefined && (
          <Textarea
            label={asks}
            description="It stands in the letter as you write it."
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            value={typed}
            error={wordsFault(faults)}
            data-autofocus
            onChange={(change) => setTyped(change.currentTarget.value)}
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
              error={wrongDay}
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
              mayAttach={templateId === 'access-response'}
              gaps={gaps}
            />
            <ExportMenu
              title={template.title}
              name={`${request.reference}-${templateId}`}
              blocks={blocks}
              about={{ action: letterLeftAction(templateId), subject: request.id }}
              gaps={gaps}
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

/** What was written by hand has another name in each event. */
function wordsFault(faults: Readonly<Record<string, unknown>>): string | undefined {
  const fault = faults['what'] ?? faults['why'] ?? faults['reasons']
  return typeof fault === 'string' ? fault : undefined
}
