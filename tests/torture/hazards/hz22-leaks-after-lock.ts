import type { Hazard } from '../hazard'
import { runWindowTests } from '../pieces/other-tests'
import { missingWindow, skipped } from '../pieces/tools'

/** HZ22: after a lock, a quit and a crash the profile, dumps and the memory of every process are searched for the key and for words. */
export const leaksAfterLock: Hazard = {
  id: 'HZ22',
  short: 1,
  full: 5,
  async run(n) {
    const noWindow = missingWindow()
    if (noWindow) return skipped(noWindow)
    const failures: string[] = []
    let runs = 0
    let copies = ''
    for (let round = 0; round < n; round++) {
      const went = await runWindowTests('tests/e2e/memory-after-lock.spec.ts')
      runs += went.passed + went.failed
      failures.push(...went.failures)
      copies = went.annotations.find(({ type }) => type === 'copies after the lock')?.description ?? copies
    }
    return { runs, failures, numbers: { copiesAfterTheLock: copies } }
  },
}
