import { partsStillLocked } from '@core/erasure/locked-copy'
import type { KeptPart } from '@core/erasure/kept-parts'
import { partsInWords } from '@core/erasure/parts-in-words'
import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import css from './erasure.module.css'
import { useLiftCopy } from './use-case-erasure'

type LiftCopyDialogProps = {
  readonly requestId: string
  readonly parts: readonly KeptPart[]
  readonly onClose: () => void
}

/** Puts the entry of a locked copy back: only after the person was told, and with the reason. */
export function LiftCopyDialog({ requestId, parts, onClose }: LiftCopyDialogProps) {
  const today = useToday()
  const locked = partsStillLocked(parts)
  const form = useForm({
    initialValues: { toldOn: '', how: '', why: '' },
    validate: {
      toldOn: (day) => (day === '' ? 'Name the day you told them.' : null),
      how: (words) => (words.trim() === '' ? 'Write how you told them.' : null),
      why: (words) => (words.trim() === '' ? 'Write why it may be used again.' : null),
    },
  })
  const lift = useLiftCopy(requestId, form)
  const send = form.onSubmit(
    (values) => lift.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="Put the entry back?" size={560}>
      <form onSubmit={send} noValidate className={css.body}>
        <p>
          The entry{parts.includes('files') ? ' and its files come' : ' comes'} back as a contact that can be used. Tell
          the person before you do it. What they agreed to does not come back; what they refused still stands.
        </p>
        <p>
          {locked.length === 0
            ? 'Nothing stays locked away.'
            : `What was taken over of ${partsInWords(locked)} stays locked away until its day.`}
        </p>
        <DateField
          label="Day you told them"
          value={form.values.toldOn}
          maxDate={today}
          error={form.errors['toldOn']}
          onChange={(day) => form.setFieldValue('toldOn', day)}
        />
        <TextInput label="How you told them" maxLength={200} {...form.getInputProps('how')} />
        <Textarea
          label="Why it may be used again"
          description="For example that they agree. It is written into the notes of the contact."
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          {...form.getInputProps('why')}
        />
        <LawLine rules={['restrict.when']} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={lift.isPending}>
            Put the entry back
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
