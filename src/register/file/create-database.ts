import { openAuditTrail } from './audit/audit-trail'
import { openHeadFile } from './audit/head-file'
import { connect } from './connect'
import { subKeys } from './key/register-key'
import { migrate } from './migrate'
import { migrations } from './migrations'
import type { Migration } from './migrations/migration'
import type { RegisterPaths } from './paths'

/** What it takes to make the database of a new register. */
export type NewDatabase = {
  readonly paths: RegisterPaths
  /** Where to make it. */
  readonly file: string
  readonly key: Buffer
  readonly at: string
  readonly actor: string
  readonly steps?: readonly Migration[]
}

/** Makes an empty, encrypted database with the whole schema and the first line of its audit trail, and closes it. */
export function createDatabase({ paths, file, key, at, actor, steps = migrations }: NewDatabase): void {
  const connection = connect(file, key, { readonly: false, create: true })
  const keys = subKeys(key)
  try {
    migrate(connection, steps)
    const trail = openAuditTrail(connection, keys.audit, actor)
    trail.append({ action: 'register.create', subject: '' }, at)
    connection.pragma('wal_checkpoint(truncate)')
    openHeadFile(paths.head, keys.audit, trail.head()).close()
  } finally {
    connection.close()
    keys.wipe()
  }
}
