import type { RecordingLine } from '@core/recordings/recording'
import { addDays } from '@core/time/add-days'
import { dayMonthYear } from '@core/time/format-date'
import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import css from './recordings.module.css'
import { useExtend } from './use-recordings'

/** Keeps a recording past its day: a new day and a reason, both of them. */
export function ExtendDialog({ line, onClose }: { readonly line: RecordingLine; readonly onClose: () => void }) {
  const today = useToday()
  const form = useForm({
    initialValues: { destroyOn: '', reason: '' },
    validate: {
      destroyOn: (on) => (on === '' ? 'Choose the new day.' : null),
      reason: (reason) => (reason.trim() === '' ? 'Write why it is kept longer.' : null),
    },
  })
  const extend = useExtend(line.id, form, onClose)
  const send = form.onSubmit(
    (checked) => extend.mutate(checked),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title={`Keep ${line.reference} longer`} size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <p>
          It is to be destroyed on {dayMonthYear(line.destroyOn)}. An open request holds it by itself: then nothing is
          needed here.
        </p>
        <DateField
          label="Keep it until"
          value={form.values.destroyOn}
          minDate={addDays(today, 1)}
          error={form.errors['destroyOn']}
          data-autofocus
          onChange={(on) => form.setFieldValue('destroyOn', on)}
        />
        <Textarea label="Why" autosize minRows={2} {...form.getInputProps('reason')} />
        <LawLine rules={['rec.retention']} />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={extend.isPending}>
            Keep it until then
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
