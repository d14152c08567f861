import type { Hazard } from '../hazard'
import { runWindowTests } from '../pieces/other-tests'
import { missingWindow, skipped } from '../pieces/tools'

const POINTS = 20

/** HZ20: Electron’s security checklist, point by point, from inside the real window as an intruder’s script would. */
export const electronLeftOpen: Hazard = {
  id: 'HZ20',
  short: 1,
  full: 3,
  async run(n) {
    const noWindow = missingWindow()
    if (noWindow) return skipped(noWindow)
    const failures: string[] = []
    let points = 0
    for (let round = 0; round < n; round++) {
      const went = await runWindowTests('tests/e2e/hardened.spec.ts')
      const numbered = went.steps.filter(({ title }) => /^\d+\. /.test(title))
      points += numbered.length
      if (numbered.length !== POINTS) failures.push(`${numbered.length} points were looked at, not ${POINTS}`)
      failures.push(...numbered.filter(({ failed }) => failed).map(({ title }) => title), ...went.failures)
    }
    return { runs: points, failures: [...new Set(failures)], numbers: { pointsHeld: points - failures.length } }
  },
}
