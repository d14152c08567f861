import { channelNames, channels } from '@core/requests/channel'
import { initialValues } from '@core/requests/field'
import { type KindId, kindOf, kinds } from '@core/requests/kinds/index'
import type { Request } from '@core/requests/request'
import type { Jurisdiction } from '@core/time/jurisdiction'
import { Button, Input, Select, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { sentenceFor } from '../../app/error-sentences'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { Loading } from '../../ui/Loading'
import { WithAside } from '../../ui/WithAside'
import { Why } from '../../ui/Why'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { fileOf, letGo } from '../intake/waiting-mail'
import { AuthorityNow } from './AuthorityNow'
import { ChildNow } from './ChildNow'
import { EarlierRequests } from './EarlierRequests'
import { FieldList } from './FieldList'
import { LiveClock } from './LiveClock'
import { LiveDate } from './LiveDate'
import { startValues, useLogForm } from './log-form'
import { kindsLeft } from './mail-in-form'
import { MailNote } from './MailNote'
import { OnBehalf } from './OnBehalf'
import { OpenBefore } from './OpenBefore'
import { PersonField } from './PersonField'
import css from './requests.module.css'
import { asksAuthority, takenInFrom } from './taken-in-from'
import { useMailInForm } from './use-mail-in-form'
import { useTakeIn } from './use-take-in'

type LogRequestFormProps = {
  readonly kind: KindId
  readonly kindAsked: boolean
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
export function LogRequestForm({
  kind,
  kindAsked,
  contactId,
  today,
  jurisdiction,
  beside,
  ...then
}: LogRequestFormProps) {
  const start = { kind, kindAsked, today, contactId }
  const form = useLogForm(start)
  const draft = useDraft(form, {
    form: 'log-request',
    part: contactId ?? '',
    contactId: form.values.contactId,
    ofNewRecord: true,
  })
  const mail = useMailInForm(form, startValues(start))
  const { values } = form
  const isOpenKind = values.mail !== null && !values.kindSaid
  const left = values.mail && values.kindSaid ? kindsLeft(values.mail).filter(({ kind: id }) => id !== values.kind) : []
  const log = useTakeIn(form, (request, goOn) => {
    const { mail: from } = form.getValues()
    if (from && goOn) {
      const logged = [...from.logged, { kind: request.kind, id: request.id, reference: request.reference }]
      form.setValues({ mail: { ...from, logged }, kindSaid: false, withdrawn: { ids: [], how: '' } })
      return
    }
    draft.drop()
    if (from) letGo(from.id)
    then.onLogged(request)
  })
  const cancel = () => {
    draft.drop()
    if (values.mail) letGo(values.mail.id)
    then.onCancel()
  }
  const chosen = kindOf(values.kind)
  const choose = (id: KindId) => {
    form.setValues({
      kind: id,
      kindSaid: true,
      ...(id !== values.kind && { details: initialValues(kindOf(id).fields) }),
    })
    form.clearFieldError('kind')
  }
  const send = form.onSubmit(
    (checked, event) =>
      log.mutate({
        taken: takenInFrom(checked),
        file: checked.mail ? fileOf(checked.mail.id) : undefined,
        goOn: isForNext(event?.nativeEvent),
      }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const { authority } = values
  const events =
    asksAuthority(values) && authority.state === 'asked'
      ? [{ type: 'authority-asked', on: today, what: '' } as const]
      : []
  const dated = { kind: values.kind, receivedOn: values.receivedOn, details: values.details, jurisdiction, events }
  return (
    <WithAside
      aside={
        <>
          <LiveClock {...dated} />
          <div aria-live="polite" className={css.live}>
            <EarlierRequests form={form} />
          </div>
          {beside}
        </>
      }
    >
      <form onSubmit={send} noValidate className={css.logForm}>
        <DraftNote draft={draft} />
        <div aria-live="polite" className={css.live}>
          {mail.isReading && <Loading rows={2} />}
          {mail.error && (
            <Input.Error role="alert">
              {mail.error.detail.reason ?? sentenceFor(mail.error.code, mail.error.detail).happened} Nothing was
              changed.
            </Input.Error>
          )}
          {values.mail && <MailNote form={form} mail={values.mail} onKind={choose} onPutAside={mail.putAside} />}
        </div>
        <div ref={focusChosen}>
          <Why of="request.kind">
            <Choice
              legend="What did they ask for?"
              layout="tiles"
              options={kindOptions}
              value={isOpenKind ? '' : values.kind}
              onChange={choose}
              error={form.errors.kind}
            />
          </Why>
        </div>
        {!isOpenKind && (
          <p className={css.hint}>
            <b>{chosen.short}.</b> {chosen.notice}
          </p>
        )}
        <Why of="request.person">
          <PersonField form={form} label={chosen.whoLabel ?? 'Who is it about?'} />
        </Why>
        {values.contactId === null && (
          <div className={css.pair}>
            <TextInput label="Their e-mail (optional)" autoComplete="off" {...form.getInputProps('email')} />
            <TextInput label="Their phone (optional)" autoComplete="off" {...form.getInputProps('phone')} />
          </div>
        )}
        {chosen.asker && <OnBehalf form={form} />}
        <div className={css.pair}>
          <Why of="request.receivedOn">
            <DateField label="Day it came" maxDate={today} value={values.receivedOn} {...inputOf('receivedOn')} />
          </Why>
          <Why of="request.receivedBy">
            <Select label="How it came" data={channelOptions} {...form.getInputProps('receivedBy')} />
          </Why>
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
        <Why of="request.scope">
          <Textarea
            label="What they wrote or said (optional)"
            placeholder="In their own words, as short as you like"
            autosize
            minRows={2}
            maxRows={10}
            {...form.getInputProps('scope')}
          />
        </Why>
        {!chosen.asker && <OnBehalf form={form} />}
        <AuthorityNow form={form} />
        <ChildNow form={form} nation={jurisdiction} />
        <OpenBefore form={form} />
        <div className={css.foot}>
          <Button type="submit" loading={log.isPending}>
            Log the request
          </Button>
          {left.length > 0 && (
            <Button type="submit" variant="default" value={forNext} disabled={log.isPending}>
              Log it, then: {kindOf(left[0]?.kind ?? values.kind).title.toLowerCase()}
            </Button>
          )}
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

const forNext = 'next'

/** Which of the two buttons sent the form; Enter means the first. */
function isForNext(event: Event | undefined): boolean {
  return (
    event instanceof SubmitEvent && event.submitter instanceof HTMLButtonElement && event.submitter.value === forNext
  )
}

/** The page opens on the first question, so that arrows, Tab and the name are all that is needed. */
function focusChosen(element: HTMLElement | null): void {
  element?.querySelector<HTMLElement>('input:checked')?.focus()
}
