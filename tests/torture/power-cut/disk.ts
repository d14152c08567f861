import fs from 'node:fs'
import path from 'node:path'
import type { Rng } from '../hazard'
import type { Step } from './write-log'

/** What becomes of that which the disk was never told to keep: all lost, a random half of it, all kept. */
export const fates = ['dropped', 'torn', 'kept'] as const
export type Fate = (typeof fates)[number]

const SECTOR = 512

type Write = Extract<Step, { did: 'write' | 'cut' }>
type File = { safe: Buffer; waiting: Write[] }
/** A name given to a file, taken from it, or both at once. */
type Naming = { readonly from?: string; readonly to?: string; readonly file?: File }
type Names = Map<string, File>

/**
 * A disk that is told step by step what a program did. It keeps what was synced, and knows what was not. Names are as
 * strict as contents: a new, renamed or removed name lasts once its folder was synced, and not before. `before` holds
 * the folder as it was when the program started.
 */
export function startDisk(folder: string, before: string) {
  const names: Names = new Map()
  let safeNames: Names = new Map()
  let waitingNames: Naming[] = []
  const open = new Map<bigint, File>()
  const folders = new Set<bigint>()
  for (const file of fs.readdirSync(before))
    names.set(path.join(folder, file), { safe: fs.readFileSync(path.join(before, file)), waiting: [] })
  safeNames = new Map(names)

  const name = (naming: Naming) => {
    takeName(names, naming)
    waitingNames.push(naming)
  }
  return {
    take(step: Step): void {
      switch (step.did) {
        case 'open': {
          if (step.name === folder) folders.add(step.file)
          const file = names.get(step.name)
          if (file) open.set(step.file, file)
          return
        }
        case 'create': {
          const file = { safe: Buffer.alloc(0), waiting: [] }
          open.set(step.file, file)
          return name({ to: step.name, file })
        }
        case 'rename':
          return name({ from: step.name, to: step.to, file: names.get(step.name) })
        case 'unlink':
          return name({ from: step.name })
        case 'write':
        case 'cut':
          open.get(step.file)?.waiting.push(step)
          return
        case 'sync': {
          if (folders.has(step.file)) {
            safeNames = new Map(names)
            waitingNames = []
          }
          const file = open.get(step.file)
          if (!file) return
          file.safe = contentOf(file, 'kept')
          file.waiting = []
        }
      }
    },
    /** Writes what would be found after the power went now into a new folder. */
    image(fate: Fate, rng: Rng, target: string): void {
      const found = new Map(safeNames)
      const kept = fate === 'kept' ? waitingNames.length : fate === 'torn' ? rng.below(waitingNames.length + 1) : 0
      for (const naming of waitingNames.slice(0, kept)) takeName(found, naming)
      for (const [name, file] of found)
        fs.writeFileSync(path.join(target, path.basename(name)), contentOf(file, fate, rng))
    },
  }
}

function takeName(names: Names, { from, to, file }: Naming): void {
  if (from !== undefined) names.delete(from)
  if (to !== undefined && file) names.set(to, file)
}

function contentOf({ safe, waiting }: File, fate: Fate, rng?: Rng): Buffer {
  if (fate === 'dropped' || waiting.length === 0) return safe
  const ends = waiting.map((step) => (step.did === 'write' ? step.at + step.bytes.length : step.at))
  const content = Buffer.alloc(Math.max(safe.length, ...ends))
  safe.copy(content)
  let size = safe.length
  for (const step of waiting) {
    if (step.did === 'cut') {
      if (fate === 'torn' && rng?.flip()) continue
      if (step.at < size) content.fill(0, step.at, size)
      size = step.at
      continue
    }
    for (const [from, to] of sectorsOf(step.at, step.bytes.length)) {
      if (fate === 'torn' && rng?.flip()) continue
      step.bytes.copy(content, step.at + from, from, to)
      size = Math.max(size, step.at + to)
    }
  }
  return content.subarray(0, size)
}

/** A disk writes whole sectors: a piece of a write for each it lies in. */
function* sectorsOf(at: number, length: number): Generator<[from: number, to: number]> {
  for (let from = 0; from < length;) {
    const to = Math.min(length, from + SECTOR - ((at + from) % SECTOR))
    yield [from, to]
    from = to
  }
}
