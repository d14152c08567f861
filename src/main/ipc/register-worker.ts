import { failure, type Result } from '@core/contract/result'
import { app } from 'electron'
import type { Worker } from 'node:worker_threads'
import type { BackupOrder } from '../../register/backup-order'
import createWorker from '../../register/worker?nodeWorker'
import type { FileOrder } from '../../register/file-order'
import { within } from '../app/within'
import { createFileReaders } from '../reading/file-readers'
import { createBackupThreads } from './backup-threads'

/** What the worker is told once, when it starts. */
export type WorkerSetup = {
  readonly folder: string
  readonly clockOffsetMs: number
  /** The version of this Steward, and the key that law packs of tests are signed with. */
  readonly program: { readonly version: string; readonly testKey: string }
}

/** A thread that is told to end has so long, in milliseconds; nothing is lost with it, since the register is closed by then. */
const TERMINATE_MS = 3000

/** A thread that keeps dying is not started for ever; the page then says that something went wrong. */
const MAX_CRASHES = 5

type News =
  { id: number; result: Result } | { changed: readonly string[] } | { backup: BackupOrder } | { read: FileOrder }
type Waiting = (result: Result) => void

/** The register’s thread, seen from main: calls go in, results and change signals come out. */
export type RegisterWorker = {
  call(feature: string, verb: string, input: unknown): Promise<Result>
  /** Closes the register, ends the thread and starts a fresh one, so that nothing of the old one stays in memory. */
  restart(): Promise<void>
  /**
   * Closes the register and ends the thread; waits at most `closeMs` milliseconds for that, and at most `allMs` in all for
   * a backup that is in the middle of a step.
   */
  end(closeMs: number, allMs?: number): Promise<void>
}

/** Holds the thread, which starts with the first call: until then its window needs the processor. A thread that dies answers every open call with `unexpected` and is started again, locked. */
export function startRegisterWorker(
  setup: WorkerSetup,
  onChanged: (features: readonly string[]) => void,
): RegisterWorker {
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  let ending = false
  let crashes = 0
  const backups = createBackupThreads()
  const files = createFileReaders()
  let worker: Worker | undefined
  let stuck = 0

  // The system waits for every thread before a process ends; one that never ends would keep the program there unseen.
  app.once('quit', () => {
    if (stuck > 0) process.kill(process.pid, 'SIGKILL')
  })

  function start(): Worker {
    const thread = createWorker({ workerData: setup })
    thread.on('message', (message: News) => {
      if ('backup' in message) return backups.take(message.backup)
      if ('read' in message) return files.take(message.read)
      if ('changed' in message) return onChanged(message.changed)
      waiting.get(message.id)?.(message.result)
      waiting.delete(message.id)
    })
    thread.on('error', () => undefined) // 'exit' follows; the message may hold content, so it is not logged
    thread.on('exit', () => {
      if (thread !== worker || ending) return
      answerAll()
      crashes += 1
      if (crashes <= MAX_CRASHES) worker = start()
    })
    return thread
  }

  function answerAll(): void {
    for (const answer of waiting.values()) answer(failure('unexpected'))
    waiting.clear()
  }

  function call(feature: string, verb: string, input: unknown): Promise<Result> {
    return new Promise((resolve) => {
      const id = nextId++
      waiting.set(id, resolve)
      worker ??= start()
      worker.postMessage({ id, feature, verb, input })
    })
  }

  async function close(withinMs: number): Promise<void> {
    const old = worker
    if (!old) return
    await Promise.race([call('register', 'lock', undefined), new Promise((resolve) => setTimeout(resolve, withinMs))])
    ending = true
    stuck += 1
    await within(
      TERMINATE_MS,
      old.terminate().then(() => (stuck -= 1)),
    )
    answerAll()
    ending = false
  }

  return {
    call,
    async restart() {
      await close(5000)
      worker = start()
    },
    async end(closeMs, allMs = closeMs) {
      backups.refuse()
      files.end()
      const from = performance.now()
      await close(closeMs)
      ending = true
      await backups.idle(allMs - (performance.now() - from))
    },
  }
}
