// Checks each side of the program with its own small tsconfig: what a side may see is what its config gives it.
//   node scripts/check-types.mjs [side …]
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const named = process.argv.slice(2)
const sides =
  named.length > 0 ? named : ['tests', 'src/renderer', 'src/main', 'src/register', 'src/preload', 'src/core']
// Side by side each compiler has one checker: four of them would work out the same types again, for twice the time.
const oneChecker = ['--checkers', '1']
let failed = false
await Promise.all([worker(), worker()])
process.exit(failed ? 1 : 0)

async function worker() {
  for (let side = sides.shift(); side; side = sides.shift()) {
    const child = spawn('tsc', ['-p', side, ...oneChecker], { stdio: 'inherit', shell: process.platform === 'win32' })
    const [code] = await once(child, 'exit')
    if (code !== 0) failed = true
  }
}
