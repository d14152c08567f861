import { claimFaults, newClaim } from '@core/claims/claim'
import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import css from './claims.module.css'
import { useAddClaim } from './use-claims'

type ClaimDialogProps = {
  readonly contactId: string
  readonly who: string
  readonly opened: boolean
  readonly onClose: () => void
}

/** Keeps what the register has of somebody for a legal claim: what it is, who decided, and the day somebody looks again. */
export function ClaimDialog({ contactId, who, opened, onClose }: ClaimDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} size={560} title={`Keep what you hold on ${who} for a legal claim?`}>
      <ClaimForm contactId={contactId} onDone={onClose} />
    </Modal>
  )
}

const checked = checkedBy(newClaim)

function ClaimForm({ contactId, onDone }: { readonly contactId: string; readonly onDone: () => void }) {
  const today = useToday()
  const form = useForm({
    initialValues: { contactId, name: '', decidedOn: today, decidedBy: '', reason: '', untilOn: '' },
    validate: (values) => ({
      ...Object.fromEntries(claimFaults(values, today).map(({ path, message }) => [path, message])),
      ...checked(values),
      ...(values.untilOn === '' && { untilOn: 'Name the day on which somebody looks again.' }),
    }),
  })
  const add = useAddClaim(form, onDone)
  const send = form.onSubmit(
    (values) => add.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form onSubmit={send} noValidate className={css.form}>
      <p>
        For a claim that is made, or that you have a real reason to expect. While it is open nothing about them can be
        destroyed here: not the contact, not their files, not their calls.
      </p>
      <TextInput
        label="A name for the claim"
        description="For example “Refund of March 2026”."
        maxLength={120}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Textarea
        label="What it is, and what you need for it"
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        {...form.getInputProps('reason')}
      />
      <div className={css.pair}>
        <TextInput label="Who decided" autoComplete="off" maxLength={200} {...form.getInputProps('decidedBy')} />
        <DateField
          label="Day it was decided"
          value={form.values.decidedOn}
          maxDate={today}
          error={form.errors['decidedOn']}
          onChange={(day) => form.setFieldValue('decidedOn', day)}
        />
      </div>
      <DateField
        label="Until when"
        description="On that day Today asks whether the claim is over. It never ends by itself."
        value={form.values.untilOn}
        minDate={today}
        error={form.errors['untilOn']}
        onChange={(day) => form.setFieldValue('untilOn', day)}
      />
      <LawLine rules={['erase.exceptions']} />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" loading={add.isPending}>
          Keep it for the claim
        </Button>
      </Group>
    </form>
  )
}
