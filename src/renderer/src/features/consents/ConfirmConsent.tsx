import { consentRouteNames, consentRoutes } from '@core/consents/consent-route'
import type { MatrixCell } from '@core/consents/matrix'
import { newConfirmation, type NewConfirmation } from '@core/consents/new-answer'
import { addMonths } from '@core/time/add-months'
import { Button, Group, Modal, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import css from './consents.module.css'
import { useConfirm } from './use-consents'
import { useMe } from './use-me'

type ConfirmConsentProps = { readonly contactId: string; readonly cell: MatrixCell; readonly onDone: () => void }

const routes = consentRoutes.map((value) => ({ value, label: consentRouteNames[value] }))

/** How many months a yes goes on before the next look, where nobody says otherwise (`consent.lifetime`). */
export const usualMonths = 24

/** They still expect it: how you know, and the next day to look. */
export function ConfirmConsent({ contactId, cell, onDone }: ConfirmConsentProps) {
  const today = useToday()
  const me = useMe()
  const { channel, purpose, pointId } = cell.state
  const form = useForm<NewConfirmation & { happenedOn: string; reviewOn: string; takenBy: string }>({
    initialValues: {
      contactId,
      happenedOn: today,
      how: 'email',
      takenBy: me,
      reviewOn: addMonths(today, usualMonths),
      channel,
      purpose,
      pointId,
    },
    validate: checkedBy(newConfirmation),
  })
  const confirm = useConfirm(form, onDone)
  const send = form.onSubmit(
    (values) => confirm.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onDone} title="They still expect it" size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <p className={css.hint}>What they said yes to stays as it was. Only the day for the next look moves.</p>
        <div className={css.pair}>
          <DateField
            label="When you learned it"
            value={form.values.happenedOn}
            maxDate={today}
            error={form.errors['happenedOn']}
            onChange={(day) => form.setFieldValue('happenedOn', day)}
          />
          <Select
            label="How"
            data={routes}
            allowDeselect={false}
            value={form.values.how}
            onChange={(value) => form.setFieldValue('how', consentRoutes.find((one) => one === value) ?? 'email')}
          />
          <TextInput label="Taken by" autoComplete="off" maxLength={100} {...form.getInputProps('takenBy')} />
          <DateField
            label="Look again on"
            value={form.values.reviewOn}
            error={form.errors['reviewOn']}
            onChange={(day) => form.setFieldValue('reviewOn', day)}
          />
        </div>
        <LawLine rules={['consent.lifetime', 'settled.consent-overdue']} />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={confirm.isPending}>
            Confirm
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
