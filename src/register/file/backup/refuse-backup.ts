import { AppError } from '@core/contract/errors'

/** A backup that may not be trusted. `reason` is a plain sentence of ours about what was found. */
export function refuseBackup(reason: string): AppError {
  return new AppError('backup-damaged', { reason })
}
