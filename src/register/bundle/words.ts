import { dayMonthYear } from '@core/time/format-date'
import { londonDate, londonParts } from '@core/time/instant'

/** A day, or a moment, as it is read. */
export function dayWords(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayMonthYear(value)
  if (!/^\d{4}-\d{2}-\d{2}T/.test(value)) return value
  return `${dayMonthYear(londonDate(value))}, ${londonParts(value).time}`
}

/** “Yes” for 1, nothing for 0. */
export function yesWords(value: string): string {
  return value === '1' ? 'Yes' : ''
}

/** The words of a list of choices. */
export function nameIn(names: Readonly<Record<string, string>>): (value: string) => string {
  return (value) => names[value] ?? value
}

/** Every text and number of JSON, each with the name it has there: “reply by: paper”. */
export function jsonWords(value: string): string {
  if (value === '') return ''
  return leaves(JSON.parse(value) as unknown, '').join('\n')
}

function leaves(value: unknown, name: string): string[] {
  if (value === null || value === '' || value === false) return []
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, name))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, one]) => leaves(one, /^\d+$/.test(key) ? name : spaced(key)))
  const text = value === true ? 'yes' : typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  return [name === '' ? text : `${name}: ${dayWords(text)}`]
}

/** `replyBy` is “reply by”. */
export function spaced(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
}
