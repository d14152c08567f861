import { type NewLookUp, lookUpMinutes, newLookUp } from '@core/recordings/look-up'
import { kindOf } from '@core/requests/kinds/index'
import { Button, Group, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { ContactField } from '../suppression/ContactField'
import css from './recordings.module.css'
import { useLookUp, useOpenRequests } from './use-recordings'

/** What is known before the dialog opens: the recording, or what a case says of the call. */
export type LookUpStart = Partial<Omit<Required<NewLookUp>, 'recordingId'>>

type LookUpDialogProps = {
  /** One recording; left out, the call is searched for. */
  readonly recordingId?: string
  readonly start?: LookUpStart
  readonly onClose: () => void
  readonly onDone: (lookUpId: string) => void
}

/** Why somebody needs to look, asked once: then what they look for is opened for a while, and the look is written down. */
export function LookUpDialog({ recordingId, start, onClose, onDone }: LookUpDialogProps) {
  const today = useToday()
  const { data: requests } = useOpenRequests()
  const form = useForm<Required<NewLookUp>>({
    initialValues: {
      reason: '',
      requestId: null,
      contactId: null,
      name: '',
      number: '',
      calledOn: '',
      extension: '',
      ...start,
      recordingId: recordingId ?? null,
    },
    validate: checkedBy(newLookUp),
  })
  const lookUp = useLookUp(form, onDone)
  const { values } = form
  const one = recordingId !== undefined
  const send = form.onSubmit(
    (checked) => lookUp.mutate(checked),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const options = (requests?.rows ?? []).map(({ id, kind, name, reference }) => ({
    value: id,
    label: `${reference}, ${kindOf(kind).title.toLowerCase()}, ${name}`,
  }))
  return (
    <Modal opened onClose={onClose} title={one ? 'Why do you open it?' : 'Look up a recording'} size={600}>
      <form onSubmit={send} noValidate className={css.form}>
        {!one && (
          <>
            <ContactField
              label="Who was on the call"
              contactId={values.contactId}
              name={values.name}
              error={form.errors['name']}
              onChoose={(contactId) => form.setValues({ contactId, name: '' })}
              onType={(name) => form.setFieldValue('name', name)}
              focusFirst
            />
            <div className={css.pair}>
              <TextInput label="Number" autoComplete="off" {...form.getInputProps('number')} />
              <TextInput label="Extension" autoComplete="off" {...form.getInputProps('extension')} />
              <DateField
                label="Day of the call"
                value={values.calledOn}
                maxDate={today}
                error={form.errors['calledOn']}
                onChange={(on) => form.setFieldValue('calledOn', on)}
              />
            </div>
          </>
        )}
        <Select
          label="For which request (optional)"
          data={options}
          value={values.requestId}
          clearable
          searchable
          nothingFoundMessage="No open request fits"
          onChange={(id) => form.setFieldValue('requestId', id)}
        />
        <Textarea
          label="Reason"
          description="One clear need of your work. It stands in the log with your name."
          autosize
          minRows={2}
          data-autofocus={one || undefined}
          {...form.getInputProps('reason')}
        />
        <p className={css.hint}>
          What you find stays open for {lookUpMinutes} minutes. Looking around without a reason is not allowed.
        </p>
        <LawLine rules={['rec.access', 'rec.sar']} />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={lookUp.isPending}>
            {one ? 'Open the recording’s entry' : 'Look it up'}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
