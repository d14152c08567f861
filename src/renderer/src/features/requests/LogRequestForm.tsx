import { channelNames, channels } from '@core/requests/channel'
import { initialValues } from '@core/requests/field'
import { type KindId, kindOf, kinds } from '@core/requests/kinds/index'

import type { Request } from '@core/requests/request'
import type { Jurisdiction } from '@core/time/jurisdiction'
import { Button, Select, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { WithAside } from '../../ui/WithAside'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { FieldList } from './FieldList'
import { LiveClock } from './LiveClock'
import { LiveDate } from './LiveDate'
import { useLogForm } from './log-form'
import { OnBehalf } from './OnBehalf'
import { PersonField } from './PersonField'
import css from './requests.module.css'
import { useLogRequest } from './use-requests'

type LogRequestFormProps = {
  readonly kind: KindId
  readonly contactId: string | null
  readonly today: string
  readonly jurisdiction: Jurisdiction
  readonly onLogged: (request: Request) => void
  readonly onCancel: () => void
  /** Stands under the due date beside the form. */
  readonly beside?: ReactNode
}

const kindOptions = kinds.map(({ id, title }) => ({ value: id, label: title }))
const channelOptions = channels.map((value) => ({ value, label: channelNames[value] }))

/** Logs a request in half a minute: what it is, who it is about, when and how it came. The due date shows as one types. */
export function LogRequestForm({ kind, contactId, today, jurisdiction, beside, ...then }: LogRequestFormProps) {
  const form = useLogForm({ kind, today, contactId })
  const draft = useDraft(form, {
    form: 'log-request',
    part: contactId ?? '',
    contactId: form.values.contactId,
    ofNewRecord: true,
  })
  const log = useLogRequest(form, (request) => {
    draft.drop()
    then.onLogged(request)
  })
  const cancel = () => {
    draft.drop()
    then.onCancel()
  }
  const { values } = form
  const chosen = kindOf(values.kind)
  const choose = (id: KindId) => form.setValues({ kind: id, details: initialValues(kindOf(id).fields) })
  const send = form.onSubmit(
    // The form’s details are loose; its own check has just held them against the schema of the kind.
    (checked) => log.mutate(checked),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const dated = { kind: values.kind, receivedOn: values.receivedOn, details: values.details, jurisdiction }
  return (
    <WithAside
      aside={
        <>
          <LiveClock {...dated} />
          {beside}
        </>
      }
    >
      <form onSubmit={send} noValidate className={css.logForm}>
        <DraftNote draft={draft} />
        <div ref={focusChosen}>
          <Choice
            legend="What did they ask for?"
            layout="tiles"
            options={kindOptions}
            value={values.kind}
            onChange={choose}
          />
        </div>
        <p className={css.hint}>
          <b>{chosen.short}.</b> {chosen.notice}
        </p>
        <PersonField form={form} label={chosen.whoLabel ?? 'Who is it about?'} />
        {chosen.asker && <OnBehalf form={form} />}
        <div className={css.pair}>
          <DateField label="Day it came" maxDate={today} value={values.receivedOn} {...inputOf('receivedOn')} />
          <Select label="How it came" data={channelOptions} {...form.getInputProps('receivedBy')} />
        </div>
        <div className={css.pair}>
          <FieldList
            fields={chosen.fields}
            values={values.details}
            errors={form.errors}
            path="details."
            onChange={(name, value) => {
              form.setFieldValue('details', { ...values.details, [name]: value })
              form.clearFieldError(`details.${name}`)
            }}
          />
          {values.contactId === null && (
            <TextInput
              label="Their organisation (optional)"
              autoComplete="off"
              {...form.getInputProps('organisation')}
            />
          )}
        </div>
        <Textarea
          label="What they wrote or said (optional)"
          placeholder="In their own words, as short as you like"
          autosize
          minRows={2}
          maxRows={10}
          {...form.getInputProps('scope')}
        />
        {!chosen.asker && <OnBehalf form={form} />}
        <div className={css.foot}>
          <Button type="submit" loading={log.isPending}>
            Log the request
          </Button>
          <Button variant="default" onClick={cancel}>
            Cancel
          </Button>
          <LiveDate {...dated} />
        </div>
      </form>
    </WithAside>
  )

  function inputOf(path: 'receivedOn') {
    const { value: _value, defaultValue: _default, ...rest } = form.getInputProps(path)
    return rest
  }
}

/** The page opens on the first question, so that arrows, Tab and the name are all that is needed. */
function focusChosen(element: HTMLElement | null): void {
  element?.querySelector<HTMLElement>('input:checked')?.focus()
}
