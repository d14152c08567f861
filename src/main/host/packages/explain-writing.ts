import { AppError } from '@core/contract/errors'

/** Says in words why a file could not be written; what is not about the disk is thrown on. */
export function explainWriting(error: NodeJS.ErrnoException | AppError): never {
  if (error instanceof AppError) throw error
  if (error.code === 'ENOSPC') throw new AppError('disk-full')
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
    throw new AppError('not-allowed', { reason: 'Steward may not write there. Choose another folder.' })
  throw error
}
