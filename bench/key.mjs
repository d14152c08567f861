// SP3: what the calibrator chooses on this machine, and how long one unlock then derives.
import { median } from './electron.mjs'

export async function key({ calibrate, measureOnce, leastCost }) {
  const cost = await calibrate()
  const times = []
  const floors = []
  for (let run = 0; run < 5; run++) {
    floors.push(await measureOnce(leastCost))
    times.push(await measureOnce(cost))
  }
  const app = median(times)
  const enough = cost.memoryKiB >= leastCost.memoryKiB && cost.iterations >= leastCost.iterations
  console.log(
    JSON.stringify({
      id: 'SP3',
      ratio: null,
      floor_ms: Math.round(median(floors)),
      app_ms: Math.round(app),
      bar: '300-1000 ms, never below 64 MiB t3',
      pass: app >= 300 && app <= 1000 && enough,
      cost,
    }),
  )
}
