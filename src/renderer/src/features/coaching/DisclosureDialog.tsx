import {
  clientKnew,
  clientKnewWords,
  disclosedThings,
  disclosedWords,
  disclosureFaults,
  newDisclosure,
  type NewDisclosure,
} from '@core/coaching/disclosure'
import type { Engagement } from '@core/coaching/engagement'
import { Checkbox, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { ContactField } from '../suppression/ContactField'
import css from './coaching.module.css'
import { DialogForm } from './DialogForm'
import { useDisclose } from './use-coaching'

type DisclosureDialogProps = {
  readonly engagement: Engagement
  readonly today: string
  readonly onClose: () => void
}

const checked = checkedBy(newDisclosure)

/** One passing on: who got what, what for, whether the client knew, and under which contract. */
export function DisclosureDialog({ engagement, today, onClose }: DisclosureDialogProps) {
  const { id, clientId } = engagement
  const form = useForm<NewDisclosure>({
    initialValues: {
      recipientId: null,
      recipientName: '',
      recipientRole: 'associate',
      what: ['contact-details'],
      purpose: 'Choosing a coach',
      disclosedOn: today,
      clientKnew: 'notice',
      underContract: '',
    },
    validate: (values) => ({
      ...Object.fromEntries(disclosureFaults(values, today).map(({ path, message }) => [path, message])),
      ...checked(values),
    }),
  })
  const draft = useDraft(form, { form: 'coaching-disclosure', part: id, recordId: id, contactId: clientId })
  const close = () => {
    draft.drop()
    onClose()
  }
  const disclose = useDisclose(form, close)
  const { values, errors } = form
  const send = form.onSubmit(
    (line) => disclose.mutate({ ...line, id }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <DialogForm
      title="Something was passed on"
      onClose={close}
      onSubmit={send}
      act="Write it down"
      busy={disclose.isPending}
    >
      <DraftNote draft={draft} />
      <ContactField
        label="Who got it"
        description="A coach or associate from the register, or a name."
        contactId={values.recipientId}
        name={values.recipientName}
        error={errors['recipientId'] ?? errors['recipientName']}
        focusFirst
        onChoose={(recipientId) => form.setValues({ recipientId, recipientName: '' })}
        onType={(name) => form.setFieldValue('recipientName', name)}
      />
      <div className={css.pair}>
        <TextInput label="As what" maxLength={120} {...form.getInputProps('recipientRole')} />
        <DateField
          label="On"
          value={values.disclosedOn}
          maxDate={today}
          error={errors['disclosedOn']}
          onChange={(on) => form.setFieldValue('disclosedOn', on)}
        />
      </div>
      <Checkbox.Group label="What" {...form.getInputProps('what')}>
        <div className={css.ticks}>
          {disclosedThings.map((one) => (
            <Checkbox key={one} value={one} label={disclosedWords[one]} />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput label="What for" maxLength={300} {...form.getInputProps('purpose')} />
      <Select
        label="How the client knew"
        data={clientKnew.map((value) => ({ value, label: clientKnewWords[value] }))}
        allowDeselect={false}
        {...form.getInputProps('clientKnew')}
      />
      <Choice
        legend="Is there a written contract with whoever got it"
        layout="row"
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        value={values.underContract}
        onChange={(answer) => form.setFieldValue('underContract', answer)}
      />
      <LawLine rules={['notice.13', 'erase.notify']} />
    </DialogForm>
  )
}
