// The torture run: makes everything that can go wrong go wrong, and counts what did not hold. One line of JSON per hazard.
//   node tests/torture/run.mjs [--full] [--only=HZ1,HZ5] [--seed=20261121] [--count=100] [--record]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundle, mutations } from './build.mjs'
import { record } from './record.mjs'

const options = Object.fromEntries(
  process.argv
    .slice(2)
    .map((text) => text.replace(/^--/, '').split('='))
    .map(([name, value]) => [name, value ?? 'yes']),
)
const length = options.full ? 'full' : 'short'
const seed = Number(options.seed ?? 20261121)
const only = options.only?.split(',')
const LANES = 2
const LONGEST_MS = (options.full ? 60 : 10) * 60_000

process.chdir(path.resolve(import.meta.dirname, '../..'))
const started = performance.now()
const outDir = await bundle('real')
for (const [name, replace] of Object.entries(mutations)) await bundle(name, replace)
const { ids } = await import(path.join(outDir, 'list.mjs'))
const wanted = ids.filter((id) => !only || only.includes(id))
const place = fs.mkdtempSync(path.join(quickestPlace(), 'steward-torture-'))
fs.chmodSync(place, 0o755)
const running = new Set()
process.on('exit', () => {
  for (const pid of running) endGroup(pid)
  tidyUp(place)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

say(`Torture run, ${length}, seed ${seed}: ${wanted.join(' ')}`)
const lines = []
const waiting = wanted.toReversed() // the longest comes last in the list, and would be alone at the end
await Promise.all(Array.from({ length: LANES }, lane))
const seconds = Math.round((performance.now() - started) / 1000)
const broken = lines.filter(({ failures }) => failures > 0).length
say(`Torture: ${lines.length - broken} hazards held, ${broken} did not, ${seconds} s.`)
const results = process.env.STEWARD_TEST_RESULTS
if (results) fs.writeFileSync(path.join(results, 'torture.json'), JSON.stringify(lines))
if (options.record) record({ lines: lines.toSorted((a, b) => number(a) - number(b)), seconds, seed, length })
process.exit(broken > 0 || wanted.length === 0 ? 1 : 0)

function say(text) {
  process.stdout.write(`${text}\n`)
}

async function lane() {
  for (let id = waiting.shift(); id; id = waiting.shift()) lines.push(await torture(id))
}

/** Runs one hazard in its own process, so that even a crash of the database’s native code is a failure and no more. */
async function torture(id) {
  const folder = path.join(place, id)
  fs.mkdirSync(folder, { mode: 0o755 })
  const start = performance.now()
  const child = spawn(
    process.execPath,
    ['--expose-gc', path.join(outDir, 'one.mjs'), id, length, String(seed), options.count ?? ''],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true, // a group of its own, so that all it started can be ended with it
      env: {
        ...process.env,
        STEWARD_TEST_FOLDER: folder,
        STEWARD_TORTURE_BUNDLES: path.dirname(outDir),
        NODE_COMPILE_CACHE: path.join(place, 'compiled'),
      },
    },
  )
  let said = ''
  child.stdout.on('data', (data) => (said += data))
  running.add(child.pid)
  const late = setTimeout(() => endGroup(child.pid), LONGEST_MS)
  const [code, signal] = await once(child, 'close')
  clearTimeout(late)
  running.delete(child.pid)
  const outcome =
    code === 0
      ? JSON.parse(said.trimEnd().split('\n').at(-1))
      : { runs: 0, failures: [`it ended with ${signal ?? code}`] }
  const { runs, numbers } = outcome
  const failures = runs > 0 || numbers?.skipped ? outcome.failures : [...outcome.failures, 'nothing was tried']
  const line = {
    id,
    runs,
    failures: failures.length,
    seconds: Math.round((performance.now() - start) / 100) / 10,
    ...numbers,
  }
  say(JSON.stringify(line))
  for (const words of failures.slice(0, 10)) say(`  ${id} ${words}`)
  tidyUp(folder)
  return line
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** What a hazard closed to everybody and did not open again stays for the system to clear. */
function tidyUp(folder) {
  try {
    fs.rmSync(folder, { recursive: true, force: true })
  } catch {
    say(`Could not remove ${folder}`)
  }
}

function number({ id }) {
  return Number(id.replace(/\D/g, ''))
}

/** Memory, where there is room: a killed program loses there what it would lose on a disk, in a third of the time. */
function quickestPlace() {
  try {
    fs.accessSync('/dev/shm', fs.constants.W_OK)
    const { bavail, bsize } = fs.statfsSync('/dev/shm')
    return bavail * bsize >= 3 * 1024 ** 3 ? '/dev/shm' : os.tmpdir()
  } catch {
    return os.tmpdir()
  }
}
