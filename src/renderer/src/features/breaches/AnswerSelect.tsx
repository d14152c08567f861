import type { Weighed } from '@core/breaches/enisa/questions'
import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './assess.module.css'

type AnswerSelectProps<V extends string> = {
  readonly label: string
  readonly table: Readonly<Record<string, Weighed>>
  readonly value: V | null
  readonly onChange: (value: V) => void
  readonly error?: ReactNode
}

/** One answer out of a weighed table; the list says in a sentence what each answer means. */
export function AnswerSelect<V extends string>({ label, table, value, onChange, error }: AnswerSelectProps<V>) {
  const data = Object.entries(table).map(([id, one]) => ({ value: id, label: one.label }))
  return (
    <Select
      aria-label={label}
      placeholder="Choose"
      data={data}
      value={value}
      onChange={(next) => next !== null && onChange(next as V)}
      error={error ? true : undefined}
      comboboxProps={{ width: 300, position: 'bottom-end' }}
      renderOption={({ option }) => (
        <span>
          <span className={css.option}>{option.label}</span>
          <span className={css.optionSay}>{table[option.value]?.say}</span>
        </span>
      )}
    />
  )
}
