/** Work on the register’s thread may take so long before other calls get their turn, in milliseconds. */
const SLICE_MS = 10

/** Lets the calls that wait be answered. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}

/** A watch for one slice. */
export function startSlice(): { readonly isOver: () => boolean } {
  const started = performance.now()
  return { isOver: () => performance.now() - started > SLICE_MS }
}

/**
 * How many at a time: as many as took about `ms` the last time, so that slow computers and slow disks answer as quickly as
 * others.
 */
export function startPace({
  first,
  least,
  most,
  ms = 2 * SLICE_MS,
}: {
  readonly first: number
  readonly least: number
  readonly most: number
  readonly ms?: number
}) {
  let count = first
  return {
    count: () => count,
    /** Runs a piece and learns from how long it took. */
    timed<T>(act: () => T): T {
      const started = performance.now()
      const value = act()
      const took = Math.max(1, performance.now() - started)
      count = Math.max(least, Math.min(most, Math.round(count * Math.min(1.5, ms / took))))
      return value
    },
  }
}

/** Does a step again and again, with a turn for others in between, until it says that nothing is left. */
export async function untilDone(step: () => boolean, isStopped: () => boolean = () => false): Promise<void> {
  while (!isStopped() && step()) await nextTurn()
}
