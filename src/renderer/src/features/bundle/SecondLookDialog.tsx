import type { ReviewState } from '@core/bundle/contract'
import { groundOf } from '@core/exemptions/answer'
import { Button, Checkbox, Modal, Table, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconUsers } from '@tabler/icons-react'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { Wash } from '../../ui/Wash'
import { LawLine } from '../../ui/LawLine'
import css from './bundle.module.css'
import { useReviewLog, useSecondLook } from './use-bundle'

type SecondLookDialogProps = { readonly requestId: string; readonly state: ReviewState; readonly onClose: () => void }

/** A second look by another person at what is held back or taken out; the same person only with that said. */
export function SecondLookDialog({ requestId, state, onClose }: SecondLookDialogProps) {
  const today = useToday()
  const { data: lines = [] } = useReviewLog(requestId, true)
  const form = useForm({
    initialValues: { lookedBy: '', on: today, nobodyElse: false },
    validate: { lookedBy: (name) => (name.trim() === '' ? 'Write who looked.' : null) },
  })
  const look = useSecondLook(requestId, form, onClose)
  const { lookedBy, on, nobodyElse } = form.values
  const isSame = state.deciders.some((name) => name.trim().toLowerCase() === lookedBy.trim().toLowerCase())
  const send = form.onSubmit(
    (values) => look.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="A second look" size={760}>
      <form onSubmit={send} noValidate className={css.stack}>
        <p>{`Decided by ${state.deciders.join(', ')}. Somebody else opens each of these and looks whether the reason fits and nothing was missed.`}</p>
        <Table className={css.log} horizontalSpacing={0}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Item</Table.Th>
              <Table.Th>Reason</Table.Th>
              <Table.Th>By</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ item, done, ground, reasons, decidedBy }, at) => (
              <Table.Tr key={at}>
                <Table.Td>{`${item}: ${done === 'hold' ? 'held back' : 'words taken out'}`}</Table.Td>
                <Table.Td>{[`Because ${groundOf(ground).letter}`, reasons].filter(Boolean).join('. ')}</Table.Td>
                <Table.Td>{decidedBy}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <div className={css.pair}>
          <TextInput label="Who looked" autoComplete="off" data-autofocus {...form.getInputProps('lookedBy')} />
          <DateField
            label="Looked on"
            value={on}
            maxDate={today}
            error={form.errors['on']}
            onChange={(day) => form.setFieldValue('on', day)}
          />
        </div>
        {isSame && (
          <Wash tone="amber" icon={IconUsers} title="That is who decided">
            <p>Nobody sees their own slips. If there is really nobody else, say so: it stands in the log.</p>
            <Checkbox
              mt={8}
              label="There is nobody else who could look"
              checked={nobodyElse}
              onChange={(event) => form.setFieldValue('nobodyElse', event.currentTarget.checked)}
            />
          </Wash>
        )}
        <LawLine rules={['sar.third-party', 'acc.record']} />
        <div className={css.dialogFoot}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={look.isPending}>
            Record the second look
          </Button>
        </div>
      </form>
    </Modal>
  )
}
