import { contactPointKindNames, contactPointKinds, type ContactPointKind } from '@core/contacts/contact-point'
import { ActionIcon, Button, Checkbox, Select, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { blankPoint, type ContactForm, type PointValues } from './contact-form'
import css from './contact-form.module.css'

const kindOptions = contactPointKinds.map((value) => ({ value, label: contactPointKindNames[value] }))

const inputModes: Record<ContactPointKind, 'email' | 'tel' | 'text'> = {
  email: 'email',
  phone: 'tel',
  mobile: 'tel',
  post: 'text',
  social: 'text',
}

/** Addresses and numbers, as many as there are; each will carry its own yes or no. */
export function PointLines({ form }: { readonly form: ContactForm }) {
  const { points } = form.values
  return (
    <fieldset className={css.points}>
      <legend className={css.fieldLabel}>How to reach them</legend>
      {points.map((point, index) => (
        <PointLine key={point.id ?? index} form={form} point={point} index={index} />
      ))}
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
        onClick={() => form.insertListItem('points', blankPoint('email'))}
      >
        Another address or number
      </Button>
    </fieldset>
  )
}

type PointLineProps = { readonly form: ContactForm; readonly point: PointValues; readonly index: number }

function PointLine({ form, point, index }: PointLineProps) {
  const nth = index + 1
  const field = (name: keyof PointValues) => form.getInputProps(`points.${index}.${name}`)
  return (
    <fieldset className={css.point} aria-label={`Address or number ${nth}`}>
      <Select aria-label="Kind" data={kindOptions} w={130} {...field('kind')} />
      <TextInput
        aria-label={contactPointKindNames[point.kind]}
        placeholder={contactPointKindNames[point.kind]}
        inputMode={inputModes[point.kind]}
        autoComplete="off"
        {...field('value')}
      />
      <TextInput aria-label="Which one (optional)" placeholder="Work, private" autoComplete="off" {...field('label')} />
      <ActionIcon
        aria-label={`Remove line ${nth}`}
        title="Remove this line"
        onClick={() => form.removeListItem('points', index)}
      >
        <IconX size={18} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
      {point.id !== undefined && (
        <Checkbox
          className={css.pointValid}
          label="No longer works; keep it, but do not use it"
          checked={!point.valid}
          onChange={({ currentTarget }) => form.setFieldValue(`points.${index}.valid`, !currentTarget.checked)}
        />
      )}
    </fieldset>
  )
}
