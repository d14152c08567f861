import fs from 'node:fs'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import type { Hazard } from '../hazard'
import { startTally } from '../hazard'
import { programOf } from '../pieces/child'
import { runToEnd } from '../pieces/run-to-end'
import { missingTools, skipped } from '../pieces/tools'

type Said = { readonly step: string; readonly code: string; readonly ms?: number }

/** A call to a keychain that does not answer must be over by then: three calls of three seconds, and some air. */
const LONGEST_MS = 10_500

/** Starts a keyring of its own, unlocked, in a session bus of its own: no real keyring is touched. */
const withKeyring = 'eval "$(printf test | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"; exec "$@"'

type Surroundings = {
  readonly command: readonly string[]
  readonly env: Record<string, string>
  readonly works: boolean
}

const surroundings: Record<string, Surroundings> = {
  'a keyring': { command: ['dbus-run-session', '--', 'sh', '-c', withKeyring, 'sh'], env: {}, works: true },
  'a bus without a keyring': { command: ['dbus-run-session', '--'], env: { DISPLAY: '' }, works: false },
  'no bus': { command: [], env: { DBUS_SESSION_BUS_ADDRESS: 'disabled:', DISPLAY: '' }, works: false },
  'an address nobody answers': {
    command: [],
    env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus', DISPLAY: '' },
    works: false,
  },
}

/**
 * HZ21: with a keychain, without one, and with its entry spoilt, changed or gone. The passphrase always opens; a copy
 * that opens nothing is dropped and offered again; where there is no keychain it is refused, and within seconds.
 */
export const keychainGone: Hazard = {
  id: 'HZ21',
  short: 1,
  full: 10,
  async run(n) {
    const noTool = missingTools('dbus-run-session', 'gnome-keyring-daemon')
    if (noTool) return skipped(noTool)
    const tally = startTally()
    let [steps, slowestMs] = [0, 0]
    for (const [name, { command, env, works }] of Object.entries(surroundings)) {
      const said = await runIn(command, env, n)
      if (!said) tally.fail(`${name}: the program did not come to its end`)
      for (const one of said ?? []) {
        steps += 1
        slowestMs = Math.max(slowestMs, one.ms ?? 0)
        await tally.run(`${name}, ${one.step}`, () => faultsIn(one, works))
      }
    }
    return tally.outcome({ steps, slowestMs })
  },
}

async function runIn(command: readonly string[], env: Record<string, string>, n: number): Promise<Said[] | null> {
  const home = temporaryFolder()
  const kept = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home, ...env }
  fs.chmodSync(home, 0o700)
  const { stdout } = await runToEnd([...command, process.execPath, programOf('keychain'), String(n)], kept)
  const lines = stdout.trimEnd().split('\n')
  if (lines.at(-1) !== 'end') return null
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Said)
}

function faultsIn({ step, code, ms = 0 }: Said, works: boolean): string[] {
  if (ms > LONGEST_MS) return [`it took ${ms} ms`]
  const byKeychain = step.endsWith(': by keychain') || (!works && !/passphrase|turn off|still on/.test(step))
  const wanted = byKeychain ? 'not-allowed' : step.endsWith('still on') ? 'false' : 'done'
  return code === wanted ? [] : [`it came to ${code}`]
}
