// SP1: from starting the process to the first paint, hello world and Steward’s lock screen in turn.
import { median, report, startElectron } from './electron.mjs'

const firstPaint = `new Promise((resolve) => {
  const look = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]
    if (paint) resolve(performance.timeOrigin + paint.startTime)
    else setTimeout(look, 5)
  }
  look()
})`

async function once(dir) {
  const program = await startElectron(dir)
  const paintedAt = await program.ask(firstPaint)
  await program.stop()
  return paintedAt - program.startedAt
}

export async function startUp(runs = 9) {
  await once('bench/floor-app')
  await once('.')
  const floor = []
  const app = []
  for (let run = 0; run < runs; run++) {
    floor.push(await once('bench/floor-app'))
    app.push(await once('.'))
  }
  report({ id: 'SP1', floor: median(floor), app: median(app), bar: 1.5, runs })
}
