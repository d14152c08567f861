/** How long a value is as JSON, in characters; endless where it cannot be JSON at all: it runs in a circle, or too deep. */
export function jsonLength(value: unknown): number {
  try {
    return JSON.stringify(value)?.length ?? 0
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
