/**
 * The words of a draft as far as they fit a form: a form may have changed with a new version since. Fields the form does
 * not know, and values of another kind, stay as the form starts with them.
 */
export function fitting<V>(start: V, kept: unknown): V {
  if (!isRecord(start)) return sameKind(start, kept) ? (kept as V) : start
  if (!isRecord(kept)) return start
  const entries = Object.entries(start).map(([name, value]) => [
    name,
    name in kept && sameKind(value, kept[name]) ? kept[name] : value,
  ])
  const unknown = Object.keys(start).length === 0 ? kept : {}
  return { ...start, ...unknown, ...Object.fromEntries(entries) } as V
}

/** An empty answer says nothing about the kind of the one that will be given. */
function sameKind(one: unknown, other: unknown): boolean {
  if (one === null || one === undefined || other === null) return true
  return Array.isArray(one) === Array.isArray(other) && typeof one === typeof other
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
