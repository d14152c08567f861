import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import css from './erasure.module.css'
import { useKeepLonger } from './use-case-erasure'

type KeepLongerDialogProps = { readonly requestId: string; readonly untilOn: string; readonly onClose: () => void }

/** A later day for a locked copy, and why it is still needed. */
export function KeepLongerDialog({ requestId, untilOn, onClose }: KeepLongerDialogProps) {
  const form = useForm({
    initialValues: { untilOn: '', reason: '' },
    validate: {
      untilOn: (day) => (day === '' || day <= untilOn ? 'Name a later day than the one it has.' : null),
      reason: (why) => (why.trim() === '' ? 'Write why it is still needed.' : null),
    },
  })
  const keep = useKeepLonger(requestId, form, onClose)
  const send = form.onSubmit(
    (values) => keep.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="Keep the copy longer" size={520}>
      <form onSubmit={send} noValidate className={css.body}>
        <DateField
          label="Until when"
          value={form.values.untilOn}
          minDate={untilOn}
          error={form.errors['untilOn']}
          onChange={(day) => form.setFieldValue('untilOn', day)}
        />
        <Textarea
          label="Why it is still needed"
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={keep.isPending}>
            Keep it longer
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
