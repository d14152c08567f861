import { engagementFacts, type Engagement, type EngagementFacts } from '@core/coaching/engagement'
import { engagementFaults, isOverFiveYears } from '@core/coaching/engagement-faults'
import type { Span } from '@core/retention/period'
import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import css from './coaching.module.css'
import { AgreedPeriod } from './AgreedPeriod'
import { PartyFields } from './PartyFields'
import { useSaveEngagement } from './use-coaching'

type EngagementDialogProps = {
  /** The engagement to change; null for a new one. */
  readonly known: Engagement | null
  /** Who is coached, where the page of a contact led here. */
  readonly clientId?: string | null
  readonly suggested: Span
  readonly onClose: () => void
  readonly onSaved: (id: string) => void
}

const checked = checkedBy(engagementFacts)

/** Who coaches whom, who agrees and pays, and how long notes are kept (`retention.coaching`, row E2). */
export function EngagementDialog({ known, clientId = null, suggested, onClose, onSaved }: EngagementDialogProps) {
  const today = useToday()
  const form = useForm<EngagementFacts>({
    initialValues: known ? engagementFacts.strip().parse(known) : startOf(clientId ?? '', suggested, today),
    validate: (values) => ({
      ...Object.fromEntries(engagementFaults(values, today).map(({ path, message }) => [path, message])),
      ...checked(values),
    }),
  })
  const draft = useDraft(form, {
    form: 'coaching-engagement',
    part: known?.id ?? '',
    ofNewRecord: known === null,
    ...(known && { recordId: known.id, contactId: known.clientId }),
  })
  const close = () => {
    draft.drop()
    onClose()
  }
  const save = useSaveEngagement(known?.id ?? null, form, (id) => {
    close()
    onSaved(id)
  })
  const { values, errors } = form
  const send = form.onSubmit(
    (facts) => save.mutate(facts),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const day = (name: 'startedOn' | 'firstMeetingOn' | 'serviceAgreementOn', label: string, description?: string) => (
    <DateField
      label={label}
      description={description}
      value={values[name]}
      error={errors[name]}
      onChange={(on) => form.setFieldValue(name, on)}
    />
  )
  return (
    <Modal opened onClose={close} size={640} title={known ? `Change ${known.reference}` : 'Open an engagement'}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <PartyFields form={form} />
        <Why of="engagement.contracts">
          <Choice
            legend="Who makes the contract"
            layout="row"
            options={[
              { value: 'client', label: 'The client' },
              { value: 'sponsor', label: 'The sponsor' },
            ]}
            value={values.contracts}
            onChange={(contracts) => form.setFieldValue('contracts', contracts)}
          />
        </Why>
        <Choice
          legend="Who pays"
          layout="row"
          options={[
            { value: 'client', label: 'The client' },
            { value: 'sponsor', label: 'The sponsor' },
          ]}
          value={values.pays}
          onChange={(pays) => form.setFieldValue('pays', pays)}
        />
        {values.contracts === 'client' &&
          day('serviceAgreementOn', 'Service agreement sent on (optional)', 'The client contracts for themselves.')}
        <Why of="engagement.period">
          <AgreedPeriod
            value={values.period}
            suggested={suggested}
            error={errors['period'] ?? errors['period.count']}
            onChange={(period) => form.setFieldValue('period', period)}
          />
        </Why>
        {isOverFiveYears(values.period) && (
          <div className={css.pair}>
            <Why of="engagement.longReason">
              <Textarea
                label="Why more than five years"
                description="It is printed on the agreement."
                autosize
                minRows={2}
                maxLength={1000}
                {...form.getInputProps('periodReason')}
              />
            </Why>
            <TextInput
              label="Who agreed to it"
              description="Printed as well."
              autoComplete="off"
              maxLength={200}
              {...form.getInputProps('periodApprover')}
            />
          </div>
        )}
        <div className={css.pair}>
          {day('startedOn', 'Begun on (optional)')}
          <Why of="engagement.firstMeeting">
            {day('firstMeetingOn', 'First session on (optional)', 'Today reminds you to have the agreement signed.')}
          </Why>
        </div>
        <LawLine rules={['retention.coaching', 'special.coaching']} />
        <div className={css.acts}>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            {known ? 'Save' : 'Open it'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function startOf(clientId: string, suggested: Span, today: string): EngagementFacts {
  return {
    clientId,
    coachId: null,
    coachName: '',
    sponsorId: null,
    contracts: 'client',
    pays: 'client',
    serviceAgreementOn: '',
    period: suggested,
    periodReason: '',
    periodApprover: '',
    startedOn: today,
    firstMeetingOn: '',
  }
}
