// SP17: from the wish to quit an open register (the same path as closing its window) to the end of the process. The window
// hides before anything else is done, so where the whole process is gone within its 300 ms, so is the window.
import { once } from 'node:events'
import { median, report, startElectron } from './electron.mjs'
import { unlockAndWait } from './unlock.mjs'

const RUNS = 5

export async function quit(profile, passphrase) {
  const times = []
  for (let run = 0; run < RUNS; run++) {
    const program = await startElectron('.', { profile })
    await program.ask(unlockAndWait(passphrase))
    const ended = once(program.child, 'exit')
    const start = performance.now()
    program.child.kill('SIGTERM')
    await ended
    times.push(performance.now() - start)
  }
  const app = median(times)
  report({ id: 'SP17', app, bar: '1500 ms', pass: app <= 1500, slowest_ms: Math.round(Math.max(...times)) })
}
