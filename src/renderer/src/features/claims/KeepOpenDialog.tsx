import type { Claim } from '@core/claims/claim'
import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import css from './claims.module.css'
import { useKeepClaimOpen } from './use-claims'

type KeepOpenDialogProps = {
  readonly claim: Pick<Claim, 'id' | 'reference' | 'untilOn'>
  readonly onClose: () => void
}

/** A later day for an open claim, and why it goes on. */
export function KeepOpenDialog({ claim: { id, reference, untilOn: before }, onClose }: KeepOpenDialogProps) {
  const today = useToday()
  const form = useForm({
    initialValues: { untilOn: '', reason: '' },
    validate: {
      untilOn: (day) => (day <= before || day <= today ? 'Name a later day than the one it has.' : null),
      reason: (why) => (why.trim() === '' ? 'Write why it goes on.' : null),
    },
  })
  const keep = useKeepClaimOpen(form, onClose)
  const send = form.onSubmit(
    (values) => keep.mutate({ id, ...values }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title={`Keep the claim ${reference} open longer`} size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <DateField
          label="Until when"
          value={form.values.untilOn}
          minDate={before}
          error={form.errors['untilOn']}
          onChange={(day) => form.setFieldValue('untilOn', day)}
        />
        <Textarea
          label="Why it goes on"
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
            Keep it open longer
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
