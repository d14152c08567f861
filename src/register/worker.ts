import { workerContract } from '@core/contract/index'
import { serve } from '@core/contract/serve'
import { londonDate } from '@core/time/instant'
import { randomBytes, randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { Clock } from './deps'
import { documentsWhileLocked } from './documents/documents-service'
import { createSession } from './register/session'
import { createServices } from './services'

type Message = { readonly id: number; readonly feature: string; readonly verb: string; readonly input: unknown }

const { folder, clockOffsetMs } = workerData as { folder: string; clockOffsetMs: number }
const port = parentPort
if (!port) throw new Error('the register runs in a worker thread')

const clock: Clock = {
  now: () => new Date(Date.now() + clockOffsetMs).toISOString(),
  today: () => londonDate(clock.now()),
}

const session = createSession({
  folder,
  clock,
  newId: randomUUID,
  onChanged: (features) => port.postMessage({ changed: features }),
})

let services: ReturnType<typeof createServices> | undefined
let served: unknown

/** The handlers there are now: the register’s own always, the others only while it is open. */
function handlers() {
  const register = session.current()
  if (register !== served) {
    served = register
    services = register ? createServices({ register, clock, newId: randomUUID }) : undefined
  }
  return { register: session.service, history: session.history, documents: documentsWhileLocked, ...services }
}

const notes = {
  newReference: () => randomBytes(2).toString('hex').toUpperCase(),
  unexpected: (call: string, reference: string, errorName: string) =>
    process.stderr.write(`[steward] ${call} failed, reference ${reference}: ${errorName}\n`),
  takeUndo: () => session.takeUndoToken(),
}

port.on('message', ({ id, feature, verb, input }: Message) => {
  void serve(workerContract, handlers(), feature, verb, input, notes).then((result) => port.postMessage({ id, result }))
})
