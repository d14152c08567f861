import type { AuditHead } from '../audit/audit-chain'
import { readHead } from '../audit/audit-trail'
import { connectToCopy } from '../connect'
import type { Connection } from '../connection'
import type { ReadableDb } from '../db'
import { codeOf } from '../sqlite-errors'
import { countChangesAfter } from './changes-after'
import { refuseBackup } from './refuse-backup'

/** What a register holds, told by counting: enough to know one copy from another. */
export type Contents = {
  /** Rows of each table. */
  readonly counts: Readonly<Record<string, number>>
  readonly audit: AuditHead
  /** When the last line of the trail was written; empty before the first. */
  readonly lastLineAt: string
  readonly schemaVersion: number
  /** Lines of the trail that tell of a change worth a backup. */
  readonly changes: number
  /** Ids of the erasures it has carried out. */
  readonly erasures: readonly string[]
}

/** Counts every table of an open database, search indexes included. */
export function contentsOf(db: ReadableDb): Contents {
  const tables = db.all<{ name: string }>(selectTables)
  const counts = Object.fromEntries(tables.map(({ name }) => [name, countOf(db, name)]))
  const last = db.get<{ at: string }>('SELECT at FROM audit_event ORDER BY seq DESC LIMIT 1')
  const version = db.get<{ v: number }>('SELECT user_version AS v FROM pragma_user_version')
  return {
    counts,
    audit: readHead(db),
    lastLineAt: last?.at ?? '',
    schemaVersion: version?.v ?? 0,
    changes: countChangesAfter(db)(0),
    // A backup from before there were erasures has no such tables.
    erasures: ['erasure', 'destroyed_record'].flatMap((name) =>
      name in counts ? db.all<{ id: string }>(`SELECT id FROM ${name}`).map(({ id }) => id) : [],
    ),
  }
}

/** Do two registers hold the same, as far as counting and the sealed trail can tell? */
export function sameContents(a: Contents, b: Contents): boolean {
  const names = new Set([...Object.keys(a.counts), ...Object.keys(b.counts)])
  return (
    a.audit.count === b.audit.count &&
    a.audit.hash === b.audit.hash &&
    a.schemaVersion === b.schemaVersion &&
    [...names].every((name) => a.counts[name] === b.counts[name])
  )
}

/** Opens a copy with the key, has SQLite check every page, row and index of it, and counts. Throws `backup-damaged`. */
export function checkedContents(file: string, key: Buffer): Contents {
  let copy: Connection | undefined
  try {
    copy = connectToCopy(file, key)
    if (copy.pragma('integrity_check(1)') !== 'ok') throw refuseBackup('Its own check found a fault.')
    return contentsOf(copy)
  } catch (error) {
    if (['register-damaged', 'disk-failed'].includes(codeOf(error) ?? ''))
      throw refuseBackup('A part of the file cannot be read.')
    throw error
  } finally {
    copy?.close()
  }
}

const selectTables = `
  SELECT name FROM pragma_table_list
  WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`

function countOf(db: ReadableDb, table: string): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM "${table.replaceAll('"', '""')}"`)?.n ?? 0
}
