import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import type { FullDiskSaid } from '../../fixtures/full-disk-said'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { hasSmallDisks, onSmallDisk, withFilesUpTo, type Command } from '../../fixtures/small-disk'
import type { Hazard } from '../hazard'
import { startTally } from '../hazard'
import { programOf } from '../pieces/child'
import { actOnFullDisk } from '../pieces/full-disk-acts'

const mustBeRefused = new Set(['save', 'import', 'backup', 'upgrade'])
const SMALLEST_KB = 2600

/**
 * HZ4: the disk is full while saving, importing, backing up and upgrading, `n` rounds each on a disk of 4 and of 8 MB and
 * over a limit on the size of files. One code for all of it, nothing lost, nothing half made; locking, unlocking and
 * erasing still work.
 */
export const fullDisk: Hazard = {
  id: 'HZ4',
  short: 2,
  full: 20,
  async run(n, rng) {
    const tally = startTally()
    let [steps, didNotFit] = [0, 0]
    const run = (name: string, command: (program: Command, disk: string) => Command, upgrades: 'yes' | 'no') =>
      tally.run(name, () => {
        const disk = temporaryFolder()
        const program: Command = [process.execPath, programOf('fill-the-disk'), disk, '1', upgrades]
        const said = runIn(command(program, disk))
        fs.rmSync(disk, { recursive: true, force: true })
        steps += said.filter(({ step }) => step !== undefined).length
        return said.flatMap(faultIn)
      })
    const small = hasSmallDisks()
    for (let round = 0; round < n; round++) {
      if (small) {
        await run(`4 MB ${round}`, (program, disk) => onSmallDisk(disk, 4, program), 'yes')
        await run(`8 MB ${round}`, (program, disk) => onSmallDisk(disk, 8, program), 'yes')
        const kilobytes = round % 3 === 0 ? 0 : rng.below(2000)
        await tally.run(`backups and moves with ${kilobytes} KB left`, async () => {
          const { faults, refused } = await actOnFullDisk(kilobytes)
          didNotFit += refused
          return faults
        })
      }
      await run(`limit ${round}`, (program) => withFilesUpTo(SMALLEST_KB + 37 * round, program), 'no')
    }
    return tally.outcome({ steps, didNotFit, onSmallDisks: small ? 3 * n : 'skipped: cannot mount' })
  },
}

function runIn([program, ...args]: Command): FullDiskSaid[] {
  const { stdout, status, signal } = spawnSync(program, args, { encoding: 'utf8', cwd: path.resolve('.') })
  const said = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as FullDiskSaid)
  return status === 0 ? said : [...said, { step: 'end', code: String(signal ?? status) }]
}

function faultIn({ step, code, when, lost, extra, sound, halves }: FullDiskSaid): string[] {
  if (step !== undefined) {
    const wanted = mustBeRefused.has(step) ? 'disk-full' : 'done'
    return code === wanted || (step === 'backup' && code === 'done') ? [] : [`${step} came to ${code}`]
  }
  if (when === undefined) return []
  const fine = lost === 0 && extra === 0 && sound === true && halves?.length === 0
  return fine ? [] : [`${when}: ${lost} lost, ${extra} too many, sound ${sound}, half made ${halves?.join(' ')}`]
}
