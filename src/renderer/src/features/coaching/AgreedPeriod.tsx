import { periodWords, type Span } from '@core/retention/period'
import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { SpanField } from '../retention/SpanField'
import css from './coaching.module.css'

type AgreedPeriodProps = {
  readonly value: Span | null
  readonly suggested: Span
  readonly error: ReactNode
  readonly onChange: (period: Span | null) => void
}

/** How long notes are kept after completion, as agreed with the client, or that nothing is agreed yet. */
export function AgreedPeriod({ value, suggested, error, onChange }: AgreedPeriodProps) {
  return (
    <div className={css.form}>
      {value !== null && (
        <SpanField
          label="Notes are kept after coaching ends for"
          value={value}
          onlySpan
          error={error}
          onChange={(period) => period.kind === 'span' && onChange(period)}
        />
      )}
      <Checkbox
        label="Nothing is agreed yet"
        description={`Until it is, six months apply. Your schedule suggests ${periodWords(suggested)}.`}
        checked={value === null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? null : suggested)}
      />
    </div>
  )
}
