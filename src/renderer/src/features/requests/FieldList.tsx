import { Checkbox, NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { askedFields, type Field } from '@core/requests/field'
import { DateField } from '../../ui/DateField'

type Values = Readonly<Record<string, unknown>>

type FieldListProps = {
  readonly fields: readonly Field[]
  readonly values: Values
  readonly errors: Readonly<Record<string, unknown>>
  readonly onChange: (name: string, value: unknown) => void
  /** Put before each name when errors are looked up: `details.`. */
  readonly path?: string
  /** The first field takes the focus when a dialog opens. */
  readonly focusFirst?: boolean
}

/** Draws fields that are data: of a kind of request, or of an event. */
export function FieldList({ fields, values, errors, onChange, path = '', focusFirst }: FieldListProps) {
  return askedFields(fields, values).map((field, index) => (
    <OneField
      key={field.name}
      field={field}
      value={values[field.name]}
      error={errors[`${path}${field.name}`]}
      onChange={(value) => onChange(field.name, value)}
      focus={focusFirst === true && index === 0}
    />
  ))
}

type OneFieldProps = {
  readonly field: Field
  readonly value: unknown
  readonly error: unknown
  readonly onChange: (value: unknown) => void
  readonly focus: boolean
}

function OneField({ field, value, error, onChange, focus }: OneFieldProps) {
  const words = typeof error === 'string' ? error : undefined
  const common = {
    label: field.optional ? `${field.label} (optional)` : field.label,
    description: field.help,
    error: words,
    'data-autofocus': focus || undefined,
  }
  switch (field.control) {
    case 'text':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          maxRows={10}
          value={asText(value)}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )
    case 'line':
      return (
        <TextInput
          {...common}
          autoComplete="off"
          value={asText(value)}
          onChange={(e) => onChange(e.currentTarget.value)}
        />
      )
    case 'number':
      return (
        <NumberInput
          {...common}
          min={0}
          allowDecimal={false}
          value={typeof value === 'number' ? value : ''}
          onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
        />
      )
    case 'choice':
      return (
        <Select
          {...common}
          data={[...(field.options ?? [])]}
          value={asText(value)}
          onChange={(chosen) => onChange(chosen)}
        />
      )
    case 'date':
      return <DateField {...common} value={asText(value)} onChange={onChange} />
    case 'tick':
      return (
        <Checkbox
          label={field.label}
          description={field.help}
          error={words}
          checked={value === true}
          onChange={(e) => onChange(e.currentTarget.checked)}
        />
      )
    default:
      return (
        <Checkbox.Group {...common} value={asTexts(value)} onChange={onChange}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={8} mt={6}>
            {(field.options ?? []).map((option) => (
              <Checkbox key={option.value} value={option.value} label={option.label} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      )
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function asTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
