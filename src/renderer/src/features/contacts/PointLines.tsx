import { contactPointKindNames, contactPointKinds, type ContactPointKind } from '@core/contacts/contact-point'
import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { IconChevronDown, IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { blankPoint, type ContactForm, type PointValues } from './contact-form'
import css from './contact-form.module.css'
import { PointMore } from './PointMore'

const kindOptions = contactPointKinds.map((value) => ({ value, label: contactPointKindNames[value] }))

const inputModes: Record<ContactPointKind, 'email' | 'tel' | 'text'> = {
  email: 'email',
  phone: 'tel',
  mobile: 'tel',
  post: 'text',
  social: 'text',
}

/** Addresses and numbers, as many as there are; each carries its own yes or no. */
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
  const [chosen, setOpened] = useState(() => hasMore(point))
  const isWrong = Object.keys(form.errors).some((path) => path.startsWith(`points.${index}.valid`))
  const opened = chosen || isWrong
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
      <TextInput
        className={css.pointLabel}
        aria-label="Which one (optional)"
        placeholder="Work, private"
        autoComplete="off"
        {...field('label')}
      />
      <div className={css.lineActs}>
        <ActionIcon
          aria-label={`More about line ${nth}`}
          title="Postcode, days, who pays, no longer works"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <IconChevronDown size={18} stroke={1.75} aria-hidden="true" className={css.chevron} />
        </ActionIcon>
        <ActionIcon
          aria-label={`Remove line ${nth}`}
          title="Remove this line"
          onClick={() => form.removeListItem('points', index)}
        >
          <IconX size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </div>
      {(opened || point.kind === 'post') && <PointMore form={form} point={point} index={index} opened={opened} />}
    </fieldset>
  )
}

function hasMore({ valid, subscriberType, validFrom, validUntil }: PointValues): boolean {
  return !valid || subscriberType !== '' || validFrom !== '' || validUntil !== ''
}
