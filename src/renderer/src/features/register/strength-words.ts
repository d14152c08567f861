/** How strong a passphrase is, for the meter: 1 to 4 of its four parts, a word, and how long guessing would take. */
export type Strength = {
  readonly level: 1 | 2 | 3 | 4
  readonly word: 'Weak' | 'Fair' | 'Good' | 'Strong'
  readonly color: 'red' | 'amber' | 'pine'
  readonly time: string
}

/** Guesses a second of somebody who has the stolen file and several strong computers; our key derivation is slow on purpose. */
const guessesPerSecond = 10_000

const minute = 60
const hour = 60 * minute
const day = 24 * hour
const year = 365 * day

/** Puts a number of guesses into words a person can weigh. */
export function strengthOf(guesses: number): Strength {
  // Found half-way through, on average.
  const seconds = guesses / 2 / guessesPerSecond
  const time = timeWords(seconds)
  if (seconds < 60 * day) return { level: 1, word: 'Weak', color: 'red', time }
  if (seconds < 10 * year) return { level: 2, word: 'Fair', color: 'amber', time }
  if (seconds < 5000 * year) return { level: 3, word: 'Good', color: 'pine', time }
  return { level: 4, word: 'Strong', color: 'pine', time }
}

function timeWords(seconds: number): string {
  if (seconds < minute) return 'less than a minute'
  if (seconds < hour) return about(seconds / minute, 'minute')
  if (seconds < day) return about(seconds / hour, 'hour')
  if (seconds < 60 * day) return about(seconds / day, 'day')
  if (seconds < 2 * year) return about(seconds / (year / 12), 'month')
  if (seconds < 1000 * year) return about(seconds / year, 'year')
  return 'more than a thousand years'
}

function about(count: number, unit: string): string {
  const rounded = Math.max(1, Math.round(count))
  return `about ${rounded} ${unit}${rounded === 1 ? '' : 's'}`
}
