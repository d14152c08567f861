import type { Engagement } from '@core/coaching/engagement'
import { shareableFields, shareableWords } from '@core/coaching/shareable'
import { Checkbox, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import css from './coaching.module.css'
import { DialogForm } from './DialogForm'
import { useShare } from './use-coaching'

type ShareDialogProps = { readonly engagement: Engagement; readonly today: string; readonly onClose: () => void }

/** Marks what the sponsor may see, with the day the client agreed to it. */
export function ShareDialog({ engagement, today, onClose }: ShareDialogProps) {
  const { id, clientId, progress, shareAgreedOn } = engagement
  const form = useForm({
    initialValues: { shared: [...engagement.shared], progress, shareAgreedOn },
    validate: { shareAgreedOn: (day) => (day > today ? 'That day is in the future.' : null) },
  })
  const draft = useDraft(form, { form: 'coaching-share', part: id, recordId: id, contactId: clientId })
  const close = () => {
    draft.drop()
    onClose()
  }
  const share = useShare(form, close)
  const { values, errors } = form
  const send = form.onSubmit(
    (given) => share.mutate({ ...given, id }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <DialogForm title="What the sponsor may see" onClose={close} onSubmit={send} act="Save" busy={share.isPending}>
      <DraftNote draft={draft} />
      <Checkbox.Group label="Mark what may be shared" {...form.getInputProps('shared')}>
        <div className={css.ticks}>
          {shareableFields.map((field) => (
            <Checkbox key={field} value={field} label={shareableWords[field]} />
          ))}
        </div>
      </Checkbox.Group>
      <Textarea
        label="How it goes, in words the client knows (optional)"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        {...form.getInputProps('progress')}
      />
      <DateField
        label="The client agreed on (optional)"
        description="Without this day the report does not leave."
        value={values.shareAgreedOn}
        maxDate={today}
        error={errors['shareAgreedOn']}
        onChange={(on) => form.setFieldValue('shareAgreedOn', on)}
      />
      <LawLine rules={['special.coaching']} />
    </DialogForm>
  )
}
