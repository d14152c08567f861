import { consentRouteNames, consentRoutes } from '@core/consents/consent-route'
import type { PermissionMatrix } from '@core/consents/matrix'
import { newConsent, noWords, type NewConsent } from '@core/consents/new-answer'
import { addMonths } from '@core/time/add-months'
import { Button, Group, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import { ProofFile } from '../attachments/ProofFile'
import { fileFault } from '../attachments/send-file'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { boxesOf, BoxPicks, nameIn, sameBox } from './BoxPicks'
import { usualMonths } from './consent-words'
import css from './consents.module.css'
import type { Chosen } from './looked'
import { useGive, useWording } from './use-consents'
import { useMe } from './use-me'
import { WordingPick } from './WordingPick'

type GiveDialogProps = {
  readonly contactId: string
  readonly matrix: PermissionMatrix
  readonly chosen: Chosen | null
  readonly onClose: () => void
}

type Values = Required<Omit<NewConsent, 'contactId' | 'how'>> & { how: NewConsent['how'] | '' }

const routes = consentRoutes.map((value) => ({ value, label: consentRouteNames[value] }))

/** Records a yes: to what, when, how, who took it, and the words that were shown. All of it, or it proves nothing. */
export function GiveDialog({ contactId, matrix, chosen, onClose }: GiveDialogProps) {
  const today = useToday()
  const me = useMe()
  const [file, setFile] = useState<File | null>(null)
  const fault = fileFault(file)
  const form = useForm<Values>({
    initialValues: {
      boxes: chosen && chosen.pointId !== '' ? [{ ...chosen }] : [],
      wordingId: '',
      words: '',
      happenedOn: today,
      how: '',
      takenBy: me,
      reviewOn: addMonths(today, usualMonths),
      endsOn: '',
      evidence: '',
      note: '',
    },
    // Said with the other faults: the schema looks at the words only once everything else is there.
    validate: (values) => ({
      ...(values.wordingId === '' && values.words.trim() === '' && { wordingId: noWords }),
      ...checkedBy(newConsent)({ ...values, contactId }),
    }),
  })
  const place = { form: 'consent', part: contactId, contactId } as const
  const draft = useDraft(form, place)
  const done = () => {
    draft.drop()
    onClose()
  }
  const give = useGive(form, done)
  const { data: shown } = useWording(form.values.wordingId === '' ? null : form.values.wordingId)
  const fitting = boxesOf(matrix, (channel, purpose) =>
    shown
      ? shown.text.choices.some((one) => one.channel === channel && one.purpose === purpose)
      : matrix.purposes.includes(purpose),
  )
  // A tick the chosen form has no box for stays in view, so that it can be taken out.
  const boxes = [...fitting, ...form.values.boxes.filter((box) => !fitting.some((one) => sameBox(one, box)))]
  const setDay = (happenedOn: string) => {
    form.setFieldValue('happenedOn', happenedOn)
    if (happenedOn !== '') form.setFieldValue('reviewOn', addMonths(happenedOn, usualMonths))
  }
  const send = form.onSubmit(
    ({ how, ...values }) => {
      if (how !== '' && fault === '') give.mutate({ ...values, how, contactId, file })
    },
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="They said yes" size={640}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <Why of="consent.wording">
          <WordingPick
            value={form.values.wordingId}
            words={form.values.words}
            error={form.errors['wordingId']}
            onChange={(id) => form.setFieldValue('wordingId', id)}
            onWords={(text) => form.setFieldValue('words', text)}
          />
        </Why>
        <BoxPicks
          legend="What they ticked or said yes to"
          boxes={boxes}
          value={form.values.boxes}
          nameOf={nameIn(matrix)}
          error={form.errors['boxes'] ?? form.errors['boxes.0.pointId']}
          onChange={(value) => form.setFieldValue('boxes', value)}
        />
        <div className={css.pair}>
          <Why of="consent.happenedOn">
            <DateField
              label="When they said yes"
              value={form.values.happenedOn}
              maxDate={today}
              error={form.errors['happenedOn']}
              onChange={setDay}
            />
          </Why>
          <Why of="consent.how">
            <Select
              label="How"
              placeholder="Choose"
              data={routes}
              value={form.values.how === '' ? null : form.values.how}
              error={form.errors['how']}
              onChange={(value) => form.setFieldValue('how', consentRoutes.find((one) => one === value) ?? '')}
            />
          </Why>
          <Why of="consent.takenBy">
            <TextInput label="Taken by" autoComplete="off" maxLength={100} {...form.getInputProps('takenBy')} />
          </Why>
          <Why of="consent.evidence">
            <TextInput
              label="Where the paper is kept (optional)"
              placeholder="Folder, mailbox"
              autoComplete="off"
              maxLength={500}
              {...form.getInputProps('evidence')}
            />
          </Why>
          <Why of="consent.reviewOn">
            <DateField
              label="Look again on (optional)"
              value={form.values.reviewOn}
              error={form.errors['reviewOn']}
              onChange={(day) => form.setFieldValue('reviewOn', day)}
            />
          </Why>
          <Why of="consent.endsOn">
            <DateField
              label="Only until (optional)"
              value={form.values.endsOn}
              error={form.errors['endsOn']}
              onChange={(day) => form.setFieldValue('endsOn', day)}
            />
          </Why>
        </div>
        <Textarea
          label="Note (optional)"
          autosize
          minRows={1}
          maxRows={5}
          maxLength={1000}
          {...form.getInputProps('note')}
        />
        <ProofFile label="The signed form, as a file (optional)" file={file} error={fault} onChange={setFile} />
        <LawLine rules={['consent.record', 'consent.specific', 'consent.lifetime']} />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={done}>
            Cancel
          </Button>
          <Button type="submit" loading={give.isPending}>
            Record the yes
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
