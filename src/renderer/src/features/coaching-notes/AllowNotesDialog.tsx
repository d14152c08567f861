import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import { DialogForm } from '../coaching/DialogForm'
import { useAllowNotes } from './use-coaching-notes'

type AllowNotesDialogProps = { readonly engagementId: string; readonly onClose: () => void }

/** Notes before the agreement is signed: only with a reason and a name, which stay with the notes and print (S4-24). */
export function AllowNotesDialog({ engagementId, onClose }: AllowNotesDialogProps) {
  const form = useForm({
    initialValues: { reason: '', approver: '' },
    validate: {
      reason: (text) => (text.trim() === '' ? 'Write why notes are kept without a signed agreement.' : null),
      approver: (text) => (text.trim() === '' ? 'Write who allows it.' : null),
    },
  })
  const allow = useAllowNotes(form, onClose)
  const send = form.onSubmit(
    (values) => allow.mutate({ id: engagementId, ...values }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <DialogForm
      title="Allow notes without a signed agreement?"
      onClose={onClose}
      onSubmit={send}
      act="Allow notes"
      busy={allow.isPending}
    >
      <p>
        The client should sign that notes are kept before the first session. Where that cannot wait, say why. Leave
        health and beliefs out until it is signed. The reason and the name print with the notes.
      </p>
      <Why of="note.unsignedReason">
        <Textarea label="Why" autosize minRows={2} maxLength={1000} data-autofocus {...form.getInputProps('reason')} />
      </Why>
      <Why of="note.unsignedApprover">
        <TextInput label="Who allows it" autoComplete="off" maxLength={200} {...form.getInputProps('approver')} />
      </Why>
      <LawLine rules={['special.coaching', 'consent.record']} />
    </DialogForm>
  )
}
