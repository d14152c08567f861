import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** A program of `children/`, running in a process of its own. */
export type Child = {
  readonly process: ChildProcess
  /** Everything it printed so far, line by line. */
  readonly printed: string[]
  /** The next line that begins so; rejects when the child ends without it. */
  readonly says: (start: string) => Promise<string>
  readonly tell: (line: string) => void
  /** Waits until it has ended and all it printed is here. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

/** The file of one of the programs of `children/`, as it was bundled for this run. */
export function programOf(program: string, bundle = 'real'): string {
  return path.join(process.env.STEWARD_TORTURE_BUNDLES ?? path.resolve('out/torture'), bundle, `${program}.mjs`)
}

/** Starts one of the programs of `children/`; `bundle` is another build of the same, to prove that a promise can fail. */
export function startChild(
  program: string,
  options: SpawnOptions & { bundle?: string; before?: readonly string[] } = {},
): Child {
  const { bundle, before = [], ...rest } = options
  const [command = '', ...args] = [...before, process.execPath, programOf(program, bundle)] as string[]
  const child = spawn(command, args, { ...rest, stdio: ['pipe', 'pipe', 'inherit'] })
  if (!child.stdin || !child.stdout) throw new Error('a child without pipes')
  child.stdin.on('error', () => undefined) // it may be dead already
  const { stdin } = child
  const printed: string[] = []
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    printed.push(line)
    for (const look of waiting) look()
  })
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  return {
    process: child,
    printed,
    ended,
    tell: (line) => void stdin.write(`${line}\n`),
    says: (start) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = printed.find((line) => line.startsWith(start))
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
        void ended.then(() => reject(new Error(`the child ended before it said "${start}"`)))
      }),
  }
}
