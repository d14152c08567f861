import type { Hazard } from '../hazard'
import { startTally } from '../hazard'
import { dropMade, makeRegister, openMade } from '../pieces/a-register'
import { runUnitTests } from '../pieces/other-tests'

/** What every connection must say of itself, written out once more: a slip in the program’s own table shows here. */
const wanted = {
  journal_mode: 'wal',
  synchronous: 2,
  fullfsync: 1,
  checkpoint_fullfsync: 1,
  secure_delete: 1,
  temp_store: 2,
  foreign_keys: 1,
  cache_size: -65536,
  locking_mode: 'normal',
}

/** The first SQLite without the fault by which two writers could damage a write-ahead log. */
const LEAST_SQLITE = [3, 51, 3]

/** HZ3: a setting is not what we think it is, or something else opens the database. */
export const settingsDrift: Hazard = {
  id: 'HZ3',
  short: 5,
  full: 50,
  async run(n) {
    const tally = startTally()
    const made = await makeRegister(5)
    let sqlite = ''
    for (let round = 0; round < n; round++) {
      await tally.run(`opening ${round}`, () => {
        const register = openMade(made)
        const settings = register.settings()
        sqlite = register.read.get<{ v: string }>('SELECT sqlite_version() AS v')?.v ?? ''
        register.close()
        return [
          ...Object.entries(settings).flatMap(([side, found]) =>
            Object.entries(wanted)
              .filter(([name, value]) => found[name] !== value)
              .map(([name, value]) => `${name} on the ${side} side is ${String(found[name])} and not ${value}`),
          ),
          ...(isAtLeast(sqlite, LEAST_SQLITE) ? [] : [`SQLite is ${sqlite}`]),
        ]
      })
    }
    dropMade(made)
    await tally.run('other openers', async () => {
      const { passed, failed } = await runUnitTests('tests/promises/only-one-opener.test.ts')
      return failed > 0 || passed === 0 ? [`${failed} checks of the sources failed, ${passed} passed`] : []
    })
    return tally.outcome({ sqlite })
  },
}

function isAtLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split('.').map(Number)
  const different = least.findIndex((part, i) => part !== parts[i])
  return different < 0 || (parts[different] ?? 0) > (least[different] ?? 0)
}
