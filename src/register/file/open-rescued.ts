import path from 'node:path'
import { openAuditTrail } from './audit/audit-trail'
import { createChange } from './change'
import { connect, connectToCopy } from './connect'
import type { Connection } from './connection'
import { createErase } from './erase'
import { formerMarkKeys } from './journal/former-mark-keys'
import { openErasureJournal } from './journal/open-journal'
import { subKeys } from './key/register-key'
import { isOlder, migrate, refuseNewer } from './migrate'
import type { Migration } from './migrations/migration'
import type { RegisterPaths } from './paths'
import type { RescuedCopy, RescuedFiles } from './register'
import { rescuedNames } from './register-files'
import type { Spare } from './spare-file'
import { startStopTriggers } from './stop-triggers'
import { startRecorder } from './undo/recorder'

/** What is needed besides the file: the register it was saved from, and who opened that. */
type RescueParts = {
  readonly paths: RegisterPaths
  readonly key: Buffer
  readonly spare: Spare
  readonly now: () => string
  readonly actor: string
  readonly steps: readonly Migration[]
}

/** The rescued files beside an open register. */
export function openRescuedFiles(parts: RescueParts): RescuedFiles {
  const files = () => rescuedNames(parts.paths).map((name) => ({ name, file: path.join(parts.paths.folder, name) }))
  return {
    list: () => files().map(({ name, file }) => ({ name, ours: isOurs(file, parts) })),
    inEach: (act) =>
      files().flatMap(({ name, file }) => {
        try {
          withRescued(file, parts, act)
          return []
        } catch {
          return [name]
        }
      }),
  }
}

/**
 * Opens what was saved beside the register (`register.rescued.db`) for as long as `act` runs, so that an erasure reaches it
 * too: with the same key, its own trail, and brought to the schema of today. Throws a code where the file belongs to
 * another register, is damaged or newer; it is then as it was.
 */
function withRescued<T>(file: string, parts: RescueParts, act: (copy: RescuedCopy) => T): T {
  const connection = connect(file, parts.key, { readonly: false })
  const { audit, wipe } = subKeys(parts.key)
  try {
    refuseNewer(connection, parts.steps)
    if (isOlder(connection, parts.steps)) migrate(connection, parts.steps)
    const journal = openErasureJournal(parts.paths, parts.key, formerMarkKeys(connection))
    startStopTriggers(connection, journal)
    try {
      return act({ read: connection, erase: eraseIn(connection, audit, file, parts) })
    } finally {
      journal.wipe()
    }
  } finally {
    wipe()
    connection.close() // the last connection moves the log into the file and removes it
  }
}

/** Can the register's key open it, and does this program know its schema? Writes nothing. */
function isOurs(file: string, { key, steps }: Pick<RescueParts, 'key' | 'steps'>): boolean {
  try {
    const connection = connectToCopy(file, key)
    try {
      refuseNewer(connection, steps)
      return true
    } finally {
      connection.close()
    }
  } catch {
    return false
  }
}

function eraseIn(
  connection: Connection,
  auditKey: Buffer,
  database: string,
  { paths, key, spare, now, actor }: RescueParts,
) {
  const nothing = () => undefined
  const { change } = createChange({
    connection,
    trail: openAuditTrail(connection, auditKey, actor),
    recorder: startRecorder(connection),
    log: { byHand: nothing, bySqlite: nothing },
    now,
    ready: nothing,
    done: nothing,
    failed: (error) => error,
    spare,
  })
  const undo = { forget: nothing }
  // Nobody else reads the file, and closing empties its log in any case.
  return createErase({ connection, change, undo, paths, key, spare, isClosed: () => true, changed: nothing, database })
    .erase
}
