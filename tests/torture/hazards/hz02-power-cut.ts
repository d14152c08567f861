import { readHeader } from '../../../src/register/file/key/header-file'
import { registerPaths } from '../../../src/register/file/paths'
import type { Hazard, Outcome } from '../hazard'
import { describe } from '../hazard'
import { copyMade, makeRegister, openMade, type Made } from '../pieces/a-register'
import { faultsOf } from '../pieces/is-sound'
import { lostOf } from '../pieces/lost'
import { skipped } from '../pieces/tools'
import { buildShim } from '../power-cut/build-shim'
import { judgeKeysAndErasures } from '../power-cut/judge-keys-and-erasures'
import { cutPower, record, type Judge } from '../power-cut/play'
import { temporaryFolder } from '../../fixtures/temporary-folder'

/** Enough for several sessions and several times that the write-ahead log is emptied on the way. */
const SAVES = 240
const LOCK_EVERY = 100
const PASSPHRASES = 6

/**
 * HZ2: the power goes. A list of every write and sync of a real session is played up to a random point, and what the
 * disk then holds is opened: with what was never synced lost, half kept in torn sectors, or all kept. A quarter as often
 * once more for the making of a register, changed passphrases and erasures, which are kept in files of their own.
 */
export const powerCut: Hazard = {
  id: 'HZ2',
  short: 200,
  full: 1000,
  async run(n, rng): Promise<Outcome> {
    const shim = buildShim()
    if (!shim) return skipped('no C compiler')
    const template = await makeRegister(20)
    const few = Math.max(60, Math.floor(n / 4))
    const saves = async (bundle: string, times: number) => {
      const { folder, key } = copyMade(template)
      const orders = { keyHex: key.toString('hex'), lockEvery: LOCK_EVERY, stopAfter: SAVES }
      const recorded = await record('save-in-a-loop', { folder, shim, bundle, orders })
      return cutPower(recorded, { n: times, rng, from: 'open', judge: judgeSaves(key) })
    }
    const real = await saves('real', n)
    // The same with one setting weaker. It must fail, or the images prove nothing.
    const weaker = await saves('weaker-sync', few)
    const proof = weaker.failures.length > 0 ? [] : ['synchronous=NORMAL passed as well: the images are too kind']
    const keys = await cutPower(
      await record('keys-and-erasures', { folder: temporaryFolder(), shim, orders: { rounds: PASSPHRASES } }),
      { n: few, rng, from: 'begin', judge: judgeKeysAndErasures },
    )
    return {
      runs: real.runs + keys.runs,
      failures: [...real.failures, ...keys.failures, ...proof],
      numbers: {
        ...real.numbers,
        ofThemKeysAndErasures: keys.runs,
        withSynchronousNormal: `${weaker.failures.length} of ${weaker.runs} fail`,
      },
    }
  },
}

/** What was said to be saved before the cut and is not there, and what is wrong with what is. */
function judgeSaves(key: Made['key']): Judge {
  return async (folder, said) => {
    try {
      readHeader(registerPaths(folder))
    } catch (error) {
      return [`no way in: ${describe(error)}`]
    }
    const register = openMade({ folder, key })
    try {
      return [...lostOf(register, said), ...(await faultsOf(register))]
    } finally {
      register.close()
    }
  }
}
