import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { registerPaths } from '../../../src/register/file/paths'
import { testPassphrase } from '../../fixtures/passphrase'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import type { Hazard } from '../hazard'
import { startTally } from '../hazard'
import { differences, filesIn, makeRegister, sessionOn, type Made } from '../pieces/a-register'
import { startChild } from '../pieces/child'
import { giveToOrdinaryUser, ordinaryUser } from '../pieces/ordinary-user'

type Step = { readonly step: string; readonly code: string; readonly detail?: { readonly folder?: string } }

type Case = {
  readonly name: string
  readonly needsRoot?: boolean
  /** Done before the program opens the register … */
  readonly before?: (folder: string) => void
  /** … or while it is open. */
  readonly meanwhile?: (folder: string) => void
  /** What the first step that fails must be called. */
  readonly code: string
  readonly step: 'open' | 'save'
}

const mode = (bits: number) => (folder: string) => fs.chmodSync(folder, bits)

const cases: readonly Case[] = [
  { name: 'a folder that may be read only', step: 'open', code: 'folder-not-writable', before: mode(0o500) },
  { name: 'a folder that may not be looked into', step: 'open', code: 'folder-not-writable', before: mode(0o000) },
  {
    name: 'a database that may be read only',
    step: 'open',
    code: 'folder-not-writable',
    before: (folder) => fs.chmodSync(registerPaths(folder).database, 0o400),
  },
  {
    name: 'a database that may not be read',
    step: 'open',
    code: 'folder-not-writable',
    before: (folder) => fs.chmodSync(registerPaths(folder).database, 0o000),
  },
  {
    name: 'a folder of somebody else',
    needsRoot: true,
    step: 'open',
    code: 'folder-not-writable',
    before(folder) {
      fs.chownSync(folder, 0, 0)
      fs.chmodSync(folder, 0o755)
    },
  },
  {
    name: 'the database is removed while it is open',
    step: 'save',
    code: 'register-vanished',
    meanwhile: (folder) => fs.rmSync(registerPaths(folder).database),
  },
  {
    name: 'the whole folder is moved away while it is open',
    step: 'save',
    code: 'register-vanished',
    meanwhile: (folder) => fs.renameSync(folder, `${folder}.moved`),
  },
  {
    name: 'another file takes its place while it is open',
    step: 'save',
    code: 'register-vanished',
    meanwhile(folder) {
      const { database } = registerPaths(folder)
      fs.copyFileSync(database, `${database}.other`)
      fs.renameSync(`${database}.other`, database)
    },
  },
]

/** What must be as it was after an opening that was refused; the lock and SQLite's own marks of an opening may come and go. */
const kept = /^register\.(db|header.*)$/

/** HZ10: no right to write or to look, or the file is removed while it is open; as an ordinary user, never as root. */
export const noRights: Hazard = {
  id: 'HZ10',
  short: 1,
  full: 20,
  async run(n) {
    const tally = startTally()
    const template = await makeRegister(10)
    let skipped = 0
    for (let round = 0; round < n; round++) {
      for (const one of cases) {
        if (one.needsRoot && ordinaryUser.uid === undefined) skipped += 1
        else await tally.run(`${one.name} ${round}`, () => meet(one, template))
      }
    }
    return tally.outcome({ ...(skipped > 0 && { skippedNotRoot: skipped }) })
  },
}

async function meet(one: Case, template: Made): Promise<string[]> {
  const above = temporaryFolder()
  const folder = path.join(above, 'register')
  fs.cpSync(template.folder, folder, { recursive: true })
  giveToOrdinaryUser(above)
  const before = filesIn(folder)
  one.before?.(folder)
  const child = startChild('meet-trouble', { ...ordinaryUser, env: { ...process.env, NODE_COMPILE_CACHE: '' } })
  try {
    child.tell(JSON.stringify({ folder }))
    await Promise.race([child.says('{'), child.ended])
    one.meanwhile?.(folder)
    child.tell('go on')
    const { code, signal } = await Promise.race([child.ended, pause(20_000, { code: -1, signal: null })])
    if (code !== 0) return [`it ended with ${signal ?? code}`]
    const steps = child.printed.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Step)
    const refused = steps.find(({ code }) => code !== 'done')
    const faults = [
      ...(refused?.step === one.step && refused.code === one.code
        ? []
        : [`it said ${JSON.stringify(refused ?? steps)}`]),
      ...(refused?.detail?.folder === 'register' || one.step === 'open'
        ? []
        : ['the message does not name the folder']),
    ]
    if (one.step === 'open') {
      giveRightsBack(folder)
      const changed = differences(before, filesIn(folder)).filter((name) => kept.test(name))
      return [...faults, ...(changed.length > 0 ? [`it changed ${changed.join(', ')}`] : [])]
    }
    return [...faults, ...(await nothingLost(folder))]
  } finally {
    child.process.kill('SIGKILL')
    giveRightsBack(folder)
    fs.rmSync(above, { recursive: true, force: true })
  }
}

/** So that what was closed to everybody can be looked at and removed. */
function giveRightsBack(folder: string): void {
  const { database } = registerPaths(folder)
  if (fs.existsSync(folder)) fs.chmodSync(folder, 0o700)
  if (fs.existsSync(database)) fs.chmodSync(database, 0o600)
}

/** What was saved before the file went must be somewhere in the folder again once the register was locked. */
async function nothingLost(folder: string): Promise<string[]> {
  const session = sessionOn(folder)
  await session.service.unlock({ passphrase: testPassphrase })
  const found = session.current()?.read.get<{ n: number }>('SELECT count(*) AS n FROM contact')?.n ?? 0
  session.close()
  return found === 10 ? [] : [`${found} of 10 contacts are there after locking`]
}
