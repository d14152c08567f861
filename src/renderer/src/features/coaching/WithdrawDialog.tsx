import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { DialogForm } from './DialogForm'
import { useWithdrawConsent } from './use-coaching'

/** The client takes back the consent to notes: from that day on none is written. */
export function WithdrawDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const today = useToday()
  const form = useForm({
    initialValues: { on: today },
    validate: { on: (day) => (day === '' ? 'Choose the day.' : day > today ? 'That day is in the future.' : null) },
  })
  const withdraw = useWithdrawConsent(form, onClose)
  const send = form.onSubmit(
    ({ on }) => withdraw.mutate({ id, on }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <DialogForm
      title="The consent to notes is taken back?"
      onClose={onClose}
      onSubmit={send}
      act="It is taken back"
      busy={withdraw.isPending}
    >
      <p>No more notes can be written. Ask whether those there are should go too: if so, log an erasure request.</p>
      <DateField
        label="They said so on"
        value={form.values.on}
        maxDate={today}
        error={form.errors['on']}
        onChange={(on) => form.setFieldValue('on', on)}
        data-autofocus
      />
      <LawLine rules={['consent.withdraw']} />
    </DialogForm>
  )
}
