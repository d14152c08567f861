import type { Period } from '@core/retention/period'
import { NumberInput, Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './retention.module.css'

const units = [
  { value: 'days', label: 'days' },
  { value: 'months', label: 'months' },
  { value: 'years', label: 'years' },
] as const
const while_ = { value: 'while', label: 'while something lasts' } as const

const noDays = { kind: 'span', count: 0, unit: 'days' } as const

type SpanFieldProps = {
  readonly label: string
  /** Null where nothing is typed yet. */
  readonly value: Period | null
  readonly onChange: (value: Period) => void
  readonly error?: ReactNode
  /** Words are not enough: a length of time is asked for. */
  readonly onlySpan?: boolean
}

/** A period: so many days, months or years, or words that say while what it is kept. */
export function SpanField({ label, value, onChange, error, onlySpan = false }: SpanFieldProps) {
  const kind = value === null ? 'days' : value.kind === 'span' ? value.unit : 'while'
  const choose = (unit: string | null) => {
    const found = units.find((one) => one.value === unit)
    if (found) onChange({ kind: 'span', count: value?.kind === 'span' ? value.count : 12, unit: found.value })
    else onChange({ kind: 'while', words: value?.kind === 'while' ? value.words : '' })
  }
  return (
    <div className={css.span}>
      {value?.kind !== 'while' ? (
        <NumberInput
          label={label}
          min={0}
          max={1200}
          allowDecimal={false}
          value={value?.count ?? ''}
          error={error}
          onChange={(count) => onChange({ ...(value ?? noDays), count: typeof count === 'number' ? count : 0 })}
        />
      ) : (
        <TextInput
          label={label}
          placeholder="while the objection stands"
          maxLength={200}
          value={value.words}
          error={error}
          onChange={({ currentTarget }) => onChange({ kind: 'while', words: currentTarget.value })}
        />
      )}
      <Select
        // Only for its height, so that both fields stand in one line, also above a fault.
        label="In what"
        classNames={{ label: css.unseen ?? '' }}
        aria-label={`${label}: in what`}
        data={onlySpan ? units : [...units, while_]}
        allowDeselect={false}
        value={kind}
        onChange={choose}
      />
    </div>
  )
}
