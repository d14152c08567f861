import type { Register } from './file/register'

/** The time, from outside, so that tests can set it. */
export type Clock = {
  /** UTC instant, `2026-11-24T10:42:00.000Z`. */
  readonly now: () => string
  /** The date in the United Kingdom, `2026-11-24`. */
  readonly today: () => string
}

/** What every service is made from. */
export type Deps = {
  readonly register: Register
  readonly clock: Clock
  /** A new random UUID. */
  readonly newId: () => string
}
