/** A copy of the answers with one of them replaced. Everything beside the path stays the same object. */
export function setFact<T>(facts: T, path: string, value: unknown): T {
  return put(facts, path.split('.'), value) as T
}

function put(at: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(at))
    return at.map((item: unknown, index) => (String(index) === key ? put(item, rest, value) : item))
  if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return at
  return { ...at, [key]: put((at as Record<string, unknown>)[key], rest, value) }
}

/** An id no thing of the list has yet: `use-1`, `use-2` … */
export function freshId(prefix: string, taken: readonly { readonly id: string }[]): string {
  let number = taken.length + 1
  while (taken.some(({ id }) => id === `${prefix}-${number}`)) number += 1
  return `${prefix}-${number}`
}
