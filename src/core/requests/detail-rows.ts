import { dayMonthYear } from '../time/format-date'
import { askedFields, type Field } from './field'
import { kindOf } from './kinds/index'
import type { Request } from './request'

/** What was answered to the questions of the kind, as label and words; nothing for what was left empty. */
export function detailRows({ kind, details }: Request): string[][] {
  const values: Readonly<Record<string, unknown>> = details
  return askedFields(kindOf(kind).fields, values).flatMap((field) => {
    const words = wordsOf(field, values[field.name])
    return words === '' ? [] : [[field.label, words]]
  })
}

function wordsOf({ control, options = [] }: Field, value: unknown): string {
  if (Array.isArray(value)) {
    return options
      .filter((option) => value.includes(option.value))
      .map(({ label }) => label)
      .join('; ')
  }
  if (value === true) return 'Yes'
  if (typeof value !== 'string' || value === '') return ''
  if (control === 'date') return dayMonthYear(value)
  return options.find((option) => option.value === value)?.label ?? value
}
