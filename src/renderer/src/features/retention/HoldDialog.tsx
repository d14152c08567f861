import type { QueueItem } from '@core/retention/item'
import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import css from './retention.module.css'
import { useHold } from './use-retention'

type HoldDialogProps = {
  readonly items: readonly QueueItem[]
  /** Lets go what was held by hand. */
  readonly release: boolean
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Holding for a reason that no case or claim stands for, such as an investigation; and letting go again (row E4). */
export function HoldDialog({ items, release, onClose, onDone }: HoldDialogProps) {
  const form = useForm({
    initialValues: { reason: '', decidedBy: '' },
    validate: {
      reason: (text) => (text.trim() === '' ? 'Write the reason.' : null),
      decidedBy: (text) => (text.trim() === '' ? 'Write who decides it.' : null),
    },
  })
  const hold = useHold(release, form, onDone)
  const send = form.onSubmit(
    (values) => hold.mutate({ ...values, items: items.map(({ kind, id }) => ({ kind, id })) }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const what = items.length === 1 ? (items[0]?.label ?? '') : `${items.length} records`
  return (
    <Modal opened onClose={onClose} size={520} title={release ? `Let ${what} go?` : `Hold ${what}?`}>
      <form onSubmit={send} noValidate className={css.form}>
        <p>
          {release
            ? 'It can then be destroyed again, when somebody decides it.'
            : 'Nothing of it can be destroyed here until somebody lets it go.'}
        </p>
        <Textarea
          label={release ? 'Why it is not needed any more' : 'What needs it'}
          autosize
          minRows={2}
          maxLength={1000}
          data-autofocus
          {...form.getInputProps('reason')}
        />
        <TextInput label="Who decides" autoComplete="off" maxLength={200} {...form.getInputProps('decidedBy')} />
        <div className={css.acts}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={hold.isPending}>
            {release ? 'Let it go' : 'Hold it'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
