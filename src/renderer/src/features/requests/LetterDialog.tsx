import { findTemplate } from '@core/documents/find-template'
import type { Template } from '@core/documents/template'
import type { AccessFacts } from '@core/bundle/access-facts'
import { channelNames, channels } from '@core/requests/channel'
import { letterLeftAction } from '@core/requests/letter-left'
import type { LetterEvent } from '@core/requests/next-act'
import type { RequestCase } from '@core/requests/request'
import { Button, Group, Modal, Select, Textarea } from '@mantine/core'
import { DateField } from '../../ui/DateField'
import { ExportMenu } from '../../ui/ExportMenu'
import { PaperPage } from '../../ui/PaperPage'
import { useAccessFacts } from '../bundle/use-bundle'
import { FieldList } from './FieldList'
import { LetterGaps } from './LetterGaps'
import { MailDraft } from './MailDraft'
import css from './requests.module.css'
import { useLetter } from './use-letter'

type LetterDialogProps = {
  readonly of: RequestCase
  readonly templateId: string
  readonly records: LetterEvent
  readonly onClose: () => void
}

const channelOptions = channels.map((value) => ({ value, label: channelNames[value] }))

/** These list the places that were searched. */
const fromSearch: readonly string[] = ['access-response', 'access-nothing-held']

/** A letter made from the case: read it, print or save it, then record how it went. It is kept with the case. */
export function LetterDialog({ templateId, ...rest }: LetterDialogProps) {
  const wantsAccess = fromSearch.includes(templateId)
  const { data: access } = useAccessFacts(rest.of.request.id, wantsAccess)
  const template = findTemplate(templateId)
  if (!template || (wantsAccess && !access)) return null
  return <OpenLetter {...rest} template={template} access={access ?? null} />
}

type OpenLetterProps = Omit<LetterDialogProps, 'templateId'> & {
  readonly template: Template
  readonly access: AccessFacts | null
}

function OpenLetter({ of, template, records, access, onClose }: OpenLetterProps) {
  const { request } = of
  const letter = useLetter({ of, template, records, access, onClose })
  const { words, sent, fields } = letter
  const leaving = {
    title: template.title,
    name: `${request.reference}-${template.id}`,
    blocks: letter.blocks,
    about: { action: letterLeftAction(template.id), subject: request.id },
    gaps: letter.gaps,
  }
  return (
    <Modal opened onClose={onClose} title={template.title} size={860}>
      <div className={css.main}>
        <LetterGaps gaps={letter.gaps} />
        {words.asks !== undefined && (
          <Textarea
            label={words.asks}
            description="It stands in the letter as you write it."
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            value={words.typed}
            error={words.fault}
            data-autofocus
            onChange={(change) => words.write(change.currentTarget.value)}
          />
        )}
        <PaperPage blocks={letter.blocks} label="The letter" />
        {template.checkBeforeUse.map((line) => (
          <p key={line} className={css.hint}>
            {line}
          </p>
        ))}
        <div className={css.sticky}>
          <div className={css.sent}>
            <DateField
              label="Sent on"
              value={sent.on}
              minDate={request.receivedOn}
              maxDate={letter.today}
              error={sent.wrongDay}
              onChange={sent.setOn}
            />
            <Select
              label="How it went"
              data={channelOptions}
              value={sent.how}
              onChange={(value) => sent.setHow(channels.find((one) => one === value) ?? 'e-mail')}
            />
            <FieldList fields={fields.asked} values={fields.values} errors={fields.faults} onChange={fields.set} />
          </div>
          <Group gap={8} justify="flex-end" style={{ flexGrow: 1 }}>
            <Button variant="default" onClick={onClose}>
              Not yet
            </Button>
            <MailDraft
              {...leaving}
              to={request.askedBy === '' ? request.email : ''}
              subject={`${template.title}, ${request.reference}`}
              mayAttach={template.id === 'access-response'}
            />
            <ExportMenu {...leaving} />
            <Button onClick={letter.record} loading={letter.isSaving}>
              Record it as sent
            </Button>
          </Group>
        </div>
      </div>
    </Modal>
  )
}
