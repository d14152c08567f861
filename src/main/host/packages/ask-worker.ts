import { AppError } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import type { RegisterWorker } from '../../ipc/register-worker'
import type { AskWorker } from './package-entries'

/** Asks the register’s thread, and throws what it refuses. */
export function askWorker(worker: Pick<RegisterWorker, 'call'>): AskWorker {
  return async <T>(feature: string, verb: string, input: unknown): Promise<T> => {
    const result: Result = await worker.call(feature, verb, input)
    if (!result.ok) throw new AppError(result.code, result.detail)
    return result.value as T
  }
}
