import { subscriberTypes, subscriberTypeWords } from '@core/contacts/subscriber-type'
import { Checkbox, Select, TextInput } from '@mantine/core'
import { DateField } from '../../ui/DateField'
import type { ContactForm, PointValues } from './contact-form'
import css from './contact-form.module.css'

const payers = [
  { value: '', label: 'As for the contact' },
  ...subscriberTypes.map((value) => ({ value, label: subscriberTypeWords[value].name })),
]

type PointMoreProps = {
  readonly form: ContactForm
  readonly point: PointValues
  readonly index: number
  readonly opened: boolean
}

/** What is seldom said about an address: its postcode, since when and until when it is good, and who pays for it. */
export function PointMore({ form, point, index, opened }: PointMoreProps) {
  const field = (name: keyof PointValues) => form.getInputProps(`points.${index}.${name}`)
  return (
    <div className={css.pointMore}>
      {point.kind === 'post' && (
        <TextInput label="Postcode (optional)" autoComplete="off" maw={160} {...field('postcode')} />
      )}
      {opened && (
        <>
          {point.kind !== 'post' && (
            <Select
              label="Who pays for this line or mailbox"
              description="A private mailbox of somebody at a company is theirs, not the company’s."
              data={payers}
              {...field('subscriberType')}
            />
          )}
          <div className={css.pair}>
            <DateField label="Good from (optional)" value={point.validFrom} {...field('validFrom')} />
            <DateField label="Good until (optional)" value={point.validUntil} {...field('validUntil')} />
          </div>
          {point.id !== undefined && (
            <Checkbox
              label="No longer works; keep it, but do not use it"
              checked={!point.valid}
              onChange={({ currentTarget }) => form.setFieldValue(`points.${index}.valid`, !currentTarget.checked)}
            />
          )}
        </>
      )}
    </div>
  )
}
