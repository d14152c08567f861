import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openSpare } from '../../../src/register/file/spare-file'
import { AppError } from '../../../src/core/contract/errors'
import { childCommand, childEnvironment } from '../../fixtures/child/run-child'
import type { FullDiskSaid } from '../../fixtures/full-disk-said'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { hasSmallDisks, onSmallDisk, withFilesUpTo, type Command } from '../../fixtures/small-disk'
import { howOften } from '../../fixtures/how-often'

/** How often the disk is filled. */
const ROUNDS = howOften(1, 20)

function run([program, ...args]: Command): FullDiskSaid[] {
  const { stdout, status, stderr } = spawnSync(program, args, { encoding: 'utf8', env: childEnvironment() })
  expect(status, stderr).toBe(0)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FullDiskSaid)
}

const codesOf = (said: readonly FullDiskSaid[], step: string) => [
  ...new Set(said.filter((one) => one.step === step).map(({ code }) => code)),
]

it.skipIf(!hasSmallDisks()).each([4, 8])(
  'on a full disk of %i MB loses nothing, leaves nothing half made, and still locks, unlocks and erases',
  { timeout: 30_000 * ROUNDS },
  (megabytes) => {
    const disk = temporaryFolder()
    const said = run(onSmallDisk(disk, megabytes, childCommand('fill-the-disk.ts', [disk, String(ROUNDS)])))
    for (const step of ['save', 'import', 'backup', 'upgrade']) expect(codesOf(said, step), step).toEqual(['disk-full'])
    for (const step of ['create', 'lock', 'unlock', 'erase', 'save again'])
      expect(codesOf(said, step), step).toEqual(['done'])
    expect(said.filter(({ when }) => when !== undefined)).toHaveLength(5 * ROUNDS)
    for (const { lost, extra, sound, halves } of said.filter(({ when }) => when !== undefined))
      expect({ lost, extra, sound, halves }).toEqual({ lost: 0, extra: 0, sound: true, halves: [] })
    expect(said.findLast(({ spare }) => spare !== undefined)).toMatchObject({ spare: true, diskFull: false })
  },
)

it.skipIf(process.platform !== 'linux')('calls a limit on the size of files a full disk, and loses nothing', () => {
  const disk = temporaryFolder()
  const said = run(withFilesUpTo(2600, childCommand('fill-the-disk.ts', [disk, '1', 'no'])))
  for (const step of ['save', 'import']) expect(codesOf(said, step), step).toEqual(['disk-full'])
  for (const step of ['lock', 'unlock']) expect(codesOf(said, step), step).toEqual(['done'])
  // Room elsewhere on the disk is no help here; once the log was emptied, erasing works.
  expect(codesOf(said, 'erase')).toContain('done')
  for (const { lost, extra, sound, halves } of said.filter(({ when }) => when !== undefined))
    expect({ lost, extra, sound, halves }).toEqual({ lost: 0, extra: 0, sound: true, halves: [] })
})

it('keeps room aside that is really taken, gives it once, and takes it back', () => {
  const file = path.join(temporaryFolder(), 'register.spare')
  const spare = openSpare(file)
  expect(spare.isKept()).toBe(false)
  expect(spare.renew()).toBe(true)
  const { size, blocks } = fs.statSync(file)
  expect(size).toBe(8 * 1024 * 1024)
  expect(blocks * 512).toBeGreaterThanOrEqual(size)
  let tries = 0
  const full = () => {
    tries += 1
    if (tries === 1) throw new AppError('disk-full')
    return 'saved'
  }
  expect(spare.withRoom(full)).toBe('saved')
  expect(spare.isKept()).toBe(false)
  tries = 0
  expect(() => spare.withRoom(full)).toThrow(expect.objectContaining({ code: 'disk-full' }))
  expect(tries).toBe(1)
  spare.restore()
  expect(fs.statSync(file).size).toBe(size)
})
