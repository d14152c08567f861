/** Runs work in the order it was asked for, never two at once. */
export function oneAtATime(): <T>(work: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return async (work) => {
    const before = last
    const run = (async () => {
      await before.catch(() => undefined)
      return work()
    })()
    last = run
    return run
  }
}
