import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { MoveProgress, movingContract } from '@core/moves/contract'
import fs from 'node:fs'
import path from 'node:path'
import { lockFolder } from '../file/folder-lock'
import type { RegisterPaths } from '../file/paths'
import { withCodes } from '../file/sqlite-errors'
import { createRegister } from '../register/create-register'
import { inspectFolder } from '../register/folder-state'
import type { ServiceParts } from '../register/service-parts'
import { arrive } from '../ways/arrive'
import type { MoveDone, Mover, MoveWork } from './move-work'
import { partOf } from './part-file'

const idle: MoveProgress = { state: 'idle', done: 0, total: 0 }

type Parts = Pick<ServiceParts, 'paths' | 'clock' | 'newId' | 'cost' | 'holder' | 'inTurn'>

/** Taking the register to another computer, and bringing one in from there. One at a time. */
export function createMovingService({ paths, clock, newId, cost, holder, inTurn }: Parts, mover: Mover) {
  let progress = idle
  let stop: (() => Promise<void>) | undefined
  let measured: ReturnType<typeof cost> | undefined

  const handlers = {
    async write({ file, passphrase, madeBy }) {
      const { register } = holder.require()
      refuseOwnFolder(paths, file)
      const key = register.withKey((lent) => Buffer.alloc(lent.length, lent))
      const job = { folder: paths.folder, key, file, passphrase, madeBy, madeAt: clock.now() }
      const summary = await run({ kind: 'write', job }).finally(() => {
        key.fill(0)
        withCodes(() => fs.rmSync(partOf(file), { force: true }))
      })
      if (!summary) throw new Error('an export without a summary')
      register.note({ action: 'moves.save', subject: '', fields: [`records-${summary.records}`] })
      return summary
    },

    read: ({ file, passphrase, newPassphrase }) =>
      inTurn(async () => {
        if (holder.current()) throw new AppError('register-exists')
        const isNew = withCodes(() => fs.mkdirSync(paths.folder, { recursive: true, mode: 0o700 })) !== undefined
        if (inspectFolder(paths).state !== 'none') throw new AppError('register-exists')
        const at = clock.now()
        const unlockFolder = lockFolder(paths.lock)
        try {
          const made = await createRegister({
            paths,
            at,
            newId,
            passphrase: newPassphrase,
            cost: await (measured ??= cost()),
            makeDatabase: async ({ file: into, key, actor }) => {
              const database = { file: into, head: paths.head, key, at, actor }
              await run({ kind: 'read', job: { database, file, passphrase } })
            },
          })
          holder.open({
            ...made,
            action: 'register.unlock',
            unlockFolder,
            also: (db) => {
              arrive(db, made.slot.id, at)
              return made.header
            },
          })
          return { groups: [...made.groups], madeAt: at }
        } catch (error) {
          unlockFolder()
          removeBegun(paths, isNew)
          throw error
        }
      }),

    progress: () => progress,

    async cancel() {
      await stop?.()
      return {}
    },
  } satisfies Handlers<typeof movingContract>

  /** Runs the work and keeps its progress. Stopped, it ends with words of its own. */
  async function run(work: MoveWork): Promise<MoveDone> {
    if (stop)
      throw new AppError('not-allowed', { reason: 'Another file is being written or read. Wait until it is done.' })
    let stopped = false
    const state = work.kind === 'write' ? 'writing' : 'reading'
    progress = { state, done: 0, total: 0 }
    const running = mover(work, (told) => {
      progress = { state, ...told }
    })
    stop = async () => {
      stopped = true
      running.stop()
      await running.finished.catch(() => undefined)
    }
    try {
      return await running.finished
    } catch (error) {
      throw stopped ? new AppError('not-allowed', { reason: 'It was stopped. Nothing of it was kept.' }) : error
    } finally {
      stop = undefined
      progress = idle
    }
  }

  return { handlers, stop: async () => stop?.() }
}

/** The folder of the register is no place for a copy: there it could take the place of the register itself. */
function refuseOwnFolder(paths: RegisterPaths, file: string): void {
  if (path.resolve(path.dirname(file)) !== path.resolve(paths.folder)) return
  throw new AppError('not-allowed', { reason: 'That is the folder of the register itself. Choose another folder.' })
}

/** Leaves the folder as it was found. Only ever called where there was no register, and none was made. */
function removeBegun(paths: RegisterPaths, folderToo: boolean): void {
  if (inspectFolder(paths).state !== 'none') return
  withCodes(() => {
    const begun = ['', '-wal', '-shm', '-journal'].flatMap((end) => [paths.unborn + end, paths.lock + end])
    for (const file of [...begun, paths.head]) fs.rmSync(file, { force: true })
    if (folderToo && fs.readdirSync(paths.folder).length === 0) fs.rmdirSync(paths.folder)
  })
}
