import type { BreachCase } from '@core/breaches/breach'
import { proposedPoliceExtras } from '@core/breaches/police-note'
import { breachPolice } from '@core/documents/templates/breach-police'
import { Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { LawLine } from '../../ui/LawLine'
import { PaperDialog } from './PaperDialog'
import css from './papers.module.css'
import { usePaperFrame } from './use-breaches'

type PoliceNoteDialogProps = { readonly of: BreachCase; readonly kept: number; readonly onClose: () => void }

/** What the police need to hear, and what they said. */
export function PoliceNoteDialog({ of, kept, onClose }: PoliceNoteDialogProps) {
  const frame = usePaperFrame()
  const form = useForm({ initialValues: proposedPoliceExtras(of) })
  const draft = useDraft(form, { form: 'breach-police', part: `${of.breach.id} ${kept}`, recordId: of.breach.id })
  const facts = { case: { ...of, events: [] }, extras: form.values }
  return (
    <PaperDialog
      template={breachPolice}
      title="Note for the police"
      breachId={of.breach.id}
      reference={of.breach.reference}
      facts={facts}
      blocks={breachPolice.compose(facts, frame)}
      gaps={breachPolice.gaps(facts, frame)}
      onClose={onClose}
      onKept={draft.drop}
    >
      <DraftNote draft={draft} />
      <div className={css.fields}>
        <TextInput label="Which offence you suspect (optional)" maxLength={1000} {...form.getInputProps('offence')} />
        <TextInput label="Crime reference (optional)" maxLength={100} {...form.getInputProps('crimeReference')} />
        <TextInput label="Officer (optional)" maxLength={200} {...form.getInputProps('officer')} />
        <TextInput
          label="Asked to wait with telling people (optional)"
          maxLength={1000}
          {...form.getInputProps('delay')}
        />
        <Textarea
          className={css.wide}
          label="What you kept as proof (optional)"
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps('evidence')}
        />
      </div>
      <LawLine rules={['breach.police']} />
    </PaperDialog>
  )
}
