import type { BreachCase } from '@core/breaches/breach'
import { proposedClientExtras } from '@core/breaches/client-letter'
import { breachClient } from '@core/documents/templates/breach-client'
import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { LawLine } from '../../ui/LawLine'
import { PaperDialog } from './PaperDialog'
import css from './papers.module.css'
import { usePaperFrame } from './use-breaches'

type ClientLetterDialogProps = { readonly of: BreachCase; readonly kept: number; readonly onClose: () => void }

/** The letter to a client or another organisation whose people’s data it is; several can be kept, one for each. */
export function ClientLetterDialog({ of, kept, onClose }: ClientLetterDialogProps) {
  const frame = usePaperFrame()
  const form = useForm({ initialValues: proposedClientExtras(of) })
  const draft = useDraft(form, { form: 'breach-client', part: `${of.breach.id} ${kept}`, recordId: of.breach.id })
  const facts = { case: { ...of, events: [] }, extras: form.values }
  return (
    <PaperDialog
      template={breachClient}
      title={`Letter to ${form.values.to || 'another organisation'}`}
      breachId={of.breach.id}
      reference={of.breach.reference}
      facts={facts}
      blocks={breachClient.compose(facts, frame)}
      gaps={breachClient.gaps(facts, frame)}
      onClose={onClose}
      onKept={draft.drop}
    >
      <DraftNote draft={draft} />
      <div className={css.fields}>
        <TextInput label="Which organisation" maxLength={200} {...form.getInputProps('to')} />
        <TextInput label="Which people of theirs (optional)" maxLength={1000} {...form.getInputProps('whose')} />
        <Textarea
          className={css.wide}
          label="What you ask of them (optional)"
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps('ask')}
        />
      </div>
      <LawLine rules={['breach.processor', 'breach.client-orgs']} />
    </PaperDialog>
  )
}
