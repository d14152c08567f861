// SP1: from starting the process to the first paint, hello world and Steward’s lock screen in turn, each on a profile of
// its own that nothing has warmed.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { median, report, startElectron } from './electron.mjs'

const firstPaint = `new Promise((resolve) => {
  const look = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    if (paint) resolve(performance.timeOrigin + paint.startTime)
    else setTimeout(look, 5)
  }
  look()
})`

async function once(dir, register) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-bench-'))
  if (register) fs.cpSync(register, path.join(profile, 'register'), { recursive: true })
  const program = await startElectron(dir, { profile })
  const paintedAt = await program.ask(firstPaint)
  await program.stop()
  return paintedAt - program.startedAt
}

/** `register` is the folder of a locked register; without one it is the first run that is drawn. */
export async function startUp(register, runs = 9) {
  await once('bench/floor-app')
  await once('.', register)
  const floor = []
  const app = []
  for (let run = 0; run < runs; run++) {
    floor.push(await once('bench/floor-app'))
    app.push(await once('.', register))
  }
  report({ id: 'SP1', floor: median(floor), app: median(app), bar: 1.5, runs })
}
