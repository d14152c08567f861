// One check of a register in a thread of its own, as the program makes it. Says when it has loaded the code, which here is
// that of the whole register, and begins when told.
import { parentPort, workerData } from 'node:worker_threads'

const { inside, job } = workerData
const { checkRegister } = await import(inside)
const watch = { isStopped: () => false, pause: () => Promise.resolve(), told: () => undefined }
parentPort.postMessage('ready')
await new Promise((resolve) => parentPort.once('message', resolve))
const found = await checkRegister({ ...job, key: Buffer.from(job.key) }, watch)
parentPort.postMessage(found)
