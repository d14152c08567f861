import { AppError, type ErrorCode } from '@core/contract/errors'
import path from 'node:path'
import { frozenMessage } from './frozen-triggers'

/** Codes of SQLite and of the file system that a person can do something about. The first match counts. */
const expected: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  // A quota or a limit on the size of a file: SQLite tells only ENOSPC apart from other failures to write.
  ['SQLITE_IOERR_WRITE', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_READONLY_DBMOVED', 'register-missing'],
  ['SQLITE_READONLY', 'folder-not-writable'],
  ['SQLITE_CANTOPEN', 'folder-not-writable'],
  ['SQLITE_PERM', 'folder-not-writable'],
  ['SQLITE_IOERR', 'disk-failed'],
  ['EACCES', 'folder-not-writable'],
  ['EPERM', 'folder-not-writable'],
  ['EROFS', 'folder-not-writable'],
  ['EIO', 'disk-failed'],
  ['SQLITE_CORRUPT', 'register-damaged'],
  ['SQLITE_NOTADB', 'register-damaged'],
  ['SQLITE_BUSY', 'register-in-use'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'conflict'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'conflict'],
  ['SQLITE_CONSTRAINT_ROWID', 'conflict'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'conflict'],
]

const frozenWords =
  'This contact is to be erased, so nothing of it can be changed. Undo the erasure in its case first, or wait for its day.'

/** Turns a failure of the database or the disk into its code; anything else (a bug) passes through unchanged. */
export function toAppError(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error
  if (error.message.includes(frozenMessage)) return new AppError('not-allowed', { reason: frozenWords })
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const match = expected.find(([prefix]) => code.startsWith(prefix))
  return match ? new AppError(match[1]) : error
}

/** Runs something that touches the database or the disk; its failures leave as codes. */
export function withCodes<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw toAppError(error)
  }
}

/** The code of a failure, where it is one of the expected. */
export function codeOf(error: unknown): ErrorCode | undefined {
  const mapped = toAppError(error)
  return mapped instanceof AppError ? mapped.code : undefined
}

/** The same failure with the name of the folder it is about, for those that a person mends there. */
export function withFolder(error: unknown, folder: string): unknown {
  const mapped = toAppError(error)
  if (!(mapped instanceof AppError) || !aboutFolders.includes(mapped.code)) return mapped
  return new AppError(mapped.code, { folder: path.basename(folder), ...mapped.detail })
}

const aboutFolders: readonly ErrorCode[] = ['folder-not-writable', 'disk-full', 'disk-failed']
