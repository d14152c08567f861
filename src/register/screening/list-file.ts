import { AppError } from '@core/contract/errors'
import type { LineBatch } from '@core/screening/list-lines'
import { watchFacts } from '@core/screening/list-facts'
import { startMatch } from '@core/screening/list-match'
import type { ListOrder } from '@core/screening/list-order'
import { refusalOfStart, refusalOfWhole } from '@core/screening/list-refusal'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import type { ListLook, MatchedNumbers, Told } from './list-reader'
import { readPass } from './list-pass'
import { searchList } from './list-search'

/** So many bytes tell what kind of file it is. */
const START = 4096

type Watch = { readonly isStopped: () => boolean; readonly told: Told }

/** A list file in the thread that reads it. Each call runs to its end before it answers. */
export type ListFile = {
  readonly look: (watch: Watch) => ListLook
  readonly match: (numbers: Float64Array, watch: Watch) => MatchedNumbers | undefined
  readonly holds: (number: number) => boolean
  readonly close: () => void
}

/** Opens a list for reading. Throws `not-allowed` where that cannot be done, without its path. */
export function openListFile(path: string): ListFile {
  const file = tried(() => fs.openSync(path, 'r'))
  const stamp = tried(() => stampOf(file))
  const start = tried(() => startOf(file))
  const whole = { file, begin: hasMark(start) ? 3 : 0, size: stamp.size }
  let order: ListOrder | undefined
  let search: ((number: number) => boolean) | undefined

  /** What was found holds for the file as it was opened. */
  function unchanged<T>(act: () => T): T {
    const value = tried(act)
    const now = tried(() => stampOf(file))
    if (now.size !== stamp.size || now.changed !== stamp.changed)
      throw new AppError('not-allowed', { reason: 'The file was changed meanwhile. Choose it again.' })
    return value
  }
  function match(given: Float64Array, watch: Watch): MatchedNumbers | undefined {
    const numbers = sortedOnce(given)
    const matched = startMatch(numbers, order ?? 'number')
    const came = unchanged(() => readPass(whole, { ...watch, batch: matched.take }))
    return came === 'whole' ? { numbers, listed: matched.listed() } : undefined
  }

  return {
    look(watch) {
      const early = refusalOfStart(start)
      if (early) return { kind: 'refused', why: early }
      const facts = watchFacts()
      const hash = createHash('sha256').update(start.subarray(0, whole.begin))
      const pass = {
        ...watch,
        batch: (lines: LineBatch) => facts.take(lines),
        bytes: (bytes: Uint8Array) => void hash.update(bytes),
      }
      const came = unchanged(() => readPass(whole, pass))
      if (came === 'stopped') return { kind: 'stopped' }
      const why = came === 'no-lines' ? 'not-numbers' : refusalOfWhole(facts.facts())
      if (why) return { kind: 'refused', why }
      order = facts.facts().order
      return { kind: 'list', facts: facts.facts(), bytes: stamp.size, sha256: hash.digest('hex') }
    },
    match,
    holds(number) {
      if (order === undefined || order === 'none')
        return match(Float64Array.of(number), { isStopped: () => false, told: () => undefined })?.listed.length === 1
      search ??= searchList({ ...whole, order })
      const holds = search
      return unchanged(() => holds(number))
    },
    close: () => fs.closeSync(file),
  }
}

/** In order, and none twice: in place, for there may be a million. */
function sortedOnce(numbers: Float64Array): Float64Array {
  if (numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))) return numbers
  numbers.sort()
  let count = 0
  for (const number of numbers) if (count === 0 || number !== numbers[count - 1]) numbers[count++] = number
  return numbers.subarray(0, count)
}

function stampOf(file: number): { size: number; changed: number } {
  const stat = fs.fstatSync(file)
  if (!stat.isFile()) throw new AppError('not-allowed', { reason: 'This is not a file. Choose the list itself.' })
  const { size, mtimeMs } = stat
  return { size, changed: mtimeMs }
}

function startOf(file: number): Uint8Array {
  const start = new Uint8Array(START)
  return start.subarray(0, fs.readSync(file, start, 0, START, 0))
}

/** Some programs put a mark of three bytes before the first letter. */
function hasMark(start: Uint8Array): boolean {
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf
}

/** What the system says of a file may hold its path, so it is not passed on. */
function tried<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('not-allowed', {
      reason: 'The file cannot be read. See that it is still there and that you may open it, then choose it again.',
    })
  }
}
