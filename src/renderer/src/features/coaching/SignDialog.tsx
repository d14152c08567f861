import type { EngagementView } from '@core/coaching/view'
import { usualPeriod } from '@core/coaching/destroy-day'
import type { Span } from '@core/retention/period'
import { Checkbox } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { SpanField } from '../retention/SpanField'
import { DialogForm } from './DialogForm'
import { useSign } from './use-coaching'

type Values = { on: string; notesConsent: 'given' | 'not-given' | ''; period: Span | null }

/** The agreement came back signed: when, with the line about notes or without, and the period that stands on it. */
export function SignDialog({ view, onClose }: { readonly view: EngagementView; readonly onClose: () => void }) {
  const today = useToday()
  const { id, paperOn, paperPeriod, period } = view.engagement
  const form = useForm<Values>({
    initialValues: { on: today, notesConsent: '', period: paperOn === '' ? period : paperPeriod },
    validate: {
      on: (day) => (day === '' ? 'Choose the day.' : day > today ? 'That day is in the future.' : null),
      notesConsent: (value) => (value === '' ? 'Say whether the box for notes is ticked.' : null),
    },
  })
  const sign = useSign(form, onClose)
  const { values, errors } = form
  const send = form.onSubmit(
    ({ notesConsent, ...rest }) => {
      if (notesConsent !== '') sign.mutate({ ...rest, notesConsent, id })
    },
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <DialogForm title="The agreement is signed" onClose={onClose} onSubmit={send} act="Keep it" busy={sign.isPending}>
      <DateField
        label="Signed on"
        value={values.on}
        maxDate={today}
        error={errors['on']}
        onChange={(on) => form.setFieldValue('on', on)}
        data-autofocus
      />
      <Choice
        legend="The box for notes"
        options={[
          { value: 'given', label: 'It is ticked and signed', hint: 'Notes may be kept, health and beliefs included.' },
          { value: 'not-given', label: 'It is empty', hint: 'Coaching goes on without notes.' },
        ]}
        value={values.notesConsent}
        error={errors['notesConsent']}
        onChange={(consent) => form.setFieldValue('notesConsent', consent)}
      />
      {values.period !== null && (
        <SpanField
          label="The period on the signed paper"
          value={values.period}
          onlySpan
          error={errors['period'] ?? errors['period.count']}
          onChange={(kept) => kept.kind === 'span' && form.setFieldValue('period', kept)}
        />
      )}
      <Checkbox
        label="The paper names no period"
        checked={values.period === null}
        onChange={({ currentTarget }) =>
          form.setFieldValue('period', currentTarget.checked ? null : (paperPeriod ?? period ?? usualPeriod))
        }
      />
      <LawLine rules={['special.coaching', 'consent.record']} />
    </DialogForm>
  )
}
