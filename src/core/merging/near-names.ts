/**
 * Are two folded names nearly the same: the same words in another order, one or two letters apart, or a first name against
 * its initial? Names that are the same are near too.
 */
export function nearNames(one: string, other: string): boolean {
  if (one === other) return true
  const a = words(one)
  const b = words(other)
  if (a.length < 2 || b.length < 2) return a.length === 1 && b.length === 1 && fewLettersApart(one, other)
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return true
  return fewLettersApart(one, other) || initialOf(a, b) || initialOf(b, a)
}

/** Where names are compared at all: the same first letter of the last word, or of the first one turned round. */
export function nameKeys(name: string): string[] {
  const all = words(name)
  return [...new Set([all.at(-1)?.[0] ?? '', all[0]?.[0] ?? ''])].filter(Boolean)
}

function words(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

/** “j whitlock” and “joan whitlock”. */
function initialOf(short: readonly string[], long: readonly string[]): boolean {
  const [initial = '', ...rest] = short
  const [given = '', ...others] = long
  return initial.length === 1 && given.startsWith(initial) && rest.join(' ') === others.join(' ')
}

/** One letter apart, or two in a name of ten letters and more; letters that changed places count as one. */
function fewLettersApart(one: string, other: string): boolean {
  const allowed = Math.min(one.length, other.length) >= 10 ? 2 : 1
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > allowed) return false
  // What is the same at both ends needs no looking at, and then most names differ too much at once.
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const a = one.slice(start, one.length - end)
  const b = other.slice(start, other.length - end)
  return Math.max(a.length, b.length) <= allowed + 3 && distance(a, b) <= allowed
}

/** Letters to add, drop, change or swap (Damerau, adjacent). For short texts only. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (rows[i - 1]?.[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? (rows[i - 2]?.[j - 2] ?? 0) + 1
          : Infinity
      row.push(Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped))
    }
    rows.push(row)
  }
  return rows.at(-1)?.at(-1) ?? 0
}
