import { serve } from '@core/contract/serve'
import { historyContract } from '@core/history/contract'
import { registerContract } from '@core/register/contract'
import { londonDate } from '@core/time/instant'
import { randomBytes, randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { Clock } from './deps'
import { createSession } from './register/session'

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
  isSample: async (register) => (await features).holdsSample(register),
})

/** What the lock screen needs is here at once; the features follow while somebody types the passphrase. */
const locked = { register: session.service, history: session.history }
const lockedContract = { register: registerContract, history: historyContract }
const features = new Promise<void>((resolve) => setTimeout(resolve, 300)).then(() => import('./features'))

type Features = Awaited<typeof features>
let services: ReturnType<Features['createServices']> | undefined
let served: unknown

/** The handlers there are now: the register’s own always, the others only while it is open. */
function handlersWith({ createServices, documentsWhileLocked }: Features) {
  const register = session.current()
  if (register !== served) {
    served = register
    services = register ? createServices({ register, clock, newId: randomUUID }) : undefined
  }
  return { ...locked, documents: documentsWhileLocked, ...services }
}

const notes = {
  newReference: () => randomBytes(2).toString('hex').toUpperCase(),
  unexpected: (call: string, reference: string, errorName: string) =>
    process.stderr.write(`[steward] ${call} failed, reference ${reference}: ${errorName}\n`),
  takeUndo: () => session.takeUndoToken(),
}

port.on('message', ({ id, feature, verb, input }: Message) => {
  void answer(feature, verb, input).then((result) => port.postMessage({ id, result }))
})

async function answer(feature: string, verb: string, input: unknown) {
  if (Object.hasOwn(locked, feature)) return serve(lockedContract, locked, feature, verb, input, notes)
  const loaded = await features
  return serve(loaded.workerContract, handlersWith(loaded), feature, verb, input, notes)
}
