import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/**
 * Where the display is a virtual one, gives this worker another of its own: on one display the window that a neighbour
 * opens takes what is typed from ours, and no field has the focus any more. It has no screen saver: after ten minutes the
 * system would say that the screen is locked, and every register would lock. Returns how to end it.
 */
export async function displayOfItsOwn(): Promise<() => void> {
  if (!process.env.STEWARD_VIRTUAL_DISPLAY) return () => undefined
  const arguments_ = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1440x900x24',
    '-nolisten',
    'tcp',
    '-ac',
    '-noreset',
    '-s',
    '0',
  ]
  const server = spawn('Xvfb', arguments_, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = await once(server.stdio[3] as Readable, 'data')
  const before = process.env.DISPLAY
  process.env.DISPLAY = `:${String(number).trim()}`
  return () => {
    process.env.DISPLAY = before
    server.kill()
  }
}
