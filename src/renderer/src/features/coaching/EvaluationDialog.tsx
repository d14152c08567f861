import type { EngagementView } from '@core/coaching/view'
import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { DialogForm } from './DialogForm'
import { useRecordEvaluation } from './use-coaching'

type EvaluationDialogProps = { readonly view: EngagementView; readonly today: string; readonly onClose: () => void }
type Values = { on: string; optIn: 'yes' | 'no' | ''; pointId: string; takenBy: string }

/** What came back: only the box for news. A tick becomes a consent with the words that were shown. */
export function EvaluationDialog({ view, today, onClose }: EvaluationDialogProps) {
  const { engagement, emails } = view
  const form = useForm<Values>({
    initialValues: { on: today, optIn: '', pointId: emails[0]?.id ?? '', takenBy: '' },
    validate: {
      on: (day) => (day === '' ? 'Choose the day.' : day > today ? 'That day is in the future.' : null),
      optIn: (value) => (value === '' ? 'Say whether the box is ticked.' : null),
      pointId: (value, { optIn }) =>
        optIn === 'yes' && value === '' ? 'Add their e-mail address to the contact first.' : null,
    },
  })
  const record = useRecordEvaluation(form, onClose)
  const { values, errors } = form
  const send = form.onSubmit(
    ({ optIn, ...rest }) => {
      if (optIn !== '') record.mutate({ ...rest, optIn, id: engagement.id })
    },
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <DialogForm
      title="The evaluation came back"
      onClose={onClose}
      onSubmit={send}
      act="Keep it"
      busy={record.isPending}
    >
      <DateField
        label="Came back on"
        value={values.on}
        maxDate={today}
        error={errors['on']}
        onChange={(on) => form.setFieldValue('on', on)}
        data-autofocus
      />
      <Choice
        legend="The box for news by e-mail"
        options={[
          { value: 'yes', label: 'It is ticked', hint: 'Kept as a consent to news about your services by e-mail.' },
          { value: 'no', label: 'It is empty', hint: 'No news is sent.' },
        ]}
        value={values.optIn}
        error={errors['optIn']}
        onChange={(optIn) => form.setFieldValue('optIn', optIn)}
      />
      {values.optIn === 'yes' && (
        <>
          <Select
            label="For which address"
            data={emails.map(({ id, value }) => ({ value: id, label: value }))}
            allowDeselect={false}
            {...form.getInputProps('pointId')}
          />
          <TextInput
            label="Who took it (optional)"
            autoComplete="off"
            maxLength={100}
            {...form.getInputProps('takenBy')}
          />
        </>
      )}
      <LawLine rules={['consent.record', 'house.former-client-opt-in']} />
    </DialogForm>
  )
}
