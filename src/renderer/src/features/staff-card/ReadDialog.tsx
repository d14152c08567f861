import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { staffCard } from '@core/documents/templates/staff-card'
import { addMonths } from '@core/time/add-months'
import { peopleOf, trainingFacts, trainingFaults, type TrainingFacts } from '@core/training/training'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import css from '../training/training.module.css'
import { useSaveTraining } from '../training/use-training'

/** Read again after a year, unless the person chooses otherwise, in months. */
const monthsToAgain = 12

/** Writes down who has read the page for staff, as a line of the training log. */
export function ReadDialog({ onClose }: { readonly onClose: () => void }) {
  const today = useToday()
  const check = checkedBy(trainingFacts)
  const form = useForm<TrainingFacts>({
    initialValues: {
      kind: 'session',
      topic: staffCard.title,
      people: '',
      heldOn: today,
      link: '',
      note: '',
      againOn: addMonths(today, monthsToAgain),
    },
    validate: (values) => ({
      ...(peopleOf(values).length === 0 && { people: 'Write at least one name, or a team.' }),
      ...Object.fromEntries(trainingFaults(values, today).map(({ path, message }) => [path, message])),
      ...check(values),
    }),
  })
  const save = useSaveTraining(null, form, onClose)
  const send = form.onSubmit(
    (values) => save.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="Who has read it" size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <Textarea
          label="Who has read it"
          description="One on a line: names, or a group such as “reception team”."
          autosize
          minRows={3}
          maxRows={10}
          maxLength={4000}
          data-autofocus
          {...form.getInputProps('people')}
        />
        <div className={css.pair}>
          <DateField
            label="Read on"
            value={form.values.heldOn}
            maxDate={today}
            error={form.errors['heldOn']}
            onChange={(on) => form.setFieldValue('heldOn', on)}
          />
          <DateField
            label="Read again on (optional)"
            description="Comes back on Today."
            value={form.values.againOn}
            error={form.errors['againOn']}
            onChange={(on) => form.setFieldValue('againOn', on)}
          />
        </div>
        <LawLine rules={['acc.record']} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Write it down
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
