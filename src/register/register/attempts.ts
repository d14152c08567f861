import { AppError, type ErrorDetail } from '@core/contract/errors'

const FREE_TRIES = 3
const LONGEST_PAUSE_S = 30

/** Counts wrong tries and makes the next one wait: one second more for each after the third. Forgotten at restart. */
export type Attempts = {
  /** Throws `not-allowed` while the pause runs. */
  readonly refuseDuringPause: () => void
  /** Notes a wrong try. Says how long the next one must wait, if it must. */
  readonly failed: () => ErrorDetail
  readonly passed: () => void
  /** Whole seconds until the next try may be made; 0 when it may be made now. */
  readonly waitSeconds: () => number
}

/** `elapsedMs` is a clock that only runs forward. */
export function countAttempts(elapsedMs: () => number): Attempts {
  let wrong = 0
  let pausedUntil = 0
  const waitSeconds = () => Math.max(0, Math.ceil((pausedUntil - elapsedMs()) / 1000))
  return {
    waitSeconds,
    refuseDuringPause() {
      const left = waitSeconds()
      if (left > 0)
        throw new AppError('not-allowed', {
          reason: `Several tries were wrong. Wait ${seconds(left)}, then try again.`,
          waitSeconds: left,
        })
    },
    failed() {
      wrong += 1
      const pause = Math.min(Math.max(wrong - FREE_TRIES, 0), LONGEST_PAUSE_S)
      if (pause === 0) return {}
      pausedUntil = elapsedMs() + pause * 1000
      return { reason: `Wait ${seconds(pause)} before the next try.`, waitSeconds: pause }
    },
    passed() {
      wrong = 0
      pausedUntil = 0
    },
  }
}

function seconds(count: number): string {
  return count === 1 ? '1 second' : `${count} seconds`
}
