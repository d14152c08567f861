import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { registerContract } from '@core/register/contract'
import type { Register } from '../file/register'
import { removeOwnBackups } from '../backups/places'
import { deleteRegisterFiles } from '../file/register-files'
import type { ServiceParts } from './service-parts'

/** Is what this register holds the invented sample? Asked of the open register itself, right before. */
export type IsSample = (register: Register) => boolean | Promise<boolean>

/** Throwing the sample away, with its whole register. A register of one’s own is never deleted by a call. */
export function discardCalls({ paths, holder, inTurn }: ServiceParts, isSample: IsSample) {
  return {
    discardSample: () =>
      inTurn(async () => {
        if (!(await isSample(holder.require().register))) {
          const reason = 'Only the sample can be thrown away. What is in this register stays.'
          throw new AppError('not-allowed', { reason })
        }
        const { registerId } = holder.require().header
        holder.close()
        deleteRegisterFiles(paths)
        removeOwnBackups(paths.folder, registerId)
        return {}
      }),
  } satisfies Pick<Handlers<typeof registerContract>, 'discardSample'>
}
