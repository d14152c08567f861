/** Ends an exhaustive switch: a new case does not compile until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${String(value)}`)
}
