import path from 'node:path'
import { registerPaths } from '../file/paths'

/** The folders beside the register that a restore works with. None of them is the register itself until the last rename. */
export function restorePaths(registerFolder: string) {
  const beside = (name: string) => path.join(path.dirname(registerFolder), name)
  return {
    /** A copy of the backup, being proven. */
    staging: beside('register.restoring'),
    /** The same copy, proven and complete: only its name is missing. */
    ready: beside('register.restored'),
    /** A copy of the register that is here, only to look at it. */
    looked: beside('register.looked-at'),
    /** A backup being tried in a drill. */
    tried: beside('register.tried'),
    stagedFiles: registerPaths(beside('register.restoring')),
  }
}
