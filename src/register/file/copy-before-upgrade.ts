import { copyChecked } from './checked-copy'
import type { Connection } from './connection'
import { schemaVersion } from './migrate'
import type { RegisterPaths } from './paths'

/** Copies an older register, with the same key, and opens and checks the copy, before anything in it is changed. */
export function copyBeforeUpgrade(connection: Connection, paths: RegisterPaths, key: Buffer): void {
  copyChecked(connection, paths.before(schemaVersion(connection)), key)
}
