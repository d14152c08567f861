import { consentRouteNames, consentRoutes, nobodyNamed } from '@core/consents/consent-route'
import { newConfirmation, newReach, type NewReach } from '@core/consents/new-answer'
import type { MatrixCell } from '@core/consents/matrix'
import { channelNames } from '@core/marketing/channel'
import { addMonths } from '@core/time/add-months'
import { Button, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { usualMonths } from './consent-words'
import css from './consents.module.css'
import { reachWords, type ReachAct } from './reach-words'
import { useReach } from './use-consents'
import { useMe } from './use-me'

type ReachFormProps = {
  readonly act: ReachAct
  readonly contactId: string
  readonly cell: MatrixCell
  readonly onDone?: () => void
  /** Other acts, beside the button. */
  readonly children?: ReactNode
}

type Values = {
  happenedOn: string
  how: NewReach['how']
  takenBy: string
  reach: 'cell' | 'channel' | 'all'
  reviewOn: string
}

const routes = consentRoutes.map((value) => ({ value, label: consentRouteNames[value] }))

/** When, how and who took it, with the usual answers in place: one press records it. */
export function ReachForm({ act, contactId, cell, onDone, children }: ReachFormProps) {
  const today = useToday()
  const me = useMe()
  const { channel, purpose, pointId } = cell.state
  const words = reachWords[act]
  const confirms = act === 'confirm'
  const reachOf = (reach: Values['reach']) =>
    reach === 'cell' ? { channel, purpose, pointId } : reach === 'channel' ? { channel } : {}
  const inputOf = ({ reach, happenedOn, how, takenBy, reviewOn }: Values) => ({
    contactId,
    happenedOn,
    how,
    // The name of whoever is inside comes a moment later than the form.
    takenBy: takenBy || me || nobodyNamed,
    ...reachOf(reach),
    ...(confirms && { reviewOn }),
  })
  const form = useForm<Values>({
    initialValues: {
      happenedOn: today,
      how: act === 'end' ? 'in-person' : 'email',
      takenBy: '',
      reach: 'cell',
      reviewOn: addMonths(today, usualMonths),
    },
    validate: (values) => checkedBy(confirms ? newConfirmation : newReach)(inputOf(values)),
  })
  const record = useReach(act, form, () => onDone?.())
  const send = form.onSubmit(
    (values) => record.mutate(inputOf(values)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const reaches = [
    { value: 'cell', label: 'Only this' },
    { value: 'channel', label: `All by this way: ${channelNames[channel].toLowerCase()}` },
    { value: 'all', label: 'All marketing' },
  ]
  return (
    <form onSubmit={send} noValidate className={css.quick} aria-label={words.name}>
      {words.say && (
        <p className={css.hint}>
          {words.name}. {words.say}
        </p>
      )}
      <div className={css.quickFields}>
        {words.wide && (
          <Select
            label="How far"
            data={reaches}
            allowDeselect={false}
            value={form.values.reach}
            onChange={(value) => form.setFieldValue('reach', value === 'channel' || value === 'all' ? value : 'cell')}
          />
        )}
        <DateField
          label="On"
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
        <TextInput
          label="Taken by"
          placeholder={me || 'A name or a role'}
          autoComplete="off"
          maxLength={100}
          {...form.getInputProps('takenBy')}
        />
        {confirms && (
          <DateField
            label="Look again on"
            value={form.values.reviewOn}
            error={form.errors['reviewOn']}
            onChange={(day) => form.setFieldValue('reviewOn', day)}
          />
        )}
      </div>
      <div className={css.acts}>
        <Button type="submit" variant="default" size="compact-md" loading={record.isPending}>
          {words.button}
        </Button>
        {onDone && (
          <Button variant="subtle" size="compact-md" onClick={onDone}>
            Cancel
          </Button>
        )}
        {children}
      </div>
      {words.rules.length > 0 && <LawLine rules={words.rules} />}
    </form>
  )
}
