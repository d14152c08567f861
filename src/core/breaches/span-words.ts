const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How finely a span is said. Seconds are only ever said within the hour. */
export type Fineness = 'hours' | 'minutes' | 'seconds'

/** A span of milliseconds in words, rounded down: `hours` “41 h”, `minutes` “46 h 38 min”, `seconds` “9 min 05 s”. */
export function spanWords(ms: number, fineness: Fineness): string {
  return spanParts(ms, fineness)
    .map((part) => part.join(' '))
    .join(' ')
}

/** The same as pairs of number and unit, for large figures. */
export function spanParts(ms: number, fineness: Fineness): [string, string][] {
  const hours = Math.floor(ms / HOUR)
  const minutes = Math.floor((ms % HOUR) / MINUTE)
  const seconds = Math.floor((ms % MINUTE) / SECOND)
  if (hours >= 96) return [[`${Math.floor(hours / 24)}`, 'days']]
  if (hours > 0)
    return fineness === 'hours'
      ? [[`${hours}`, 'h']]
      : [
          [`${hours}`, 'h'],
          [`${minutes}`, 'min'],
        ]
  if (fineness !== 'seconds') return [[`${minutes}`, 'min']]
  return [
    [`${minutes}`, 'min'],
    [String(seconds).padStart(2, '0'), 's'],
  ]
}
