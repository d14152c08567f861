import { Checkbox, Stack } from '@mantine/core'
import { FactWhy } from './FactWhy'
import { useFact } from './fact-form'

type FactTicksProps = {
  readonly fact: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
  readonly hint?: string
}

/** Several answers out of a list. */
export function FactTicks({ fact, label, options, hint }: FactTicksProps) {
  const { value, error, set, place } = useFact(fact)
  const ticked = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  const inOrder = (chosen: readonly string[]) =>
    options.map((option) => option.value).filter((id) => chosen.includes(id))
  return (
    <FactWhy fact={fact}>
      <Checkbox.Group
        {...place}
        label={label}
        description={hint}
        error={error}
        value={ticked}
        onChange={(chosen) => set(inOrder(chosen))}
      >
        <Stack gap={8} mt={8} mb={4}>
          {options.map((option) => (
            <Checkbox key={option.value} value={option.value} label={option.label} description={option.hint} />
          ))}
        </Stack>
      </Checkbox.Group>
    </FactWhy>
  )
}
