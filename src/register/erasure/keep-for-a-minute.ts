const MINUTE_MS = 60_000

/** Keeps one thing by its id in memory for a minute, and then not even there: what is still needed after an erasure. */
export function keepForAMinute<T>() {
  let kept: { readonly id: string; readonly value: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    keep(id: string, value: T): void {
      clearTimeout(timer)
      kept = { id, value }
      timer = setTimeout(() => {
        kept = undefined
      }, MINUTE_MS)
      timer.unref()
    },
    of: (id: string): T | undefined => (kept?.id === id ? kept.value : undefined),
  }
}
