import type { Contact } from '@core/contacts/contact'
import { newNoContact } from '@core/contacts/no-contact'
import { Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import css from './contact-form.module.css'
import { useSetNoContact } from './use-record'

type NoContactDialogProps = { readonly contact: Contact; readonly opened: boolean; readonly onClose: () => void }

/** Sets the mark “no contact at all”, or takes it off, with who asked and why: it is more than a stop of marketing, and says so. */
export function NoContactDialog({ contact, opened, onClose }: NoContactDialogProps) {
  const { displayName, noContactAtAll } = contact
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={520}
      title={noContactAtAll ? `May ${displayName} be written to again?` : `No contact at all with ${displayName}?`}
    >
      <NoContactForm contact={contact} onDone={onClose} />
    </Modal>
  )
}

const setWords = {
  goes: 'This is for somebody who wants no message of any kind. Every message to them, also one they asked for, then waits for a person’s decision.',
  stays:
    'The law still obliges you to send answers to their requests and complaints, and news of a breach that could harm them. For marketing alone, “Stop contacting” is enough.',
  reason: 'What they said, or why it is so',
  button: 'Mark no contact at all',
}

const takeOffWords = {
  goes: 'Messages no longer wait for a person’s decision. A stop of marketing stays as it is.',
  stays: 'Take the mark off only when the person asked for it. That it stood, and why, stays in the history.',
  reason: 'What they said',
  button: 'Take the mark off',
}

function NoContactForm({ contact: { id, noContactAtAll }, onDone }: { contact: Contact; onDone: () => void }) {
  const today = useToday()
  const words = noContactAtAll ? takeOffWords : setWords
  const form = useForm({
    initialValues: { id, noContactAtAll: !noContactAtAll, on: today, askedBy: '', reason: '' },
    validate: checkedBy(newNoContact),
  })
  const save = useSetNoContact(form, onDone)
  const send = form.onSubmit(
    (values) => save.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form onSubmit={send} noValidate className={css.form}>
      <p>{words.goes}</p>
      <div className={css.pair}>
        <TextInput
          label="Who asked"
          placeholder="Their name or role"
          autoComplete="off"
          maxLength={100}
          data-autofocus
          {...form.getInputProps('askedBy')}
        />
        <DateField
          label="Day they asked"
          value={form.values.on}
          maxDate={today}
          error={form.errors['on']}
          onChange={(on) => form.setFieldValue('on', on)}
        />
      </div>
      <Textarea
        label={words.reason}
        autosize
        minRows={2}
        maxRows={5}
        maxLength={500}
        {...form.getInputProps('reason')}
      />
      <p>{words.stays}</p>
      <LawLine rules={['settled.suppression-scope']} />
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" loading={save.isPending}>
          {words.button}
        </Button>
      </Group>
    </form>
  )
}
