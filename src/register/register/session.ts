import type { Clock } from '../deps'
import type { ArgonCost } from '../file/key/derive'
import { calibrate } from '../file/key/calibrate'
import type { OpenRegister } from '../file/open-register'
import { registerPaths } from '../file/paths'
import { createHistoryService } from '../history/history-service'
import type { RunJob } from '../backups/run-job'
import type { Mover } from '../moves/move-work'
import { createHealthService } from '../health/health-service'
import { countAttempts } from './attempts'
import type { IsSample } from './discard-sample'
import type { HolderParts } from './held-register'
import { createRegisterService } from './register-service'

/** What the worker gives to hold one register, open or locked. */
export type SessionOptions = {
  readonly folder: string
  readonly clock: Clock
  readonly newId: () => string
  readonly onChanged?: (features: readonly string[]) => void
  /** Work per guess of a passphrase; measured on this machine unless a test gives a cheap one. */
  readonly cost?: ArgonCost
  /** Does this register hold the sample? Without an answer no register may be thrown away. */
  readonly isSample?: IsSample
  /** A clock that only runs forward, in milliseconds. */
  readonly elapsedMs?: () => number
  /** Takes a register to another computer beside this thread; in it, where none is given. */
  readonly mover?: Mover
  /** Does the heavy work of backups beside this thread; in it, where none is given. */
  readonly runBackup?: RunJob
} & Pick<HolderParts, 'checker' | 'checkAfterMs' | 'keepsSpare' | 'startLogThread'>

/** One register over the life of the worker: the calls about it, and the open register while there is one. */
export function createSession(options: SessionOptions) {
  const { folder, clock, newId, onChanged, cost, elapsedMs, isSample = () => false } = options
  const { checker, checkAfterMs, keepsSpare, startLogThread, mover, runBackup } = options
  const paths = registerPaths(folder)
  const { service, ways, keychainSlot, moving, restoring, current, held, close } = createRegisterService(
    {
      paths,
      checker,
      checkAfterMs,
      keepsSpare,
      startLogThread,
      mover,
      runBackup,
      clock,
      newId,
      changed: (features) => onChanged?.(features),
      cost: () => (cost ? Promise.resolve(cost) : calibrate()),
      attempts: countAttempts(elapsedMs ?? (() => performance.now())),
    },
    isSample,
  )
  return {
    /** Handlers of `register.*`: they work while locked. */
    service,
    /** Handlers of `ways.*`: they answer `locked` while locked. */
    ways,
    /** Handlers of `keychainSlot.*`, which only the host may call: they carry the secret of the keychain. */
    keychainSlot,
    /** Handlers of `moving.*`, which only the host may call: they name files. */
    moving,
    /** Handlers of `restore.*`: they work while locked only. */
    restore: restoring.handlers,
    /** Where to look for backups: only the host may say, because it names a folder. */
    lookIn: restoring.chosenFolder.lookIn,
    /** Handlers of `health.*`: only `place` answers while locked. */
    health: createHealthService(paths, held),
    /** Handlers of `history.*`: they answer `locked` while locked. */
    history: createHistoryService(current),
    /** The open register, or null while locked. A new object after each unlock. */
    current: (): OpenRegister | null => current(),
    /** The token of the last change made since this was last asked. */
    takeUndoToken: (): string | undefined => current()?.undo.takeToken(),
    /** Closes the register, when the program ends. */
    close,
  }
}

export type Session = ReturnType<typeof createSession>
