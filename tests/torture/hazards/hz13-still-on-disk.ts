import { eraseAndSearch } from '../../fixtures/erase-and-search'
import { eraseThenRestore } from '../pieces/erased-then-restored'
import type { Hazard } from '../hazard'

const OTHERS = 200
const PEOPLE_AT_A_TIME = 5
const WITHIN_MS = 10_000

/**
 * HZ13: `n` people with a marker in every text are erased from among others whose words change all the time. After each,
 * every page and frame is decrypted, those that are free included, and every file of the folder is searched. For every fifth of them,
 * a backup that still holds them is restored, and the register is searched again.
 */
export const stillOnDisk: Hazard = {
  id: 'HZ13',
  short: 3,
  full: 50,
  async run(n, rng) {
    const failures: string[] = []
    let [runs, slowestMs] = [0, 0]
    while (runs < n) {
      const people = Math.min(PEOPLE_AT_A_TIME, n - runs)
      const found = await eraseAndSearch({ others: OTHERS, people, seed: rng.below(1_000_000) })
      runs += found.runs
      slowestMs = Math.max(slowestMs, Math.round(found.slowestMs))
      failures.push(...found.found)
    }
    const restores = Math.max(1, Math.floor(n / 5))
    for (let round = 0; round < restores; round++) {
      runs += 1
      failures.push(...(await eraseThenRestore(rng.below(1_000_000))))
    }
    if (slowestMs > WITHIN_MS) failures.push(`the slowest took ${slowestMs} ms`)
    return { runs, failures, numbers: { slowestMs, restoredAfterErasing: restores } }
  },
}
