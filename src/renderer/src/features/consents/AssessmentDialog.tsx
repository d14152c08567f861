import { newAssessment } from '@core/consents/assessment'
import { marketingPurposeNames, marketingPurposes, type MarketingPurpose } from '@core/marketing/purpose'
import { addMonths } from '@core/time/add-months'
import { Button, Group, Modal, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import css from './consents.module.css'
import { useRecordAssessment } from './use-consents'
import { useMe } from './use-me'

const purposes = marketingPurposes.map((value) => ({ value, label: marketingPurposeNames[value] }))

type AssessmentDialogProps = {
  /** What it is about, where that is known. */
  readonly purpose?: MarketingPurpose | undefined
  readonly onClose: () => void
}

/** Writes down that an assessment was made: for what, when, by whom, and where it is. */
export function AssessmentDialog({ purpose = 'services', onClose }: AssessmentDialogProps) {
  const today = useToday()
  const me = useMe()
  const form = useForm<{
    purpose: MarketingPurpose
    signedOn: string
    signedBy: string
    reviewOn: string
    keptWhere: string
  }>({
    initialValues: {
      purpose,
      signedOn: today,
      signedBy: me,
      reviewOn: addMonths(today, 12),
      keptWhere: '',
    },
    validate: checkedBy(newAssessment),
  })
  const record = useRecordAssessment(form, onClose)
  const send = form.onSubmit(
    (values) => record.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="An assessment on file" size={560}>
      <form onSubmit={send} noValidate className={css.form}>
        <Select
          label="About"
          data={purposes}
          allowDeselect={false}
          value={form.values.purpose}
          onChange={(value) =>
            form.setFieldValue('purpose', marketingPurposes.find((one) => one === value) ?? 'services')
          }
        />
        <div className={css.pair}>
          <DateField
            label="Signed on"
            value={form.values.signedOn}
            maxDate={today}
            error={form.errors['signedOn']}
            onChange={(day) => form.setFieldValue('signedOn', day)}
          />
          <TextInput label="Signed by" autoComplete="off" maxLength={100} {...form.getInputProps('signedBy')} />
          <DateField
            label="Look at it again by"
            value={form.values.reviewOn}
            error={form.errors['reviewOn']}
            onChange={(day) => form.setFieldValue('reviewOn', day)}
          />
          <TextInput label="Where it is kept" autoComplete="off" maxLength={300} {...form.getInputProps('keptWhere')} />
        </div>
        <Group gap={8} justify="flex-end">
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
