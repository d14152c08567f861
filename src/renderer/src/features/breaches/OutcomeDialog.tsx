import { newOutcome, outcomeFault, tellStates, tellWays, type TellState, type TellWay } from '@core/breaches/affected'
import { londonDate } from '@core/time/instant'
import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { listData } from './list-data'
import css from './papers.module.css'
import { Segments } from './Segments'
import { useRecordAffected } from './use-affected'

type OutcomeDialogProps = {
  readonly breachId: string
  readonly awareAt: string
  readonly ids: readonly string[]
  readonly start: TellState
  readonly onClose: () => void
  readonly onDone: () => void
}

/** What came of telling some of them: sent, came back, phoned or told in person, with its day. */
export function OutcomeDialog({ breachId, awareAt, ids, start, onClose, onDone }: OutcomeDialogProps) {
  const today = useToday()
  const form = useForm({
    initialValues: { state: start, how: 'letter' as TellWay, on: today, note: '' },
    validate: (values) => {
      const input = inputOf(values, breachId, ids)
      const faults = checkedBy(newOutcome)(input)
      const fault = outcomeFault(values.on, londonDate(awareAt), today)
      return fault ? { ...faults, on: fault } : faults
    },
  })
  const record = useRecordAffected(() => {
    onDone()
    onClose()
  })
  const submit = form.onSubmit(
    (values) => record.mutate(newOutcome.parse(inputOf(values, breachId, ids))),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const { state } = form.values
  return (
    <Modal
      opened
      onClose={onClose}
      title={ids.length === 1 ? 'What came of it' : `What came of it, for ${ids.length} people`}
    >
      <form onSubmit={submit} noValidate className={css.paper}>
        <Segments
          label="What happened"
          options={listData(tellStates)}
          value={state}
          onChange={(value) => form.setFieldValue('state', value)}
        />
        {state === 'sent' && (
          <Segments
            label="How it went"
            options={listData(tellWays)}
            value={form.values.how}
            onChange={(value) => form.setFieldValue('how', value)}
          />
        )}
        <DateField
          label="On"
          value={form.values.on}
          maxDate={today}
          onChange={(value) => form.setFieldValue('on', value)}
          error={form.errors.on}
        />
        <TextInput label="A note (optional)" maxLength={500} {...form.getInputProps('note')} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={record.isPending}>
            Record it
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

type Values = { readonly state: TellState; readonly how: TellWay; readonly on: string; readonly note: string }

function inputOf(values: Values, breachId: string, ids: readonly string[]) {
  return { ...values, how: values.state === 'sent' ? values.how : ('' as const), breachId, ids: [...ids] }
}
