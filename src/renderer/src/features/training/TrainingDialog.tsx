import {
  trainingFacts,
  trainingFaults,
  type Training,
  type TrainingFacts,
  type TrainingKind,
} from '@core/training/training'
import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import css from './training.module.css'
import { useRemoveTraining, useSaveTraining } from './use-training'

type TrainingDialogProps = {
  readonly kind: TrainingKind
  /** The line to change; null for a new one. */
  readonly known: Training | null
  readonly onClose: () => void
}

const titles = { session: 'Add training', resource: 'Add a resource' } as const

/** One line of the log: training with its day and people, or a resource with where it is. */
export function TrainingDialog({ kind, known, onClose }: TrainingDialogProps) {
  const today = useToday()
  const isSession = kind === 'session'
  const check = checkedBy(trainingFacts)
  const form = useForm<TrainingFacts>({
    initialValues: known
      ? trainingFacts.strip().parse(known)
      : { kind, topic: '', people: '', heldOn: today, link: '', note: '', againOn: '' },
    validate: (values) => ({
      ...Object.fromEntries(trainingFaults(values, today).map(({ path, message }) => [path, message])),
      ...check(values),
    }),
  })
  const part = known?.id ?? kind
  const place = { form: 'training', part, ofNewRecord: known === null, ...(known && { recordId: known.id }) } as const
  const draft = useDraft(form, place)
  const close = () => {
    draft.drop()
    onClose()
  }
  const save = useSaveTraining(known?.id ?? null, form, close)
  const remove = useRemoveTraining(close)
  const send = form.onSubmit(
    (values) => save.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const day = (name: 'heldOn' | 'againOn', label: string, description: string, max?: string) => (
    <DateField
      label={label}
      description={description}
      value={form.values[name]}
      {...(max !== undefined && { maxDate: max })}
      error={form.errors[name]}
      onChange={(on) => form.setFieldValue(name, on)}
    />
  )
  return (
    <Modal opened onClose={close} title={known?.topic ?? titles[kind]} size={600}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <TextInput
          label={isSession ? 'Topic' : 'What it is'}
          description={
            isSession ? 'For example “Messages and marketing”.' : 'For example “NHS e-learning on confidentiality”.'
          }
          maxLength={200}
          data-autofocus
          {...form.getInputProps('topic')}
        />
        {isSession && (
          <Textarea
            label="Who was there"
            description="One on a line: names, or a group such as “reception team”."
            autosize
            minRows={3}
            maxRows={10}
            maxLength={4000}
            {...form.getInputProps('people')}
          />
        )}
        <TextInput
          label={isSession ? 'Where the material is (optional)' : 'Where it is (optional)'}
          description="An address, a folder, a phone number."
          maxLength={500}
          {...form.getInputProps('link')}
        />
        <div className={css.pair}>
          {day(
            'heldOn',
            isSession ? 'Held on' : 'Last looked at (optional)',
            isSession ? 'Shows who was told what, and when.' : 'An old link may say old things.',
            today,
          )}
          {day(
            'againOn',
            isSession ? 'Hold it again on (optional)' : 'Look at it again on (optional)',
            'Comes back on Today.',
          )}
        </div>
        <Textarea label="Note (optional)" autosize minRows={1} maxLength={1000} {...form.getInputProps('note')} />
        <LawLine rules={['acc.record']} />
        <div className={css.acts}>
          {known && (
            <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate(known.id)}>
              Take it out of the log
            </Button>
          )}
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            {known ? 'Save' : 'Add it'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
