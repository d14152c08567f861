import type { ErasureLine } from './contract'

/** “1 letter”, “3 letters”. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

/** A line that needs no law. */
export function plainLine(say: string): ErasureLine {
  return { say, why: '', rules: [] }
}
