import { closeRefusal, closingNote } from '@core/requests/close-checks'
import { kindOf } from '@core/requests/kinds/index'
import { openPlaces, placesOf } from '@core/requests/places'
import type { RequestCase } from '@core/requests/request'
import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconInfoCircle } from '@tabler/icons-react'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { Wash } from '../../ui/Wash'
import { LawLine } from '../../ui/LawLine'
import css from './requests.module.css'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { useCloseRequest } from './use-requests'

type CloseDialogProps = { readonly of: RequestCase; readonly onClose: () => void }

/** Closes a case with its outcome, the day and, where something was refused, the reasons. */
export function CloseDialog({ of, onClose }: CloseDialogProps) {
  const today = useToday()
  const { request, events } = of
  const { outcomes } = kindOf(request.kind)
  const form = useForm({
    initialValues: { outcome: '', on: today, note: '' },
    validate: (values) => {
      const refusal = closeRefusal(values, of, today)
      return Object.fromEntries((refusal?.detail.issues ?? []).map(({ path, message }) => [path, message]))
    },
  })
  const draft = useDraft(form, {
    form: 'request-close',
    part: request.id,
    recordId: request.id,
    contactId: request.contactId,
  })
  const done = () => {
    draft.drop()
    onClose()
  }
  const close = useCloseRequest(request.id, form, done)
  const left = openPlaces(placesOf(request, events))
  const chosen = outcomes.find(({ id }) => id === form.values.outcome)
  const needed = chosen?.reasonsNeeded !== undefined || (chosen?.placesFirst === true && left > 0)
  const noteLabel = needed ? 'Reasons' : 'Note (optional)'
  /** What they were told is offered as the note, unless somebody has written one. */
  const choose = (outcome: string) => {
    const offered = closingNote(of, form.values.outcome)
    if (form.values.note.trim() === offered) form.setFieldValue('note', closingNote(of, outcome))
    form.setFieldValue('outcome', outcome)
  }
  const send = form.onSubmit(
    (values) => close.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="Close the case" size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        {left > 0 && (
          <Wash tone="info" icon={IconInfoCircle}>
            <p>
              {left === 1 ? 'One place is still open.' : `${left} places are still open.`}{' '}
              {outcomes.some(({ placesFirst }) => placesFirst)
                ? 'Do them first, or write below why it is closed without them.'
                : 'It can be closed all the same.'}
            </p>
          </Wash>
        )}
        <Choice
          legend="How did it end?"
          layout="tight"
          options={outcomes.map(({ id, label }) => ({ value: id, label }))}
          value={form.values.outcome}
          error={form.errors['outcome']}
          onChange={(outcome) => choose(outcome)}
        />
        <DateField
          label={chosen?.answered === false ? 'On which day' : 'Date of the answer'}
          value={form.values.on}
          minDate={request.receivedOn}
          maxDate={today}
          error={form.errors['on']}
          onChange={(on) => form.setFieldValue('on', on)}
        />
        <Textarea
          label={noteLabel}
          description={chosen?.reasonsNeeded}
          autosize
          minRows={2}
          maxRows={10}
          {...form.getInputProps('note')}
        />
        <LawLine rules={['rights.log', 'acc.record']} />
        <Group gap={8} justify="flex-end" className={css.dialogFoot}>
          <Button variant="default" onClick={done}>
            Cancel
          </Button>
          <Button type="submit" loading={close.isPending}>
            Close the case
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
