import { channelNames, channels } from '@core/requests/channel'
import { clockOfRequest } from '@core/requests/clock-of-request'
import { correctionRefusal } from '@core/requests/correct-request'
import { kindOf } from '@core/requests/kinds/index'
import { newRequest } from '@core/requests/new-request'
import type { RequestCase } from '@core/requests/request'
import { isCalendarDate } from '@core/time/calendar-date'
import { longDate } from '@core/time/format-date'
import { Button, Group, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { useFactsForm } from './correct-form'
import type { FactValues } from './log-form'
import { FieldList } from './FieldList'
import { OnBehalf } from './OnBehalf'
import css from './requests.module.css'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { useCorrectRequest } from './use-requests'

type CorrectDialogProps = { readonly of: RequestCase; readonly onClose: () => void }

const channelOptions = channels.map((value) => ({ value, label: channelNames[value] }))

/** Puts right what was logged wrongly. The date is worked out anew, and the story says which facts were corrected. */
export function CorrectDialog({ of, onClose }: CorrectDialogProps) {
  const today = useToday()
  const { request } = of
  const form = useFactsForm(request)
  const draft = useDraft(form, {
    form: 'correct-request',
    part: request.id,
    recordId: request.id,
    contactId: request.contactId,
  })
  const done = () => {
    draft.drop()
    onClose()
  }
  const correct = useCorrectRequest(request.id, form, done)
  const { values } = form
  const send = form.onSubmit(
    (checked, event) => {
      const refusal = correctionRefusal(newRequest.parse(checked), of, today)
      for (const { path, message } of refusal?.detail.issues ?? []) form.setFieldError(path, message)
      if (refusal) focusFirstError(event?.currentTarget ?? null)
      else correct.mutate(checked)
    },
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const { value: _on, defaultValue: _default, ...dayProps } = form.getInputProps('receivedOn')
  return (
    <Modal opened onClose={onClose} title="Correct what was logged" size={620}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <p className={css.hint}>The reference {request.reference} stays. What happened since stays too.</p>
        <div className={css.pair}>
          <DateField label="Day it came" maxDate={today} value={values.receivedOn} {...dayProps} />
          <Select label="How it came" data={channelOptions} {...form.getInputProps('receivedBy')} />
        </div>
        <p className={css.hint} aria-live="polite">
          {dateWords(of, values)}
        </p>
        <div className={css.pair}>
          <TextInput label="Name" autoComplete="off" {...form.getInputProps('name')} />
          <TextInput label="Their organisation (optional)" autoComplete="off" {...form.getInputProps('organisation')} />
        </div>
        <FieldList
          fields={kindOf(request.kind).fields}
          values={values.details}
          errors={form.errors}
          path="details."
          onChange={(name, value) => form.setFieldValue('details', { ...values.details, [name]: value })}
        />
        <Textarea
          label="What they wrote or said (optional)"
          autosize
          minRows={2}
          maxRows={10}
          {...form.getInputProps('scope')}
        />
        <OnBehalf form={form} />
        <LawLine rules={['rights.log', 'time.periods']} />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={done}>
            Cancel
          </Button>
          <Button type="submit" loading={correct.isPending}>
            Save the correction
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

/** The date as it will be after the correction, with everything that happened since. */
function dateWords({ request, events }: RequestCase, { receivedOn, details }: FactValues): string {
  if (!isCalendarDate(receivedOn)) return 'Write the day it came, and the date to answer by stands here.'
  const { kind, clock } = request
  const facts = { kind, receivedOn, details, events: events.map((one) => one.facts), jurisdiction: clock.jurisdiction }
  const { dueOn } = clockOfRequest(facts)
  if (dueOn === null) return 'There is no date while you wait for an answer.'
  const same = dueOn === clock.dueOn ? ', as before' : ''
  return `${kindOf(kind).dueLabel} ${longDate(dueOn)}${same}.`
}
