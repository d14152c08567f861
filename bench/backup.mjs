// SP13: a backup with its verification, against the bare library's copy and check of the same file; and in the window, how
// long a search waits while one is made.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openBare } from './bare-database.mjs'
import { median, percentile, report, startElectron } from './electron.mjs'
import { unlockAndWait } from './unlock.mjs'

const RUNS = 5

export async function backup(inside, profile, passphrase) {
  const folder = path.join(profile, 'register')
  const { session, key, makeBackup } = await inside.openToBackUp(folder, passphrase)
  const floors = []
  const backups = []
  for (let run = 0; run < RUNS; run++) {
    const to = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-backup-'))
    floors.push(bareBackup(path.join(folder, 'register.db'), path.join(to, 'bare.db'), key))
    backups.push(timed(() => makeBackup(to)))
    fs.rmSync(to, { recursive: true, force: true })
  }
  key.fill(0)
  await session.service.lock()
  const { quiet, during } = await searchMeanwhile(profile, passphrase)
  const [floor, app] = [median(floors), median(backups)]
  report({
    id: 'SP13',
    floor,
    app,
    bar: 1.5,
    pass: app / floor <= 1.5 && percentile(during, 0.95) <= Math.max(50, 1.3 * percentile(quiet, 0.95)),
    megabytes: Math.round(fs.statSync(path.join(folder, 'register.db')).size / 1e6),
    search_quiet_p95_ms: Math.round(percentile(quiet, 0.95)),
    search_meanwhile_p95_ms: Math.round(percentile(during, 0.95)),
  })
}

function bareBackup(file, to, key) {
  return timed(() => {
    const db = openBare(file, key)
    db.prepare('VACUUM INTO ?').run(to)
    db.close()
    const copy = openBare(to, key)
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('the floor made a bad copy')
    copy.close()
  })
}

function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

async function searchMeanwhile(profile, passphrase) {
  const program = await startElectron('.', { profile })
  await program.ask(unlockAndWait(passphrase))
  const found = await program.ask(`(async () => {
    const { contacts, backups } = window.steward.calls
    const words = ['jo', 'pri', 'dan o', 'sam', 'who', 'fir', 'mar', 'ao']
    const search = async (turn, into) => {
      const asked = performance.now()
      await contacts.list({ search: words[turn % words.length], offset: 0, limit: 50 })
      into.push(performance.now() - asked)
      await new Promise((next) => setTimeout(next, 30))
    }
    const [quiet, during] = [[], []]
    for (let turn = 0; turn < 80; turn++) await search(turn, quiet)
    let made = false
    const making = backups.makeNow().then((answer) => {
      made = true
      if (!answer.ok) throw new Error(answer.code)
    })
    for (let turn = 0; !made; turn++) await search(turn, during)
    await making
    return { quiet, during }
  })()`)
  await program.stop({ keep: true })
  return found
}
