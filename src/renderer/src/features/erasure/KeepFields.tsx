import { keptPartNames, keptParts, type KeptPart } from '@core/erasure/kept-parts'
import { Checkbox, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { DateField } from '../../ui/DateField'
import type { DecideValues } from './decide-form'
import css from './erasure.module.css'

type KeepFieldsProps = { readonly form: UseFormReturnType<DecideValues>; readonly today: string }

/** What is locked away, what for, and until when. Nothing is chosen that nobody needs. */
export function KeepFields({ form, today }: KeepFieldsProps) {
  const { keep } = form.values
  const set = (part: KeptPart, chosen: boolean) =>
    form.setFieldValue(
      'keep.parts',
      keptParts.filter((one) => (one === part ? chosen : keep.parts.includes(one))),
    )
  return (
    <>
      <TextInput
        label="A name for the copy"
        description="What it is about, for example “Invoices of 2026”. It stays in the case."
        maxLength={120}
        {...form.getInputProps('keep.name')}
      />
      <Textarea
        label="What it is needed for"
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        {...form.getInputProps('keep.reason')}
      />
      <DateField
        label="Until when"
        description="On that day Today asks whether to destroy it."
        value={keep.untilOn}
        minDate={today}
        error={form.errors['keep.untilOn']}
        onChange={(day) => form.setFieldValue('keep.untilOn', day)}
      />
      <Checkbox.Group label="What stays" error={form.errors['keep.parts']} value={[...keep.parts]}>
        <div className={css.parts}>
          {keptParts.map((part) => (
            <Checkbox
              key={part}
              value={part}
              label={keptPartNames[part]}
              onChange={(event) => set(part, event.currentTarget.checked)}
            />
          ))}
        </div>
      </Checkbox.Group>
    </>
  )
}
