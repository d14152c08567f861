import type { BreachCase } from '@core/breaches/breach'
import { newDecision } from '@core/breaches/contract'
import type { DecisionSubject } from '@core/breaches/decision'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DraftNote } from '../drafts/DraftNote'
import { DateField } from '../../ui/DateField'
import css from './case.module.css'
import { useDecisionForm } from './decision-form'
import { Segments } from './Segments'
import { useCaseChange } from './use-breaches'

const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'later', label: 'Not yet' },
] as const

type DecisionFormProps = { readonly of: BreachCase; readonly about: DecisionSubject; readonly filled: boolean }

/** Yes, no or not yet, always with a reason. */
export function DecisionForm({ of, about, filled }: DecisionFormProps) {
  const today = useToday()
  const { form, draft } = useDecisionForm(of, about)
  const decide = useCaseChange((calls) => calls.decide, { done: 'Decision recorded.', form, onSuccess: draft.drop })
  const submit = form.onSubmit(
    (values) => decide.mutate(newDecision.parse(values)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form className={css.fields} onSubmit={submit} noValidate>
      <DraftNote draft={draft} />
      <Segments
        label="Your decision"
        options={choices}
        value={form.values.choice}
        onChange={(choice) => form.setFieldValue('choice', choice)}
        error={form.errors.choice}
      />
      <Textarea
        label="Your reason"
        description="It goes into the record, whatever you decide."
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      <div className={css.pair}>
        <TextInput label="Decided by (optional)" {...form.getInputProps('decidedBy')} />
        {form.values.choice === 'later' && (
          <DateField
            label="Decide again on (optional)"
            minDate={today}
            value={form.values.lookAgainOn}
            onChange={(value) => form.setFieldValue('lookAgainOn', value)}
            error={form.errors.lookAgainOn}
          />
        )}
      </div>
      <div>
        <Button type="submit" variant={filled ? 'filled' : 'default'} loading={decide.isPending}>
          Record this decision
        </Button>
      </div>
    </form>
  )
}
