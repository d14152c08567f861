import { Checkbox } from '@mantine/core'
import { FactWhy } from './FactWhy'
import { useFact } from './fact-form'

type FactTickProps = { readonly fact: string; readonly label: string; readonly hint?: string }

/** An answer that is true or not. Only what is ticked is ever said in the document. */
export function FactTick({ fact, label, hint }: FactTickProps) {
  const { value, error, set, place } = useFact(fact)
  return (
    <FactWhy fact={fact}>
      <Checkbox
        {...place}
        label={label}
        description={hint}
        error={error}
        checked={value === true}
        onChange={(event) => set(event.currentTarget.checked)}
      />
    </FactWhy>
  )
}
