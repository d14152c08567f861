/** A run of words that stayed, came or went between two versions of a note. */
export type ComparedRun = { readonly kind: 'same' | 'came' | 'went'; readonly text: string }

/** Above so many pairs of words the middle is shown as gone and come as a whole: comparing it would take seconds. */
const mostPairs = 4_000_000

/** Compares two versions word by word: what stands in both, what went, what came. Spaces and ends of lines count as words. */
export function compareWords(before: string, after: string): ComparedRun[] {
  const one = partsOf(before)
  const other = partsOf(after)
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const runs: { kind: ComparedRun['kind']; text: string }[] = []
  const add = (kind: ComparedRun['kind'], parts: readonly string[]) => {
    if (parts.length === 0) return
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += parts.join('')
    else runs.push({ kind, text: parts.join('') })
  }
  add('same', one.slice(0, start))
  compareMiddle(one.slice(start, one.length - end), other.slice(start, other.length - end), add)
  add('same', one.slice(one.length - end))
  return runs
}

type Add = (kind: ComparedRun['kind'], parts: readonly string[]) => void

/** The longest common run of words, by the usual table. */
function compareMiddle(one: readonly string[], other: readonly string[], add: Add): void {
  if (one.length * other.length > mostPairs) {
    add('went', one)
    add('came', other)
    return
  }
  const width = other.length + 1
  const longest = new Uint32Array((one.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  let [i, j] = [0, 0]
  while (i < one.length || j < other.length) {
    const [mine = '', yours = ''] = [one[i], other[j]]
    if (i < one.length && j < other.length && mine === yours) {
      add('same', [mine])
      i += 1
      j += 1
    } else if (j >= other.length || (i < one.length && at(i + 1, j) >= at(i, j + 1))) {
      add('went', [mine])
      i += 1
    } else {
      add('came', [yours])
      j += 1
    }
  }
}

function partsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu) ?? []
}
