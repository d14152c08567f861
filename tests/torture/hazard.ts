/** What came out of one hazard: how often it was made to happen, and each time the promise did not hold, in words. */
export type Outcome = {
  readonly runs: number
  readonly failures: readonly string[]
  /** Further numbers for the report: counts of what was tried and seen. */
  readonly numbers?: Readonly<Record<string, number | string>>
}

/** Something that can go wrong, made to go wrong on purpose. One module each; `short` and `full` say how often. */
export type Hazard = {
  readonly id: string
  readonly short: number
  readonly full: number
  readonly run: (n: number, rng: Rng) => Promise<Outcome>
}

/** Numbers that look random and are the same for the same seed. */
export type Rng = {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  /** True about half of the time. */
  readonly flip: () => boolean
}

/** Starts a row of numbers from a seed (mulberry32). */
export function startRng(seed: number): Rng {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return { below: (below) => Math.floor(next() * below), flip: () => next() < 0.5 }
}

/** Counts runs and keeps the words of each failure. */
export type Tally = {
  /** One more run. It failed when it throws, or returns sentences about what was wrong. */
  readonly run: (name: string, act: () => Promise<readonly string[] | void> | readonly string[] | void) => Promise<void>
  readonly fail: (words: string) => void
  readonly outcome: (numbers?: Outcome['numbers']) => Outcome
}

/** Starts counting. */
export function startTally(): Tally {
  let runs = 0
  const failures: string[] = []
  return {
    async run(name, act) {
      runs += 1
      try {
        const faults = (await act()) ?? []
        if (faults.length > 0) failures.push(`${name}: ${faults.slice(0, 5).join('; ')}`)
      } catch (error) {
        failures.push(`${name}: ${describe(error)}`)
      }
    },
    fail: (words) => void failures.push(words),
    outcome: (numbers) => ({ runs, failures, numbers }),
  }
}

/** An error in a few words: its code where it has one. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : ''
  return `${error.name} ${code}${error.message}`
}
