import { AppError } from '@core/contract/errors'
import type { Connection } from './connection'
import type { Migration } from './migrations/migration'

/** The schema version of an open database; 0 for one that was just made. */
export function schemaVersion(connection: Connection): number {
  return Number(connection.pragma('user_version'))
}

/** Refuses a file made by a newer program, before anything in it is touched. */
export function refuseNewer(connection: Connection, steps: readonly Migration[]): void {
  if (schemaVersion(connection) > newest(steps)) throw new AppError('register-too-new')
}

/** Does the file need any of these steps? */
export function isOlder(connection: Connection, steps: readonly Migration[]): boolean {
  return schemaVersion(connection) < newest(steps)
}

/** Takes the steps the file has not had, each in its own transaction with its version number. */
export function migrate(connection: Connection, steps: readonly Migration[]): void {
  assertRising(steps)
  const from = schemaVersion(connection)
  for (const step of steps) if (step.version > from) take(connection, step)
}

function take(connection: Connection, step: Migration): void {
  connection.exec('BEGIN IMMEDIATE')
  try {
    connection.exec(step.up)
    step.fill?.(connection)
    connection.pragma(`user_version = ${step.version}`)
    const orphan = connection.get('SELECT * FROM pragma_foreign_key_check LIMIT 1')
    if (orphan) throw new Error(`step ${step.version} leaves rows that point nowhere`)
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}

function newest(steps: readonly Migration[]): number {
  return steps.at(-1)?.version ?? 0
}

function assertRising(steps: readonly Migration[]): void {
  steps.forEach((step, i) => {
    const before = steps[i - 1]?.version ?? 0
    if (step.version <= before) throw new Error(`step ${step.version} (${step.name}) must come after ${before}`)
  })
}
