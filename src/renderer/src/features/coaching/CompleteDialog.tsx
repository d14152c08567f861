import { destroyDay } from '@core/coaching/destroy-day'
import type { EngagementView } from '@core/coaching/view'
import { dayMonthYear } from '@core/time/format-date'
import { Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { DialogForm } from './DialogForm'
import { useComplete } from './use-coaching'

type CompleteDialogProps = { readonly view: EngagementView; readonly today: string; readonly onClose: () => void }

/** Coaching ends on a day: it says at once until when notes will be kept (rows E2 and E3). */
export function CompleteDialog({ view, today, onClose }: CompleteDialogProps) {
  const { engagement, sessions } = view
  const last = sessions.findLast(({ state }) => state === 'held')?.sessionOn ?? ''
  const form = useForm({
    initialValues: { on: today, asFormer: view.formerOffer === 'suggested' },
    validate: {
      on: (day) =>
        day === ''
          ? 'Choose the day.'
          : day > today
            ? 'That day is in the future.'
            : day < last
              ? `That is before the last session on ${dayMonthYear(last)}.`
              : null,
    },
  })
  const complete = useComplete(form, onClose)
  const { on } = form.values
  const day = on === '' ? null : destroyDay({ ...engagement, completedOn: on }, today)
  const send = form.onSubmit(
    (values) => complete.mutate({ ...values, id: engagement.id }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <DialogForm
      title={`Complete the coaching of ${view.clientName}?`}
      onClose={onClose}
      onSubmit={send}
      act="Complete it"
      busy={complete.isPending}
    >
      <DateField
        label="Completed on"
        value={on}
        maxDate={today}
        error={form.errors['on']}
        onChange={(value) => form.setFieldValue('on', value)}
        data-autofocus
      />
      {day !== null && day.dueOn !== null && (
        <Wash tone="info" title={`Notes are kept until ${dayMonthYear(day.dueOn)}`}>
          {day.working.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Wash>
      )}
      {view.formerOffer !== 'none' && (
        <Checkbox
          label="List them as a former coaching client from now on"
          description={
            view.formerOffer === 'suggested'
              ? 'Their role changes from coaching client. News then needs their own yes.'
              : 'They get this role beside the ones they have.'
          }
          {...form.getInputProps('asFormer', { type: 'checkbox' })}
        />
      )}
      <LawLine rules={['retention.coaching']} />
    </DialogForm>
  )
}
