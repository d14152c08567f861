import { spawn } from 'node:child_process'
import type { Tally } from '../hazard'
import { runToEnd } from './run-to-end'
import { newProfile, startSteward, type Steward } from './window'

const IN_FRONT_WITHIN_MS = 1000

/** On an idle machine a bare Node starts in a twentieth of that; where other work goes on, everything takes longer. */
const NODE_STARTS = 20

const TRIES = 3

/** Starts the program twice on one profile: the second ends by itself, the first comes to the front. The slowest, in ms. */
export async function startTwice(tally: Tally, n: number): Promise<number> {
  const folder = newProfile()
  const first = await startSteward({ folder })
  let slowest = 0
  for (let round = 0; round < n; round++) {
    await tally.run(`second window ${round}`, async () => {
      const limit = Math.max(IN_FRONT_WITHIN_MS, NODE_STARTS * (await startNode()))
      let went = await startSecond(first, folder)
      for (let tries = 1; tries < TRIES && went.ms > limit; tries++) went = await startSecond(first, folder)
      slowest = Math.max(slowest, went.ms)
      return [
        ...(went.inFront ? [] : ['the first window stayed hidden']),
        ...(went.ms <= limit ? [] : [`it took ${went.ms} ms`]),
        ...(went.code === 0 ? [] : [`the second ended with ${went.code}`]),
      ]
    })
  }
  await first.app.close()
  return slowest
}

async function startNode(): Promise<number> {
  const from = performance.now()
  await runToEnd([process.execPath, '-e', '0'])
  return performance.now() - from
}

async function startSecond({ app }: Steward, folder: string) {
  const binary = await app.evaluate(({ app: electron }) => electron.getPath('exe'))
  const called = app.evaluate(({ app: electron, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.minimize()
    const isInFront = () => window?.isMinimized() === false && window.isVisible()
    return new Promise<{ at: number; inFront: boolean }>((resolve) => {
      electron.once('second-instance', () => setTimeout(() => resolve({ at: Date.now(), inFront: isInFront() }), 0))
    })
  })
  const started = Date.now()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(binary, [...sandbox, '.', `--user-data-dir=${folder}`], { stdio: 'ignore' })
  const ended = new Promise<number | null>((resolve) => void second.once('exit', resolve))
  const late = setTimeout(() => second.kill('SIGKILL'), 20_000)
  const { at, inFront } = await called
  const code = await ended
  clearTimeout(late)
  return { ms: at - started, inFront, code }
}
