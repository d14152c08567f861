import { Select } from '@mantine/core'
import { FactWhy } from './FactWhy'
import { useFact } from './fact-form'

type FactSelectProps = {
  readonly fact: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly hint?: string
}

/** An answer out of a list. An answer not given yet shows as an empty field. */
export function FactSelect({ fact, label, options, hint }: FactSelectProps) {
  const { value, error, set, place } = useFact(fact)
  return (
    <FactWhy fact={fact}>
      <Select
        {...place}
        label={label}
        description={hint}
        error={error}
        data={options.map((option) => ({ ...option }))}
        value={typeof value === 'string' && value !== '' ? value : null}
        onChange={(chosen) => set(chosen ?? '')}
        placeholder="Choose"
        comboboxProps={{ withinPortal: true }}
      />
    </FactWhy>
  )
}

/** The options of a list of names, in the order of the ids. */
export function optionsOf<K extends string>(names: Record<K, string>): { value: K; label: string }[] {
  return (Object.keys(names) as K[]).map((value) => ({ value, label: names[value] }))
}
