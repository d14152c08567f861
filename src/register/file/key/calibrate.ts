import { randomBytes } from 'node:crypto'
import { deriveKey, leastCost, type ArgonCost } from './derive'

/** One derivation should take at least this long on this machine, in milliseconds … */
const WANTED_MS = 300

/** … and never longer than this. */
export const LONGEST_MS = 1000

const AIM_MS = 500
const MOST_ITERATIONS = 20

/** More memory than this would shut a small laptop out of its own register. */
const MOST_MEMORY_KIB = 256 * 1024

/** Finds the cost for this machine: first more memory, then more passes. Never less than `leastCost`. */
export async function calibrate(measure: (cost: ArgonCost) => Promise<number> = measureSurely): Promise<ArgonCost> {
  let cost = leastCost
  let ms = await measure(cost)
  while (ms < WANTED_MS && cost.memoryKiB < MOST_MEMORY_KIB) {
    const next = { ...cost, memoryKiB: cost.memoryKiB * 2 }
    const nextMs = await measure(next)
    if (nextMs > LONGEST_MS) return cost
    ;[cost, ms] = [next, nextMs]
  }
  while (ms < WANTED_MS && cost.iterations < MOST_ITERATIONS) {
    const wanted = Math.ceil((cost.iterations * AIM_MS) / Math.max(ms, 1))
    const next = { ...cost, iterations: Math.min(MOST_ITERATIONS, Math.max(cost.iterations + 1, wanted)) }
    const nextMs = await measure(next)
    if (nextMs > LONGEST_MS) return cost
    ;[cost, ms] = [next, nextMs]
  }
  return cost
}

/** How long one derivation takes here and now, in milliseconds. */
export async function measureOnce(cost: ArgonCost): Promise<number> {
  const start = performance.now()
  const key = await deriveKey('how long does this take', randomBytes(16), cost)
  key.fill(0)
  return performance.now() - start
}

/** One busy moment of the machine must not make the work look hard enough: slow enough counts when it is so three times. */
async function measureSurely(cost: ArgonCost): Promise<number> {
  let fastest = await measureOnce(cost)
  for (let again = 0; again < 2 && fastest >= WANTED_MS; again++) fastest = Math.min(fastest, await measureOnce(cost))
  return fastest
}
