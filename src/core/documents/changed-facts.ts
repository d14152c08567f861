/** One answer that differs. `fact` is its path in the new answers, or in the old ones where it was taken out. */
export type FactDifference = { readonly kind: 'changed' | 'added' | 'removed'; readonly fact: string }

/** Every answer that differs between two sets of facts. Things in lists are told apart by their `id`, not by their place. */
export function changedFacts(before: unknown, after: unknown, path = ''): FactDifference[] {
  if (Array.isArray(before) && Array.isArray(after)) return changedList(before, after, path)
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])]
    return keys.flatMap((key) => changedFacts(before[key], after[key], path ? `${path}.${key}` : key))
  }
  return same(before, after) ? [] : [{ kind: 'changed', fact: path }]
}

function changedList(before: readonly unknown[], after: readonly unknown[], path: string): FactDifference[] {
  if (![...before, ...after].every((item) => idOf(item) !== undefined))
    return same(before, after) ? [] : [{ kind: 'changed', fact: path }]
  const inAfter = after.flatMap((item, i): FactDifference[] => {
    const old = before.find((other) => idOf(other) === idOf(item))
    return old === undefined ? [{ kind: 'added', fact: `${path}.${i}` }] : changedFacts(old, item, `${path}.${i}`)
  })
  const gone = before.flatMap((item, i): FactDifference[] =>
    after.some((other) => idOf(other) === idOf(item)) ? [] : [{ kind: 'removed', fact: `${path}.${i}` }],
  )
  return [...inAfter, ...gone]
}

/** The answer at a path, or undefined. */
export function factAt(facts: unknown, path: string): unknown {
  return path.split('.').reduce((value: unknown, key) => (isRecord(value) ? value[key] : undefined), facts)
}

function idOf(item: unknown): unknown {
  return isRecord(item) ? item['id'] : undefined
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
