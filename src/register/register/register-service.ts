import type { Handlers } from '@core/contract/contract'
import type { registerContract } from '@core/register/contract'
import { writeHeader } from '../file/key/header-file'
import { discardCalls, type IsSample } from './discard-sample'
import { createHolder, type HolderParts } from './held-register'
import { keyCalls } from './key-calls'
import { oneAtATime } from './one-at-a-time'
import { openingCalls } from './opening-calls'
import type { ServiceParts } from './service-parts'
import { describeStatus } from './status'

/** The calls about the register itself: making, opening, locking, throwing a sample away, and its two ways in. They run one after another. */
export function createRegisterService(
  given: HolderParts & Pick<ServiceParts, 'attempts' | 'cost'>,
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
  }

  const service = {
    ...openingCalls(parts),
    ...keyCalls(parts),
    ...discardCalls(parts, isSample),
    status: () => describeStatus(paths, holder.current()),
    lock: () =>
      inTurn(() => {
        holder.close()
        return {}
      }),
    health: () => holder.require().health.now(),
  } satisfies Handlers<typeof registerContract>

  return { service, current: () => holder.current()?.register ?? null, close: () => holder.close() }
}
