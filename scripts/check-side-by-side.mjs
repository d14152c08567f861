// Runs what needs no test runner, as many at a time as there are processors: format, types, lint, dead code, lock file.
// Each says what it found once it has ended, and all are run: one reading tells everything that is wrong.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import os from 'node:os'

/** The longest first. Each is to keep to one processor, where the same work takes less than spread over several. */
const checks = [
  ['check:format'],
  ['check:lint'],
  ['check:types', 'tests'],
  ['check:types', 'src/renderer'],
  ['check:types', 'src/main'],
  ['check:types', 'src/register'],
  ['check:types', 'src/preload'],
  ['check:types', 'src/core'],
  ['check:dead'],
  ['check:lock'],
]
const env = {
  ...process.env,
  GOMAXPROCS: '1', // compiler and linter are written in Go; several threads of it work out the same types again
  GOGC: '200', // they tidy their memory half as often
}
let failed = false
await Promise.all(Array.from({ length: Math.max(2, os.availableParallelism()) }, lane))
process.exit(failed ? 1 : 0)

async function lane() {
  for (let check = checks.shift(); check; check = checks.shift()) await run(check)
}

async function run([script, ...more]) {
  const child = spawn('npm', ['run', '--silent', script, ...(more.length > 0 ? ['--', ...more] : [])], {
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (said += text))
  const [code] = await once(child, 'close')
  if (said.trim()) process.stdout.write(`${said.trimEnd()}\n`)
  if (code === 0) return
  failed = true
  process.stdout.write(`npm run ${[script, ...more].join(' ')} failed\n`)
}
