import type { AssessmentKind } from '@core/assessments/assessment'
import type { PurposeChoice } from '@core/assessments/contract'
import { assessmentForms } from '@core/assessments/forms/index'
import { Button, Modal, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLocation } from 'wouter'
import { focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import css from './assessments.module.css'
import { useBegin } from './use-assessments'

type BeginDialogProps = {
  readonly kind: AssessmentKind
  readonly purposeId: string | null
  readonly purposes: readonly PurposeChoice[]
  readonly onClose: () => void
}

/** What a new assessment is about: a purpose of the record, or something that is only planned. */
export function BeginDialog({ kind, purposeId, purposes, onClose }: BeginDialogProps) {
  const [, go] = useLocation()
  const titleOf = (id: string | null) => purposes.find((one) => one.id === id)?.title ?? ''
  const form = useForm({
    initialValues: { title: titleOf(purposeId).slice(0, 200), purposeId },
    validate: { title: (title) => (title.trim() === '' ? 'Say what it is about.' : null) },
  })
  const begin = useBegin(form, (id) => go(`/documents/assessments/${id}`))
  const send = form.onSubmit(
    (values) => begin.mutate({ kind, ...values }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} size={560} title={assessmentForms[kind].name}>
      <form onSubmit={send} noValidate className={css.form}>
        <Select
          label="For this purpose of your record (optional)"
          placeholder="None"
          clearable
          searchable
          data={purposes.map(({ id, title }) => ({ value: id, label: title }))}
          value={form.values.purposeId}
          onChange={(chosen) =>
            form.setValues({ purposeId: chosen, ...(chosen && { title: titleOf(chosen).slice(0, 200) }) })
          }
        />
        <TextInput label="What it is about" maxLength={200} {...form.getInputProps('title')} />
        <LawLine rules={assessmentForms[kind].rules} />
        <div className={css.acts}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={begin.isPending}>
            Begin
          </Button>
        </div>
      </form>
    </Modal>
  )
}
