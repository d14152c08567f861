import { categoryOf, retentionCategories } from '@core/retention/category'
import {
  actionWords,
  newScheduleRow,
  retentionActions,
  type NewScheduleRow,
  type ScheduleRow,
} from '@core/retention/row'
import { rowFaults } from '@core/retention/row-faults'
import { retentionTriggers, triggers } from '@core/retention/trigger'
import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import css from './retention.module.css'
import { SpanField } from './SpanField'
import { useRemoveRow, useSaveRow } from './use-retention'

const checked = checkedBy(newScheduleRow)
const empty: NewScheduleRow = {
  category: 'other',
  name: '',
  purpose: '',
  trigger: 'no-longer-needed',
  period: { kind: 'span', count: 12, unit: 'months' },
  minimum: null,
  maximum: null,
  reviewOn: '',
  basis: '',
  action: 'destroy',
  owner: '',
  reason: '',
  approver: '',
}

type RowDialogProps = { readonly known: ScheduleRow | null; readonly onClose: () => void }

/** One row of the schedule: what, how long, from when, why, what then, and who sees to it. */
export function RowDialog({ known, onClose }: RowDialogProps) {
  const form = useForm<NewScheduleRow>({
    initialValues: known ? newScheduleRow.strip().parse(known) : empty,
    validate: (values) => ({
      ...Object.fromEntries(rowFaults(values).map(({ path, message }) => [path, message])),
      ...checked(values),
    }),
  })
  const save = useSaveRow(known?.id ?? null, form, onClose)
  const remove = useRemoveRow(onClose)
  const { values } = form
  const send = form.onSubmit(
    (row) => save.mutate(row),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal
      opened
      onClose={onClose}
      size={620}
      title={known ? known.name || categoryOf(known.category).name : 'Add a row'}
    >
      <form onSubmit={send} noValidate className={css.form}>
        <Select
          label="What it is"
          data={retentionCategories.map((value) => ({ value, label: categoryOf(value).name }))}
          allowDeselect={false}
          {...form.getInputProps('category')}
        />
        <TextInput
          label={values.category === 'other' ? 'Its name' : 'Another name (optional)'}
          maxLength={120}
          {...form.getInputProps('name')}
        />
        <TextInput label="What it is kept for" maxLength={300} {...form.getInputProps('purpose')} />
        <Why of="row.period">
          <SpanField
            label="How long"
            value={values.period}
            error={form.errors['period'] ?? form.errors['period.count'] ?? form.errors['period.words']}
            onChange={(period) => form.setFieldValue('period', period)}
          />
        </Why>
        <Why of="row.trigger">
          <Select
            label={values.period.kind === 'span' ? 'Counted from' : 'It ends when'}
            data={retentionTriggers.map((value) => ({ value, label: triggers[value].name }))}
            allowDeselect={false}
            searchable
            {...form.getInputProps('trigger')}
          />
        </Why>
        {values.period.kind === 'while' && (
          <DateField
            label="Look at it again on"
            value={values.reviewOn}
            error={form.errors['reviewOn']}
            onChange={(on) => form.setFieldValue('reviewOn', on)}
          />
        )}
        {values.category === 'call-recording' && (
          <SpanField
            label="The longest you keep any recording"
            value={values.maximum}
            onlySpan
            error={form.errors['maximum']}
            onChange={(longest) => longest.kind === 'span' && form.setFieldValue('maximum', longest)}
          />
        )}
        <Why of="row.basis">
          <TextInput label="Why so long" maxLength={300} {...form.getInputProps('basis')} />
        </Why>
        <div className={css.pair}>
          <Select
            label="What happens then"
            data={retentionActions.map((value) => ({ value, label: actionWords[value] }))}
            allowDeselect={false}
            {...form.getInputProps('action')}
          />
          <TextInput label="Who sees to it" autoComplete="off" maxLength={200} {...form.getInputProps('owner')} />
        </div>
        {values.category === 'coaching-notes' && (
          <div className={css.pair}>
            <Textarea
              label="Why more than five years (only then)"
              autosize
              maxLength={1000}
              {...form.getInputProps('reason')}
            />
            <TextInput label="Who agreed" autoComplete="off" maxLength={200} {...form.getInputProps('approver')} />
          </div>
        )}
        <LawLine rules={['retention.principle', 'retention.gp']} />
        <div className={css.acts}>
          {known && (
            <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate(known.id)}>
              Take this row out
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  )
}
