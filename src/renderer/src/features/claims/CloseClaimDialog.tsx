import type { Claim } from '@core/claims/claim'
import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import css from './claims.module.css'
import { useCloseClaim } from './use-claims'

type CloseClaimDialogProps = {
  readonly claim: Pick<Claim, 'id' | 'reference' | 'decidedOn'>
  readonly onClose: () => void
}

/** Ends a claim, with who decided that it is over and how it ended; from then on nothing is held for it. */
export function CloseClaimDialog({ claim: { id, reference, decidedOn }, onClose }: CloseClaimDialogProps) {
  const today = useToday()
  const form = useForm({
    initialValues: { on: today, closedBy: '', note: '' },
    validate: {
      on: (day) => (day === '' ? 'Name the day it ended.' : null),
      closedBy: (who) => (who.trim() === '' ? 'Write who decided that it is over.' : null),
      note: (words) => (words.trim() === '' ? 'Write how it ended.' : null),
    },
  })
  const close = useCloseClaim(form, onClose)
  const send = form.onSubmit(
    (values) => close.mutate({ id, ...values }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title={`Close the claim ${reference}?`} size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <p>Nothing is destroyed by this. It may be from then on, where nothing else holds it.</p>
        <Textarea
          label="How it ended"
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          data-autofocus
          {...form.getInputProps('note')}
        />
        <div className={css.pair}>
          <TextInput label="Who decided" autoComplete="off" maxLength={200} {...form.getInputProps('closedBy')} />
          <DateField
            label="Day it ended"
            value={form.values.on}
            minDate={decidedOn}
            maxDate={today}
            error={form.errors['on']}
            onChange={(on) => form.setFieldValue('on', on)}
          />
        </div>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={close.isPending}>
            Close the claim
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
