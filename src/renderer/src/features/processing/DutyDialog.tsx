import { dutyOutcome } from '@core/processing/duty'
import type { DutyFacts } from '@core/processing/facts'
import { confirmedBy, type ProcessingRecord } from '@core/processing/record'
import { Modal } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { DraftNote } from '../drafts/DraftNote'
import { DialogActs } from './DialogActs'
import css from './processing.module.css'
import { useAnswerDraft } from './use-answer-draft'
import { useSaveDuty } from './use-processing'

type DutyDialogProps = {
  readonly known: ProcessingRecord['duty']
  readonly me: string
  readonly onClose: () => void
  readonly onSaved: (by: string) => void
}

const blank: DutyFacts = { under250: '', onlyNowAndThen: '', lowRisk: '', nothingSensitive: '' }
const asks: readonly { readonly field: keyof DutyFacts; readonly ask: string }[] = [
  { field: 'under250', ask: 'Do fewer than 250 people work for you?' },
  { field: 'onlyNowAndThen', ask: 'Do you use people’s details only now and then, and keep no regular lists?' },
  { field: 'lowRisk', ask: 'Could nobody be harmed by it?' },
  { field: 'nothingSensitive', ask: 'Is nothing sensitive in it, such as health or beliefs?' },
]
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const

/** Does the exception for small organisations help (`ropa.duty`)? */
export function DutyDialog({ known, me, onClose, onSaved }: DutyDialogProps) {
  const form = useForm<DutyFacts & { by: string }>({
    initialValues: { ...(known?.facts ?? blank), by: me },
    validate: ({ by, ...facts }) => ({
      ...(by.trim() === '' && { by: confirmedBy.safeParse(by).error?.issues[0]?.message }),
      ...(dutyOutcome(facts) === null &&
        Object.fromEntries(
          shownOf(facts).flatMap(({ field }) => (facts[field] === '' ? [[field, 'Choose one.']] : [])),
        )),
    }),
  })
  const draft = useAnswerDraft(form, { kind: 'duty' })
  const { by, ...facts } = form.values
  const outcome = dutyOutcome(facts)
  const save = useSaveDuty(() => onSaved(by))
  const send = form.onSubmit(
    (values) => save.mutate({ facts: { ...blank, ...pick(values) }, by: values.by }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} size={620} title="Must you keep this record?">
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        {shownOf(facts).map(({ field, ask }) => (
          <Choice
            key={field}
            legend={ask}
            layout="row"
            options={yesNo}
            value={facts[field]}
            error={form.errors[field]}
            onChange={(value) => form.setFieldValue(field, value)}
          />
        ))}
        <div aria-live="polite">{outcome && <Wash tone="info">{outcome.say}</Wash>}</div>
        <LawLine rules={['ropa.duty']} />
        <DialogActs
          by={by}
          byError={form.errors['by']}
          onBy={(name) => form.setFieldValue('by', name)}
          saving={save.isPending}
          onCancel={onClose}
        />
      </form>
    </Modal>
  )
}

const shownOf = ({ under250 }: DutyFacts) => asks.filter(({ field }) => field === 'under250' || under250 === 'yes')
const pick = ({ under250, onlyNowAndThen, lowRisk, nothingSensitive }: DutyFacts): DutyFacts => ({
  under250,
  onlyNowAndThen,
  lowRisk,
  nothingSensitive,
})
