import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { FactWhy } from './FactWhy'
import { useFact } from './fact-form'

type FactMonthsProps = { readonly fact: string; readonly label: string; readonly hint?: string }

/** An answer that is a number of months. What is no number is kept on screen and not in the answers. */
export function FactMonths({ fact, label, hint }: FactMonthsProps) {
  const { value, error, set, place } = useFact(fact)
  const months = typeof value === 'number' ? value : null
  const [typed, setTyped] = useState(months === null ? '' : String(months))
  const shown = read(typed) === months ? typed : months === null ? '' : String(months)
  const type = (text: string) => {
    setTyped(text)
    set(read(text))
  }
  const noNumber = typed.trim() !== '' && read(typed) === null
  return (
    <FactWhy fact={fact}>
      <TextInput
        {...place}
        label={label}
        description={hint}
        value={noNumber ? typed : shown}
        onChange={(event) => type(event.currentTarget.value)}
        error={noNumber ? 'Write a whole number of months, from 1 to 1200.' : error}
        inputMode="numeric"
        autoComplete="off"
        maw={220}
      />
    </FactWhy>
  )
}

function read(text: string): number | null {
  const number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= 1200 ? number : null
}
