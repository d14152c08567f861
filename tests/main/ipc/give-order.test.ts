import { once } from 'node:events'
import { MessageChannel, Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import type { BackupOrder } from '../../../src/register/backup-order'
import { giveOrder } from '../../../src/main/ipc/give-order'

/** A thread that tells the bytes of the key it was given, and closes its port as the real one does. */
const echo = `
  const { parentPort } = require('node:worker_threads')
  parentPort.once('message', ({ key, port, job }) => {
    parentPort.postMessage({ key: [...key], kind: job.kind })
    port.postMessage({ step: 'checking' })
    port.close()
    parentPort.close()
  })`

async function given(closed: 'closed' | 'open') {
  const { port1, port2 } = new MessageChannel()
  const key = new Uint8Array([1, 2, 3])
  const order: BackupOrder = { job: { kind: 'prove', folder: 'x' }, key, port: port2, stop: new SharedArrayBuffer(4) }
  if (closed === 'closed') {
    port1.close()
    await once(port2, 'close')
  }
  const thread = new Worker(echo, { eval: true })
  const heard = once(thread, 'message')
  const told = closed === 'open' ? once(port1, 'message') : Promise.resolve(undefined)
  giveOrder(thread, order)
  return { heard: (await heard)[0] as unknown, told: await told, key }
}

it.each(['open', 'closed'] as const)('does the work when whoever ordered it listens: %s', async (closed) => {
  const { heard, told, key } = await given(closed)
  expect(heard).toEqual({ key: [1, 2, 3], kind: 'prove' })
  expect(told).toEqual(closed === 'open' ? [{ step: 'checking' }] : undefined)
  expect(key.length, 'the key stays nowhere behind').toBe(0)
})
