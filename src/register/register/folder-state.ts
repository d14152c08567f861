import type { ErrorCode } from '@core/contract/errors'
import fs from 'node:fs'
import { headerExists, readHeader } from '../file/key/header-file'
import type { RegisterPaths } from '../file/paths'
import { codeOf } from '../file/sqlite-errors'

/** What lies in a folder, told without any key. */
export type FolderState =
  | { readonly state: 'none' | 'locked' }
  | { readonly state: 'unusable'; readonly problem: ErrorCode; readonly reason?: string }

/** Smallest database there can be: one page. */
const ONE_PAGE = 512

/** Looks at the files of a register. Only a folder with none of them is `none`: anything less may be somebody's data. */
export function inspectFolder(paths: RegisterPaths): FolderState {
  const database = fs.existsSync(paths.database)
  if (!headerExists(paths)) {
    if (database) return { state: 'unusable', problem: 'header-missing' }
    return fs.existsSync(paths.wal) ? { state: 'unusable', problem: 'register-missing' } : { state: 'none' }
  }
  if (!database)
    return fs.existsSync(paths.unborn) ? { state: 'locked' } : { state: 'unusable', problem: 'register-missing' }
  const size = fs.statSync(paths.database).size
  if (size === 0) return { state: 'unusable', problem: 'register-damaged', reason: 'The register file is empty.' }
  if (size < ONE_PAGE || hasForeignStart(paths.database))
    return { state: 'unusable', problem: 'register-damaged', reason: 'The file in its place is not a register.' }
  try {
    readHeader(paths)
    return { state: 'locked' }
  } catch (error) {
    return { state: 'unusable', problem: codeOf(error) ?? 'unexpected' }
  }
}

/** An encrypted register begins with random bytes; 64 characters of text, or SQLite's own name, is something else. */
function hasForeignStart(file: string): boolean {
  const start = Buffer.alloc(64)
  const fd = fs.openSync(file, 'r')
  try {
    fs.readSync(fd, start, 0, start.length, 0)
  } finally {
    fs.closeSync(fd)
  }
  return start.toString('latin1', 0, 15) === 'SQLite format 3' || start.every((byte) => byte >= 9 && byte < 127)
}
