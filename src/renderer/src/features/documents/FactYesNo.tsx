import { Group, Radio } from '@mantine/core'
import { FactWhy } from './FactWhy'
import { useFact } from './fact-form'

type FactYesNoProps = { readonly fact: string; readonly label: string; readonly hint?: string }

/** A question that takes yes or no. */
export function FactYesNo({ fact, label, hint }: FactYesNoProps) {
  const { value, error, set, place } = useFact(fact)
  return (
    <FactWhy fact={fact}>
      <Radio.Group
        {...place}
        label={label}
        description={hint}
        error={error}
        value={typeof value === 'string' ? value : ''}
        onChange={set}
      >
        <Group gap={20} mt={6} mb={4}>
          <Radio value="yes" label="Yes" />
          <Radio value="no" label="No" />
        </Group>
      </Radio.Group>
    </FactWhy>
  )
}
