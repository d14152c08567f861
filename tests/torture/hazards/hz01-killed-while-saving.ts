import { setTimeout as pause } from 'node:timers/promises'
import type { Hazard, Rng } from '../hazard'
import { startTally } from '../hazard'
import { copyMade, dropMade, makeRegister, openMade, type Made } from '../pieces/a-register'
import { startChild, type Child } from '../pieces/child'
import { faultsOf } from '../pieces/is-sound'
import { killWindows } from '../pieces/killed-window'
import { lostOf } from '../pieces/lost'
import { missingWindow } from '../pieces/tools'

/** A program killed so often is then given a fresh register: checking a long trail would only take time. */
const KILLS_PER_REGISTER = 25
const LONGEST_MS = 60

/**
 * HZ1: the program is killed while it opens, saves or locks. Whatever it said it had saved is there, each with its line.
 * The register’s code `n` times, and the whole program with its window once for every 25 of them.
 */
export const killedWhileSaving: Hazard = {
  id: 'HZ1',
  short: 50,
  full: 500,
  async run(n, rng) {
    const tally = startTally()
    const template = await makeRegister(20)
    let made = copyMade(template)
    let [saved, known] = [0, new Set<string>()]
    let next = startChild('save-in-a-loop')
    for (let cycle = 0; cycle < n; cycle++) {
      if (cycle % KILLS_PER_REGISTER === 0) {
        dropMade(made)
        made = copyMade(template)
        known = new Set()
      }
      const child = next
      const printed = await killSoon(child, made, rng)
      next = startChild('save-in-a-loop') // loads its modules while this one is looked at
      saved += printed.length
      for (const line of printed) known.add(line)
      await tally.run(`kill ${cycle}`, () => compare(made, known))
    }
    next.process.kill()
    const windows = missingWindow() ? 0 : Math.max(2, Math.floor(n / 25))
    if (windows > 0) await killWindows(tally, windows)
    if (saved < n) tally.fail(`only ${saved} records were saved in all: nothing was put to the test`)
    return tally.outcome({ saved, killedWindows: windows })
  },
}

async function killSoon(child: Child, { folder, key }: Made, rng: Rng): Promise<string[]> {
  await child.says('ready')
  child.tell(JSON.stringify({ folder, keyHex: key.toString('hex'), lockEvery: 7, stopAfter: -1 }))
  if (rng.below(4) > 0) await child.says('open') // one in four dies while opening
  await pause(rng.below(LONGEST_MS + 1))
  child.process.kill('SIGKILL')
  await child.ended
  return child.printed.filter((line) => line.startsWith('added') || line.startsWith('changed'))
}

/** What was said to be saved and is not there, and what is wrong with what is there. */
async function compare(made: Made, printed: ReadonlySet<string>): Promise<string[]> {
  const register = openMade(made)
  try {
    return [...lostOf(register, printed), ...(await faultsOf(register))]
  } finally {
    register.close()
  }
}
