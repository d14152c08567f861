import type { QueueItem } from '@core/retention/item'
import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { Why } from '../../ui/Why'
import css from './retention.module.css'
import { useExtend } from './use-retention'

type LaterDialogProps = {
  readonly items: readonly QueueItem[]
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Keeping longer: a new day and a reason, and for coaching notes over five years somebody who agreed (row E4). */
export function LaterDialog({ items, onClose, onDone }: LaterDialogProps) {
  const today = useToday()
  const form = useForm({
    initialValues: { untilOn: '', reason: '', decidedBy: '', approver: '' },
    validate: {
      untilOn: (day) => (day === '' ? 'Name the new day.' : day <= today ? 'Name a day that is still to come.' : null),
      reason: (text) => (text.trim() === '' ? 'Write why it is kept longer.' : null),
      decidedBy: (text) => (text.trim() === '' ? 'Write who decides it.' : null),
    },
  })
  const extend = useExtend(form, onDone)
  const send = form.onSubmit(
    (values) => extend.mutate({ ...values, items: items.map(({ kind, id }) => ({ kind, id })) }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={items.length === 1 ? `Keep ${items[0]?.label ?? ''} longer?` : `Keep ${items.length} records longer?`}
    >
      <form onSubmit={send} noValidate className={css.form}>
        <Why of="extend.until">
          <DateField
            label="Until"
            description="On that day it comes back here and on Today."
            value={form.values.untilOn}
            minDate={today}
            error={form.errors['untilOn']}
            onChange={(day) => form.setFieldValue('untilOn', day)}
            data-autofocus
          />
        </Why>
        <Why of="extend.reason">
          <Textarea label="Why" autosize minRows={2} maxLength={1000} {...form.getInputProps('reason')} />
        </Why>
        <Why of="extend.decidedBy">
          <TextInput label="Who decides" autoComplete="off" maxLength={200} {...form.getInputProps('decidedBy')} />
        </Why>
        {items.some(({ category }) => category === 'coaching-notes') && (
          <Why of="extend.approver">
            <TextInput
              label="Who agreed"
              description="Needed where notes are kept for more than five years after coaching."
              autoComplete="off"
              maxLength={200}
              {...form.getInputProps('approver')}
            />
          </Why>
        )}
        <div className={css.acts}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={extend.isPending}>
            Keep longer
          </Button>
        </div>
      </form>
    </Modal>
  )
}
