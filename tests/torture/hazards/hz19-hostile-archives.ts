import type { Hazard } from '../hazard'
import { runUnitTests } from '../pieces/other-tests'

/** HZ19: exports that climb out of their folder, link, repeat, swell or lie are brought in; each must be refused in words. */
export const hostileArchives: Hazard = {
  id: 'HZ19',
  short: 1,
  full: 5,
  async run(n) {
    const failures: string[] = []
    let runs = 0
    for (let round = 0; round < n; round++) {
      const went = await runUnitTests('tests/register/moves/hostile-exports.test.ts')
      runs += went.passed + went.failed
      failures.push(...went.failures)
    }
    if (runs === 0) failures.push('no archive was tried')
    return { runs, failures }
  },
}
