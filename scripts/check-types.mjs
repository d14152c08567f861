// Checks each side of the program with its own small tsconfig: what a side may see is what its config gives it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const sides = ['src/core', 'src/register', 'src/main', 'src/preload', 'src/renderer', 'tests']
let failed = false
await Promise.all([worker(), worker()])
process.exit(failed ? 1 : 0)

async function worker() {
  for (let side = sides.shift(); side; side = sides.shift()) {
    const child = spawn('tsc', ['-p', side], { stdio: 'inherit', shell: process.platform === 'win32' })
    const [code] = await once(child, 'exit')
    if (code !== 0) failed = true
  }
}
