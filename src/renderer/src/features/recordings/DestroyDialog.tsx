import type { RecordingLine } from '@core/recordings/recording'
import { dayMonthYear } from '@core/time/format-date'
import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import css from './recordings.module.css'
import { useDestroy } from './use-recordings'

/** Notes that a recording was destroyed where it was kept. What goes from here with it, and what stays, is said first. */
export function DestroyDialog({ line, onClose }: { readonly line: RecordingLine; readonly onClose: () => void }) {
  const today = useToday()
  const form = useForm({
    initialValues: { on: today, how: '' },
    validate: {
      on: (on) => (on === '' ? 'Write the day.' : null),
      how: (how) => (how.trim() === '' ? 'Write how it was destroyed, and where.' : null),
    },
  })
  const destroy = useDestroy(line.id, form, onClose)
  const send = form.onSubmit(
    (checked) => destroy.mutate(checked),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title={`Is ${line.reference} destroyed?`} size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <p>
          Steward cannot reach <bdi>{line.keptWhere}</bdi>. Destroy the recording there first, copies too, then note it
          here.
        </p>
        <p>
          From here go the names, the numbers and what was noted of the call. That it was there, until when, and who
          looked at it stays. This cannot be undone.
        </p>
        <DateField
          label="Destroyed on"
          value={form.values.on}
          minDate={line.calledOn}
          maxDate={today}
          error={form.errors['on']}
          onChange={(on) => form.setFieldValue('on', on)}
        />
        <Textarea label="How" autosize minRows={1} data-autofocus {...form.getInputProps('how')} />
        <p className={css.hint}>Its day is {dayMonthYear(line.destroyOn)}.</p>
        <LawLine rules={['rec.retention', 'retention.principle']} />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="red" loading={destroy.isPending}>
            Note that it is destroyed
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
