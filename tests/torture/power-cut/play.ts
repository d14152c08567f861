import fs from 'node:fs'
import path from 'node:path'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import type { Outcome, Rng } from '../hazard'
import { startTally } from '../hazard'
import { startChild } from '../pieces/child'
import { fates, startDisk } from './disk'
import { readWriteLog, type Step } from './write-log'

/** What a program did to a folder, and how the folder was before. */
export type Recorded = { readonly folder: string; readonly before: string; readonly steps: readonly Step[] }

/** Lets a child work on a folder under the shim and reads what it did. `orders` is told to it. */
export async function record(
  program: string,
  { folder, shim, orders, bundle }: { folder: string; shim: string; orders: object; bundle?: string },
): Promise<Recorded> {
  const before = temporaryFolder()
  fs.cpSync(folder, before, { recursive: true })
  const log = path.join(temporaryFolder(), 'writes.log')
  const env = { ...process.env, LD_PRELOAD: shim, STEWARD_SHIM_LOG: log, STEWARD_SHIM_ROOT: folder }
  const child = startChild(program, { bundle, env })
  await child.says('ready')
  child.tell(JSON.stringify({ folder, ...orders }))
  await child.ended
  return { folder, before, steps: readWriteLog(log) }
}

/** Looks at a disk after the power went: what is wrong with it, given what the program had said until then. */
export type Judge = (folder: string, said: readonly string[]) => Promise<string[]>

/** Cuts the power at `n` random points after the program said `from`, and judges what each leaves. */
export async function cutPower(
  { folder, before, steps }: Recorded,
  { n, rng, from, judge }: { n: number; rng: Rng; from: string; judge: Judge },
): Promise<Outcome> {
  const tally = startTally()
  const says = (start: string) => (step: Step) => step.did === 'say' && step.text.startsWith(start)
  const first = steps.findIndex(says(from))
  if (first < 0 || !steps.some(says('end')))
    return { runs: 0, failures: ['the session that was to be cut did not run to its end'] }
  const cuts = Array.from({ length: n }, () => rng.below(steps.length - first) + first).toSorted((a, b) => a - b)
  const disk = startDisk(folder, before)
  const said: string[] = []
  let at = 0
  for (const [index, cut] of cuts.entries()) {
    for (; at < cut; at++) {
      const step = steps[at]
      if (step?.did === 'say') said.push(step.text.trim())
      else if (step) disk.take(step)
    }
    const fate = fates[index % fates.length] ?? 'dropped'
    await tally.run(`cut after step ${cut}, ${fate}`, async () => {
      const image = temporaryFolder()
      disk.image(fate, rng, image)
      const faults = await judge(image, said)
      fs.rmSync(image, { recursive: true, force: true })
      return faults
    })
  }
  return tally.outcome({ steps: steps.length, syncs: steps.filter(({ did }) => did === 'sync').length })
}
