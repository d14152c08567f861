import type { Assessment } from '@core/assessments/assessment'
import { assessmentForms } from '@core/assessments/forms/index'
import { addMonths } from '@core/time/add-months'
import { Button, Modal, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { useMe } from '../consents/use-me'
import css from './assessments.module.css'
import { useFinish } from './use-assessments'

/** What it comes to, who signs, and when somebody looks at it again. */
export function SignDialog({ known, onClose }: { readonly known: Assessment; readonly onClose: () => void }) {
  const today = useToday()
  const me = useMe()
  const { outcomes, rules } = assessmentForms[known.kind]
  const form = useForm({
    initialValues: {
      outcome: known.outcome,
      signedBy: known.signedBy || me,
      signedOn: today,
      reviewOn: addMonths(today, 12),
    },
    validate: {
      outcome: (value) => (outcomes.length > 0 && value === '' ? 'Choose what it comes to.' : null),
      signedBy: (value) => (value.trim() === '' ? 'Write who signs it.' : null),
      signedOn: (value) => (value === '' ? 'Choose the day.' : null),
      reviewOn: (value) => (value === '' ? 'Choose the day to look again.' : null),
    },
  })
  const finish = useFinish(known.id, form, onClose)
  const send = form.onSubmit(
    (values) => finish.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const day = (name: 'signedOn' | 'reviewOn', label: string) => (
    <DateField
      label={label}
      value={form.values[name]}
      error={form.errors[name]}
      onChange={(on) => form.setFieldValue(name, on)}
    />
  )
  return (
    <Modal opened onClose={onClose} size={560} title="Sign it">
      <form onSubmit={send} noValidate className={css.form}>
        {outcomes.length > 0 && (
          <Choice
            legend="What does it come to?"
            layout="tight"
            options={outcomes}
            value={form.values.outcome}
            error={form.errors['outcome']}
            onChange={(outcome) => form.setFieldValue('outcome', outcome)}
          />
        )}
        <TextInput label="Signed by" autoComplete="off" maxLength={100} {...form.getInputProps('signedBy')} />
        <div className={css.pair}>
          {day('signedOn', 'Signed on')}
          {day('reviewOn', 'Look at it again on')}
        </div>
        <LawLine rules={rules} />
        <div className={css.acts}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={finish.isPending}>
            Sign it
          </Button>
        </div>
      </form>
    </Modal>
  )
}
