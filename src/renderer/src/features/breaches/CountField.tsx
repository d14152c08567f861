import { NumberInput } from '@mantine/core'
import type { ReactNode } from 'react'

type CountFieldProps = {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
  readonly error?: ReactNode
}

/** A number of people or records; empty while nobody knows. */
export function CountField({ label, value, onChange, error }: CountFieldProps) {
  return (
    <NumberInput
      label={label}
      placeholder="Not yet known"
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : next.trim() === '' ? null : Number(next))}
      error={error}
      min={0}
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator=","
      hideControls
      maw={240}
    />
  )
}
