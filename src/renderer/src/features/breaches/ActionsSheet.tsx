import type { Action } from '@core/breaches/action'
import { newAction } from '@core/breaches/action'
import type { BreachCase } from '@core/breaches/breach'
import { dayMonth } from '@core/time/format-date'
import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { DueState } from '../../ui/DueState'
import { LedgerRow } from '../../ui/LedgerRow'
import { Sheet } from '../../ui/Sheet'
import css from './case.module.css'
import { useCaseChange } from './use-breaches'

/** What is to be done, by whom and until when. Open actions stand on Today, also after the case is closed. */
export function ActionsSheet({ of }: { readonly of: BreachCase }) {
  return (
    <Sheet title="Actions">
      {of.actions.map((action) => (
        <ActionRow key={action.id} action={action} />
      ))}
      <NewAction key={of.actions.length} of={of} />
    </Sheet>
  )
}

function ActionRow({ action }: { readonly action: Action }) {
  const today = useToday()
  const complete = useCaseChange((calls) => calls.completeAction, { done: 'Marked done.' })
  const done = action.doneOn !== ''
  return (
    <LedgerRow
      on={action.dueOn === '' ? null : action.dueOn}
      state={
        <DueState
          dueOn={action.dueOn || null}
          today={today}
          waiting={done ? 'done' : undefined}
          doneOn={action.doneOn || undefined}
        />
      }
      title={action.what}
      why={done ? `${action.owner}, done ${dayMonth(action.doneOn)}` : action.owner}
      verb={
        done
          ? undefined
          : { label: 'Mark done', onClick: () => complete.mutate({ actionId: action.id, doneOn: today }) }
      }
    />
  )
}

function NewAction({ of }: { readonly of: BreachCase }) {
  const form = useForm({
    initialValues: { breachId: of.breach.id, what: '', owner: of.breach.facts.investigator, dueOn: '' },
    validate: checkedBy(newAction),
  })
  const add = useCaseChange((calls) => calls.addAction, { done: 'Action added.', form })
  const submit = form.onSubmit(
    (values) => add.mutate(newAction.parse(values)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form className={css.addNote} onSubmit={submit} noValidate>
      <TextInput label="What is to be done" {...form.getInputProps('what')} />
      <div className={css.pair}>
        <TextInput label="Who does it" {...form.getInputProps('owner')} />
        <DateField
          label="Until (optional)"
          value={form.values.dueOn}
          onChange={(value) => form.setFieldValue('dueOn', value)}
          error={form.errors.dueOn}
        />
      </div>
      <div>
        <Button type="submit" variant="default" loading={add.isPending}>
          Add the action
        </Button>
      </div>
    </form>
  )
}
