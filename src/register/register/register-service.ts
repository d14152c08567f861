import type { Handlers } from '@core/contract/contract'
import type { registerContract } from '@core/register/contract'
import type { waysContract } from '@core/ways/contract'
import { writeHeader } from '../file/key/header-file'
import { moveHere, type Mover } from '../moves/move-work'
import { createMovingService } from '../moves/moving-service'
import { keychainCalls } from '../ways/keychain-calls'
import { partsCalls } from '../ways/parts-calls'
import { peopleCalls } from '../ways/people-calls'
import { discardCalls, type IsSample } from './discard-sample'
import { runHere, type RunJob } from '../backups/run-job'
import { createRestoreService } from '../restore/restore-service'
import { createHolder, type HolderParts } from './held-register'
import { keyCalls } from './key-calls'
import { oneAtATime } from './one-at-a-time'
import { createOpener } from './open-folder'
import { openingCalls } from './opening-calls'
import type { ServiceParts } from './service-parts'
import { describeStatus } from './status'

/** The calls about the register itself: making, opening, locking, throwing a sample away, and its ways in. They run one after another. */
export function createRegisterService(
  given: HolderParts &
    Pick<ServiceParts, 'attempts' | 'cost'> & {
      readonly mover?: Mover
      readonly runBackup?: RunJob
    },
  isSample: IsSample,
) {
  const { paths } = given
  const holder = createHolder(given)
  const inTurn = oneAtATime()
  const parts: ServiceParts = {
    ...given,
    holder,
    inTurn,
    saveHeader: (held, header) => {
      writeHeader(paths, header)
      held.header = header
    },
    changeWays: (held, what, header, list) => {
      held.register.change({ ...what, final: true }, (db) => {
        list(db)
        writeHeader(paths, header)
      })
      held.header = header
    },
  }

  const opener = createOpener(parts)
  const restoring = createRestoreService(parts, opener, given.runBackup ?? runHere)
  const moving = createMovingService(parts, given.mover ?? moveHere)

  const service = {
    ...openingCalls(parts, opener),
    ...keyCalls(parts),
    ...discardCalls(parts, isSample),
    status: () => describeStatus(paths, holder.current(), parts.attempts.waitSeconds()),
    lock: async () => {
      await moving.stop()
      return inTurn(() => {
        holder.close()
        return {}
      })
    },
    health: () => holder.require().health.now(),
  } satisfies Handlers<typeof registerContract>

  const ways = { ...peopleCalls(parts), ...partsCalls(parts) } satisfies Handlers<typeof waysContract>

  return {
    service,
    ways,
    keychainSlot: keychainCalls(parts, opener),
    moving: moving.handlers,
    restoring,
    current: () => holder.current()?.register ?? null,
    held: holder.current,
    close: () => holder.close(),
  }
}
