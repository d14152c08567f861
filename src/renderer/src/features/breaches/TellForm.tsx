import type { BreachCase } from '@core/breaches/breach'
import { newTelling } from '@core/breaches/contract'
import { tellingWays, type Decision, type TellingWay } from '@core/breaches/decision'
import { tellingIssues } from '@core/breaches/make-decision'
import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { now } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { DateTimeField } from '../../ui/DateTimeField'
import { LawLine } from '../../ui/LawLine'
import css from './case.module.css'
import { listData } from './list-data'
import { useCaseChange } from './use-breaches'

type TellFormProps = { readonly of: BreachCase; readonly decision: Decision; readonly filled: boolean }

/** When and how they were told; after the 72 hours also why it took longer. */
export function TellForm({ of, decision, filled }: TellFormProps) {
  const faultsOf = (values: unknown) => {
    const faults = checkedBy(newTelling)(values)
    const parsed = newTelling.safeParse(values)
    if (!parsed.success) return faults
    for (const { path, message } of tellingIssues(of, decision.about, parsed.data, now())) faults[path] ??= message
    return faults
  }
  const form = useForm({
    initialValues: {
      decisionId: decision.id,
      at: `${now().slice(0, 16)}:00Z`,
      how: null as TellingWay | null,
      reference: '',
      lateReason: '',
    },
    validate: faultsOf,
  })
  const draft = useDraft(form, { form: 'breach-told', part: decision.id, recordId: of.breach.id })
  const tell = useCaseChange((calls) => calls.tell, { done: 'Recorded.', form, onSuccess: draft.drop })
  const submit = form.onSubmit(
    (values) => tell.mutate(newTelling.parse(values)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const late = tellingIssues(of, decision.about, { ...form.values, how: 'web', lateReason: '' }, now()).some(
    (issue) => issue.path === 'lateReason',
  )
  const isReport = decision.about === 'regulator' || decision.about === 'dspt'
  return (
    <form className={css.fields} onSubmit={submit} noValidate>
      <DraftNote draft={draft} />
      <DateTimeField
        label="They were told at"
        value={form.values.at}
        onChange={(value) => form.setFieldValue('at', value)}
        error={form.errors.at}
      />
      <div className={css.pair}>
        <Select label="How" placeholder="Choose" data={listData(tellingWays)} {...form.getInputProps('how')} />
        <TextInput label="Their reference (optional)" {...form.getInputProps('reference')} />
      </div>
      {late && (
        <Textarea label="Why it took longer than 72 hours" autosize minRows={2} {...form.getInputProps('lateReason')} />
      )}
      {isReport && <LawLine rules={of.route === 'pecr' ? ['pecr.r5a.time'] : ['breach.72h', 'breach.late']} />}
      <div>
        <Button type="submit" variant={filled ? 'filled' : 'default'} loading={tell.isPending}>
          Record that they were told
        </Button>
      </div>
    </form>
  )
}
