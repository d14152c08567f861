import type { BreachCase } from '@core/breaches/breach'
import { changeFacts, changeIssues } from '@core/breaches/change-facts'
import { breachFacts, type BreachFacts } from '@core/breaches/facts'
import { Button, Group } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { LawLine } from '../../ui/LawLine'
import { now } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { CauseFields } from './CauseFields'
import { DataFields } from './DataFields'
import css from './form.module.css'
import { IncidentFields } from './IncidentFields'
import { TimesFields } from './TimesFields'
import { useCaseChange } from './use-breaches'

/** The form of all facts. */
export type FactsFormValues = UseFormReturnType<BreachFacts>

/** All facts of a case in the order of the regulator’s report; everything may stay open. */
export function FactsForm({ of, onDone }: { readonly of: BreachCase; readonly onDone: () => void }) {
  const before = of.breach.facts
  const form = useForm<BreachFacts>({ initialValues: before, validate: (values) => faultsOf(before, values) })
  const draft = useDraft(form, { form: 'breach-facts', part: of.breach.id, recordId: of.breach.id })
  const done = () => {
    draft.drop()
    onDone()
  }
  const update = useCaseChange((calls) => calls.update, { done: 'Saved.', form, onSuccess: done })
  const submit = form.onSubmit(
    (values) => update.mutate({ id: of.breach.id, changes: values }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form onSubmit={submit} noValidate>
      <div className={css.fields}>
        <DraftNote draft={draft} />
        <IncidentFields form={form} />
        <TimesFields form={form} />
        <DataFields form={form} />
        <CauseFields form={form} />
      </div>
      <LawLine rules={['breach.content', 'breach.register']} />
      <Group mt="lg" gap="xs">
        <Button type="submit" loading={update.isPending}>
          Save the facts
        </Button>
        <Button variant="subtle" onClick={done}>
          Cancel
        </Button>
      </Group>
    </form>
  )
}

function faultsOf(before: BreachFacts, values: BreachFacts): Record<string, string> {
  const faults = checkedBy(breachFacts)(values)
  if (Object.keys(faults).length > 0) return faults
  const { facts, fields } = changeFacts(before, values)
  for (const { path, message } of changeIssues(facts, fields, now())) faults[path] ??= message
  return faults
}
