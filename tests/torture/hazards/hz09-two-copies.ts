import fs from 'node:fs'
import path from 'node:path'
import { createHealthService } from '../../../src/register/health/health-service'
import { registerPaths } from '../../../src/register/file/paths'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import type { Hazard, Tally } from '../hazard'
import { startTally } from '../hazard'
import { dropMade, makeRegister, openMade, type Made } from '../pieces/a-register'
import { missingWindow } from '../pieces/tools'
import { startChild } from '../pieces/child'
import { startTwice } from '../pieces/second-window'

/** What the services call the second copy, as their help pages show it, and copies made by hand. */
const conflicting = [
  'register-DESKTOP-4F2K9.db',
  'register (Jo Marsh’s conflicted copy 2026-11-24).db',
  'register (Jo Marsh conflicted copy).db',
  'register (conflicted copy 2026-11-24 104200).db',
  'register 2.db',
  'register (1).db',
  'register.sync-conflict-20261124-104200-7XQZKLM.db',
  'register_conf(1).db',
  'register - Copy.db',
  'register (SFConflict jo@larkfield.example 2026-11-24-10-42-00).db',
  'register.header (1).json',
]

/** Names that say nothing of the kind: files of our own, and of others. */
const innocent = ['register.db-wal', 'register.db-shm', 'register.before-60.db', 'notes.txt', 'invoice (1).pdf']

/** Folders as the services make them. */
const synchronised = [
  'OneDrive',
  'OneDrive - Larkfield Coaching Ltd',
  'Dropbox',
  'Dropbox (Larkfield)',
  'Nextcloud',
  'Google Drive',
  'iCloudDrive',
  'Library/Mobile Documents',
  'Library/CloudStorage/OneDrive-Larkfield',
  'pCloudDrive',
  'MEGA',
]
const plain = ['Documents', 'Steward', 'One drive to rule them', 'Boxes']

/** HZ9: a second copy of the program, a second process on the folder, a conflicted copy, a folder that is synchronised. */
export const twoCopies: Hazard = {
  id: 'HZ9',
  short: 5,
  full: 50,
  async run(n) {
    const tally = startTally()
    await secondProcesses(tally, n)
    await places(tally)
    const noWindow = missingWindow()
    const windows = noWindow ? `skipped: ${noWindow}` : await startTwice(tally, Math.max(1, Math.floor(n / 10)))
    return tally.outcome({ slowestInFrontMs: windows })
  },
}

async function secondProcesses(tally: Tally, n: number): Promise<void> {
  const made = await makeRegister(5)
  for (let round = 0; round < n; round++) {
    await tally.run(`second process ${round}`, async () => {
      const first = await holding(made)
      const second = await holding(made)
      const refused = second.said
      first.child.process.kill('SIGKILL')
      await first.child.ended
      const third = await holding(made) // what the first held is free once it is dead, however it died
      for (const { child } of [second, third]) child.process.kill('SIGKILL')
      await third.child.ended
      return [
        ...(first.said === 'open' ? [] : [`the first was told ${first.said}`]),
        ...(refused === 'register-in-use' ? [] : [`the second was told ${refused}`]),
        ...(third.said === 'open' ? [] : [`after a crash the next was told ${third.said}`]),
      ]
    })
  }
  openMade(made).close()
  dropMade(made)
}

async function holding({ folder, key }: Made) {
  const child = startChild('hold-open')
  child.tell(JSON.stringify({ folder, keyHex: key.toString('hex') }))
  await child.says('came to')
  return { child, said: child.printed.at(-1)?.replace('came to ', '') }
}

async function places(tally: Tally): Promise<void> {
  const look = (folder: string) => createHealthService(registerPaths(folder), () => null).place()
  for (const name of [...conflicting, ...innocent]) {
    await tally.run(name, () => {
      const folder = temporaryFolder()
      for (const file of ['register.db', name]) fs.writeFileSync(path.join(folder, file), '')
      const noticed = look(folder).copies.includes(name)
      return noticed === conflicting.includes(name) ? [] : [noticed ? 'called a copy' : 'not noticed']
    })
  }
  for (const name of [...synchronised, ...plain]) {
    await tally.run(name, () => {
      const folder = path.join(temporaryFolder(), name, 'Steward/register')
      fs.mkdirSync(folder, { recursive: true })
      const { kind } = look(folder).place
      return kind === (synchronised.includes(name) ? 'synchronised' : 'this-computer') ? [] : [`called ${kind}`]
    })
  }
}
