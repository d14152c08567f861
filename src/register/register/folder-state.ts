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
  if (isClosedToUs(paths.folder))
    return { state: 'unusable', problem: 'folder-not-writable', reason: 'Your account may not look into the folder.' }
  const database = fs.existsSync(paths.database)
  if (!headerExists(paths)) {
    if (database) return { state: 'unusable', problem: 'header-missing' }
    return fs.existsSync(paths.wal) ? { state: 'unusable', problem: 'register-missing' } : { state: 'none' }
  }
  if (!database)
    return fs.existsSync(paths.unborn) ? { state: 'locked' } : { state: 'unusable', problem: 'register-missing' }
  const size = fs.statSync(paths.database).size
  if (size === 0) return { state: 'unusable', problem: 'register-damaged', reason: 'The register file is empty.' }
  try {
    if (size < ONE_PAGE || hasForeignStart(paths.database))
      return { state: 'unusable', problem: 'register-damaged', reason: 'The file in its place is not a register.' }
    readHeader(paths)
    return { state: 'locked' }
  } catch (error) {
    return { state: 'unusable', problem: codeOf(error) ?? 'unexpected' }
  }
}

/** A folder that is there but may not be read looks empty, and a first start would be offered over somebody's register. */
function isClosedToUs(folder: string): boolean {
  try {
    fs.readdirSync(folder)
    return false
  } catch (error) {
    return codeOf(error) === 'folder-not-writable'
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
