import { Input, SegmentedControl } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import css from './Segments.module.css'

type SegmentsProps<V extends string> = {
  readonly label: string
  readonly description?: ReactNode
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V | ''
  readonly onChange: (value: V) => void
  readonly error?: ReactNode
}

/** A short question with two to four short answers side by side. */
export function Segments<V extends string>({ label, description, options, value, onChange, error }: SegmentsProps<V>) {
  const id = useId()
  return (
    <Input.Wrapper label={label} description={description} error={error} labelElement="div" labelProps={{ id }}>
      <div data-error={error ? 'true' : undefined} className={description ? css.below : undefined}>
        <SegmentedControl
          aria-labelledby={id}
          classNames={css}
          data-error={error ? 'true' : undefined}
          withItemsBorders={false}
          data={options.map((one) => ({ value: one.value, label: one.label }))}
          value={value}
          onChange={(next) => {
            const chosen = options.find((one) => one.value === next)
            if (chosen) onChange(chosen.value)
          }}
        />
      </div>
    </Input.Wrapper>
  )
}
