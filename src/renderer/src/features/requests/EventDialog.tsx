import { eventRefusal } from '@core/requests/event-checks'
import { eventFormOf } from '@core/requests/event-form-of'
import { eventForms } from '@core/requests/event-forms'
import { type EventType, newEvent } from '@core/requests/event'
import { askedFields, initialValues } from '@core/requests/field'
import type { KindId } from '@core/requests/kinds/index'
import { type Act, letterFor } from '@core/requests/next-act'
import type { RequestCase } from '@core/requests/request'
import { Button, Group, Modal } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { Wash } from '../../ui/Wash'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { FieldList } from './FieldList'
import { IdentityHint } from './IdentityHint'
import css from './requests.module.css'
import { useAddEvent, useRecordLateNotice } from './use-requests'

type EventDialogProps = {
  readonly of: RequestCase
  /** More than one: the person chooses first which it was. */
  readonly types: readonly EventType[]
  readonly place: string
  readonly onClose: () => void
  /** Writing the letter that asks for it, instead of recording that it was asked. */
  readonly onLetter: (act: Act) => void
}

type Values = { type: EventType; on: string; [field: string]: unknown }

/** Records something that happened, with its day. What the law does not allow is said in place, with its reason. */
export function EventDialog({ of, types, place, onClose, onLetter }: EventDialogProps) {
  const today = useToday()
  const { request, events } = of
  const [refused, setRefused] = useState('')
  const check = checkedBy(newEvent)
  const form = useForm<Values>({
    initialValues: valuesFor(request.kind, types[0] ?? 'action-done', today, place),
    validate: (values) => check(onlyAsked(request.kind, values)),
  })
  const part = `${request.id} ${types.join(' ')} ${place}`.trim()
  const draft = useDraft(form, { form: 'request-event', part, recordId: request.id, contactId: request.contactId })
  const done = () => {
    draft.drop()
    onClose()
  }
  const add = useAddEvent(request.id, form, done)
  const late = useRecordLateNotice(request.id, done)
  const { type, on } = form.values
  const shown = eventFormOf(request.kind, type)
  const letter = letterFor(request, type)
  const choose = (chosen: EventType) => {
    setRefused('')
    form.setValues(valuesFor(request.kind, chosen, on, place))
  }
  const send = form.onSubmit(
    (values, event) => {
      const ready = newEvent.parse(onlyAsked(request.kind, values))
      const facts = { request, events: events.map((one) => one.facts), today, jurisdiction: request.clock.jurisdiction }
      const refusal = eventRefusal(ready, facts)
      for (const { path, message } of refusal?.detail.issues ?? []) form.setFieldError(path, message)
      setRefused(refusal?.detail.reason ?? '')
      if (!refusal) add.mutate(ready)
      else focusFirstError(event?.currentTarget ?? null)
    },
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title={types.length > 1 ? 'What happened?' : shown.title} size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        {types.length > 1 && (
          <Choice
            legend="What happened?"
            legendHidden
            layout="tight"
            options={optionsOf(types)}
            value={type}
            onChange={choose}
          />
        )}
        <p className={css.hint}>{shown.say}</p>
        {(type.startsWith('identity') || type.startsWith('authority')) && (
          <IdentityHint request={request} type={type} as={form.values['as']} />
        )}
        <FieldList
          key={type}
          fields={shown.fields}
          values={form.values}
          errors={form.errors}
          onChange={(name, value) => form.setFieldValue(name, value)}
          focusFirst
        />
        <DateField
          label={shown.dayLabel}
          value={on}
          minDate={request.receivedOn}
          maxDate={today}
          error={form.errors['on']}
          onChange={(day) => form.setFieldValue('on', day)}
        />
        {refused !== '' && (
          <Wash tone="red" icon={IconAlertTriangle} title="That is not possible any more" role="alert">
            <p>{refused}</p>
          </Wash>
        )}
        <Group gap={8} justify="flex-end" className={css.dialogFoot}>
          {letter && refused === '' && (
            <Button
              variant="subtle"
              onClick={() => {
                draft.drop()
                onLetter(letter)
              }}
            >
              Write the letter
            </Button>
          )}
          <Button variant="default" onClick={done}>
            Cancel
          </Button>
          {refused !== '' && type === 'extended' ? (
            <Button
              variant="default"
              loading={late.isPending}
              onClick={() => late.mutate({ on, reasons: textOf(form.values['reasons']) })}
            >
              Keep it as late, without effect
            </Button>
          ) : (
            <Button type="submit" loading={add.isPending}>
              {shown.button}
            </Button>
          )}
        </Group>
      </form>
    </Modal>
  )
}

function optionsOf(types: readonly EventType[]) {
  return types.map((value) => ({ value, label: eventForms[value].menu }))
}

function valuesFor(kind: KindId, type: EventType, on: string, place: string): Values {
  const { fields } = eventFormOf(kind, type)
  const values: Values = { ...initialValues(fields), type, on }
  return place !== '' && 'place' in values ? { ...values, place } : values
}

/** What the schema of the event knows, and nothing left over from another type. */
function onlyAsked(kind: KindId, { type, on, ...rest }: Values): Record<string, unknown> {
  const { fields } = eventFormOf(kind, type)
  const asked = askedFields(fields, rest).map(({ name }) => name)
  const entries = fields.map(({ name, initial }) => [name, asked.includes(name) ? rest[name] : initial] as const)
  return { type, on, ...Object.fromEntries(entries) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
