import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { FactWhy } from './FactWhy'
import { useFact } from './fact-form'

type FactTextProps = {
  readonly fact: string
  readonly label: string
  readonly hint?: ReactNode
  readonly optional?: boolean
  /** Several lines that grow with the words. */
  readonly long?: boolean
}

/** An answer in words. */
export function FactText({ fact, label, hint, optional, long }: FactTextProps) {
  const { value, error, set, place } = useFact(fact)
  const shared = {
    ...place,
    label: optional ? `${label} (optional)` : label,
    description: hint,
    error,
    value: typeof value === 'string' ? value : '',
    autoComplete: 'off',
  }
  if (long)
    return (
      <FactWhy fact={fact}>
        <Textarea {...shared} autosize minRows={2} maxRows={8} onChange={(event) => set(event.currentTarget.value)} />
      </FactWhy>
    )
  return (
    <FactWhy fact={fact}>
      <TextInput {...shared} onChange={(event) => set(event.currentTarget.value)} />
    </FactWhy>
  )
}
