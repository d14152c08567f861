/** What is known of the people at a computer, in seconds. */
export type Quiet = {
  /** Since somebody last touched keyboard or mouse anywhere, as the system says. */
  readonly system: number
  /** Since somebody last touched them inside our window. */
  readonly window: number
  /** Has the system ever named more than nothing? Some always say zero. */
  readonly systemTells: boolean
}

/**
 * For how many seconds nobody was there. The system knows best: somebody may read a letter beside our window for an
 * hour. Where it never says anything, only our own window counts, so that the register does not stay open for ever.
 */
export function secondsQuiet({ system, window, systemTells }: Quiet): number {
  return systemTells ? system : window
}
