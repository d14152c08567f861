import { background, type Engagement } from '@core/coaching/engagement'
import type { EngagementView } from '@core/coaching/view'
import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { DialogForm } from './DialogForm'
import { useSaveBackground } from './use-coaching'

type BackgroundDialogProps = {
  readonly engagement: Engagement
  readonly mayWrite: EngagementView['notes']
  readonly onClose: () => void
}

const checked = checkedBy(background)

/** What is known of the client before the first session. Career and life wait for the signature, as notes do. */
export function BackgroundDialog({ engagement, mayWrite, onClose }: BackgroundDialogProps) {
  const { id, clientId, careerHistory, lifeHistory, aims } = engagement
  const form = useForm({ initialValues: { careerHistory, lifeHistory, aims }, validate: checked })
  const draft = useDraft(form, { form: 'coaching-background', part: id, recordId: id, contactId: clientId })
  const close = () => {
    draft.drop()
    onClose()
  }
  const save = useSaveBackground(form, close)
  const send = form.onSubmit(
    (values) => save.mutate({ ...values, id }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const text = (name: 'aims' | 'careerHistory' | 'lifeHistory', label: string, max: number) => (
    <Textarea label={label} autosize minRows={3} maxRows={10} maxLength={max} {...form.getInputProps(name)} />
  )
  return (
    <DialogForm title="About the client" onClose={close} onSubmit={send} act="Save" busy={save.isPending}>
      <DraftNote draft={draft} />
      {!mayWrite.allowed && (
        <Wash tone="amber" title="Career and life wait">
          <p>{mayWrite.say}</p>
        </Wash>
      )}
      {text('aims', 'What they want from coaching (optional)', 4000)}
      {text('careerHistory', 'Career so far (optional)', 8000)}
      {text('lifeHistory', 'Life so far (optional)', 8000)}
      <LawLine rules={['special.coaching']} />
    </DialogForm>
  )
}
