import type { CallDirection } from './recording'
import { dayMonthYear } from '../time/format-date'

/** Which way a call went, as a choice and in a line. */
export const directionNames: Readonly<Record<CallDirection, string>> = {
  in: 'They rang',
  out: 'We rang',
  'not-known': 'Not known',
}

/** “12 May 2026, 10:42”; the day alone where no time is known. */
export function callMoment({
  calledOn,
  calledTime,
}: {
  readonly calledOn: string
  readonly calledTime: string
}): string {
  return calledTime === '' ? dayMonthYear(calledOn) : `${dayMonthYear(calledOn)}, ${calledTime}`
}

/** “4 min 20 s”, “1 h 3 min”; empty where nobody knows. */
export function lengthWords(seconds: number | null): string {
  if (seconds === null) return ''
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = seconds % 60
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min${rest > 0 ? ` ${rest} s` : ''}` : `${rest} s`
}

/** Reads a length as a telephone shows it: `4:20`, `1:03:00`, or whole minutes. Undefined where it is none of these. */
export function readLength(text: string): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  if (/^\d{1,3}$/.test(typed)) return Number(typed) * 60
  if (!/^(\d{1,2}:)?\d{1,2}:[0-5]\d$/.test(typed)) return undefined
  const [seconds = 0, minutes = 0, hours = 0] = typed.split(':').map(Number).toReversed()
  return hours * 3600 + minutes * 60 + seconds
}

/** A length as `readLength` takes it. */
export function writeLength(seconds: number | null): string {
  if (seconds === null) return ''
  const two = (value: number) => String(value).padStart(2, '0')
  const minutes = Math.floor((seconds % 3600) / 60)
  const end = `${seconds >= 3600 ? two(minutes) : minutes}:${two(seconds % 60)}`
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${end}` : end
}
