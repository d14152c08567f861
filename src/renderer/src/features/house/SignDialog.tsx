import { newSign } from '@core/house/sign-of-interest'
import { channelNames, channels, type Channel } from '@core/marketing/channel'
import { marketingPurposeNames, marketingPurposes, type MarketingPurpose } from '@core/marketing/purpose'
import { Button, Group, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { useMe } from '../consents/use-me'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import css from './house.module.css'
import { useAddSign } from './use-signs'

type SignDialogProps = {
  readonly contactId: string
  /** The way that is looked at; left out: every way. */
  readonly channel?: Channel
  readonly onClose: () => void
}

type Values = {
  readonly contactId: string
  readonly channel: Channel | ''
  readonly purpose: MarketingPurpose | ''
  readonly shownOn: string
  readonly evidence: string
  readonly recordedBy: string
}

/** The ways an own rule can ask a sign for (`settled.house-reach`). */
const ways = channels.filter((one) => ['email', 'sms', 'live-call', 'social-dm'].includes(one))
const wayChoices = [{ value: '', label: 'Every way' }, ...ways.map((value) => ({ value, label: channelNames[value] }))]
const subjectChoices = [
  { value: '', label: 'All subjects' },
  ...marketingPurposes.map((value) => ({ value, label: marketingPurposeNames[value] })),
]

/** Records that somebody showed they want to hear: what they did, when, and where it can be seen. */
export function SignDialog({ contactId, channel, onClose }: SignDialogProps) {
  const today = useToday()
  const me = useMe()
  const form = useForm<Values>({
    initialValues: {
      contactId,
      channel: ways.find((one) => one === channel) ?? '',
      purpose: '',
      shownOn: today,
      evidence: '',
      recordedBy: me,
    },
    validate: checkedBy(newSign),
  })
  const draft = useDraft(form, { form: 'sign', part: contactId, contactId })
  const add = useAddSign(form, () => {
    draft.drop()
    onClose()
  })
  const send = form.onSubmit(
    (values) => add.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="A sign that they want to hear" size={600}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <Textarea
          label="What they said or did, and where you keep it"
          description="For example: wrote back “Tell me more in the new year”, kept with their file. A connection that was only accepted says little."
          autosize
          minRows={2}
          maxRows={6}
          maxLength={1000}
          data-autofocus
          {...form.getInputProps('evidence')}
        />
        <div className={css.scope}>
          <DateField
            label="Day they showed it"
            value={form.values.shownOn}
            maxDate={today}
            error={form.errors['shownOn']}
            onChange={(day) => form.setFieldValue('shownOn', day)}
          />
          <TextInput label="Recorded by" autoComplete="off" maxLength={200} {...form.getInputProps('recordedBy')} />
          <Select
            label="For which way"
            data={wayChoices}
            allowDeselect={false}
            value={form.values.channel}
            onChange={(value) => form.setFieldValue('channel', ways.find((one) => one === value) ?? '')}
          />
          <Select
            label="About what"
            data={subjectChoices}
            allowDeselect={false}
            value={form.values.purpose}
            onChange={(value) => form.setFieldValue('purpose', marketingPurposes.find((one) => one === value) ?? '')}
          />
        </div>
        <p>
          It opens what your own rule holds back, and nothing else: where the law asks for a yes, it still does, and a
          refusal still counts.
        </p>
        <LawLine rules={['settled.house-reach', 'house.positive-indication-only']} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={add.isPending}>
            Record the sign
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
