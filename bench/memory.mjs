// SP4: memory as the sum of PSS over all processes (what they share is counted once), hello world against the unlock
// screen and against the open register after 1,000 searches. Linux only: no other system tells PSS.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { median, report, startElectron } from './electron.mjs'
import { unlockAndWait } from './unlock.mjs'

const RUNS = 3
/** How long a program is left alone before it is measured, so that what start-up needed is given back. */
const SETTLE_MS = 4000

/** 1,000 searches as somebody types them, through the bridge, and as many times back to the whole list. Runs in the page. */
const searches = `(async () => {
  const { contacts } = window.steward.calls
  const words = ['jo', 'pri', 'dan o', 'sam', 'who', 'fir', 'mar', 'ao', 'helen', 'silva1']
  for (let turn = 0; turn < 1000; turn++) {
    const answer = await contacts.list({ search: words[turn % words.length] + (turn % 7 || ''), offset: 0, limit: 50 })
    if (!answer.ok) throw new Error(answer.code)
  }
})()`

/** `small` is a locked register; `profile` holds the one with all contacts. */
export async function memory(small, profile, passphrase) {
  if (!fs.existsSync('/proc/self/smaps_rollup')) return console.log(JSON.stringify({ id: 'SP4', pass: null }))
  const [floors, locked] = [[], []]
  for (let run = 0; run < RUNS; run++) {
    floors.push(await settled('bench/floor-app'))
    locked.push(await settled('.', small))
  }
  const program = await startElectron('.', { profile })
  await program.ask(unlockAndWait(passphrase))
  await program.ask(searches)
  await wait(SETTLE_MS)
  const searched = treePss(program.pid)
  await program.stop({ keep: true })
  const floor = median(floors)
  // Kilobytes stand where other lines have milliseconds: what counts is the ratio.
  reportMemory('SP4-locked', floor, median(locked), 1.3)
  return reportMemory('SP4-searched', floor, searched, 1.8)
}

function reportMemory(id, floor, app, bar) {
  const [floor_mb, app_mb] = [floor, app].map((kilobytes) => Math.round(kilobytes / 1024))
  report({ id, floor, app, bar, unit: 'kB', floor_mb, app_mb })
}

async function settled(dir, register) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-bench-'))
  if (register) fs.cpSync(register, path.join(profile, 'register'), { recursive: true })
  const program = await startElectron(dir, { profile })
  await program.ask(`document.readyState`)
  await wait(SETTLE_MS)
  const pss = treePss(program.pid)
  await program.stop()
  return pss
}

/** The PSS of a process and everything it started, in kilobytes. */
function treePss(root) {
  const parents = new Map(
    fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        const stat = readOrNothing(`/proc/${pid}/stat`)
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
        return stat ? [[Number(pid), parent]] : []
      }),
  )
  const isBelow = (pid) => pid === root || (parents.has(pid) && isBelow(parents.get(pid)))
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + pssOf(pid), 0)
}

function pssOf(pid) {
  return Number(/^Pss:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** A process may end while it is looked at. */
function readOrNothing(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
