// SP18: the check after an unclean end. The unlock screen of a register that was not closed must stand as soon as that of
// one that was; behind the first page the check runs, its result is shown, and no search ever waits for it.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { median, percentile, report, startElectron } from './electron.mjs'
import { unlockAndWait } from './unlock.mjs'

const RUNS = 5

const firstPaint = `new Promise((resolve) => {
  const look = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    if (paint) resolve(performance.timeOrigin + paint.startTime)
    else setTimeout(look, 5)
  }
  look()
})`

/** Searches as a person types for some seconds, and until the check has told its result. Runs in the page. */
const searchUntilChecked = `(async () => {
  const { contacts, register } = window.steward.calls
  const words = ['jo', 'pri', 'dan o', 'sam', 'who', 'fir', 'mar', 'ao']
  const waits = []
  const start = performance.now()
  let told
  for (let turn = 0; performance.now() - start < 60_000; turn++) {
    const asked = performance.now()
    await contacts.list({ search: words[turn % words.length], offset: 0, limit: 50 })
    waits.push(performance.now() - asked)
    const { value } = await register.health()
    if (value.file !== 'checking' && value.checkedAt) told ??= { file: value.file, ms: performance.now() - start }
    if (told && performance.now() - start > 6000) break
    await new Promise((next) => setTimeout(next, 30))
  }
  return { waits, ...(told ?? { file: 'never told', ms: performance.now() - start }) }
})()`

/** `folder` is a register that was closed. */
export async function startUpCheck(inside, folder, passphrase) {
  const unclean = await uncleanCopy(inside, folder, passphrase)
  const closed = []
  const notClosed = []
  await paint(folder)
  for (let run = 0; run < RUNS; run++) {
    closed.push(await paint(folder))
    notClosed.push(await paint(unclean))
  }
  const clean = await searchBehind(folder, passphrase)
  const { waits, file, ms } = await searchBehind(unclean, passphrase)
  fs.rmSync(unclean, { recursive: true, force: true })
  const [p95, cleanP95] = [percentile(waits, 0.95), percentile(clean.waits, 0.95)]
  report({
    id: 'SP18',
    floor: median(closed),
    app: median(notClosed),
    bar: 1.1,
    pass: median(notClosed) / median(closed) <= 1.1 && file === 'sound' && p95 <= Math.max(50, 1.3 * cleanP95),
    result: file,
    told_after_ms: Math.round(ms),
    search_after_clean_end_p95_ms: Math.round(cleanP95),
    search_after_unclean_end_p95_ms: Math.round(p95),
  })
}

/** The folder as a crash leaves it: everything that was saved last is still in the log. */
async function uncleanCopy(inside, folder, passphrase) {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-unclean-'))
  const { session, contacts } = await inside.openBench(folder, passphrase)
  for (let index = 0; index < 50; index++) contacts.add(inside.someone(5_000_000 + index))
  for (const name of fs.readdirSync(folder).filter((name) => !/lock|-shm|spare/.test(name)))
    fs.copyFileSync(path.join(folder, name), path.join(copy, name))
  await session.service.lock()
  return copy
}

async function paint(register) {
  const { program, startedAt } = await start(register)
  const paintedAt = await program.ask(firstPaint)
  await program.stop()
  return paintedAt - startedAt
}

async function searchBehind(register, passphrase) {
  const { program } = await start(register)
  await program.ask(unlockAndWait(passphrase))
  const found = await program.ask(searchUntilChecked)
  await program.stop()
  return found
}

async function start(register) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-bench-'))
  fs.cpSync(register, path.join(profile, 'register'), { recursive: true })
  const program = await startElectron('.', { profile })
  return { program, startedAt: program.startedAt }
}
