import fs from 'node:fs'
import type { Connection } from './connection'
import { openConnection } from './connection'
import { moveInto } from './durable'
import { keyText } from './key/register-key'
import { schemaVersion } from './migrate'

/**
 * Copies an open register into a new file with the same key, and opens and checks the copy before it takes its name.
 * Whatever goes wrong, no half copy stays.
 */
export function copyChecked(connection: Connection, target: string, key: Buffer): void {
  const part = `${target}.part`
  fs.rmSync(part, { force: true })
  try {
    const expected = { version: schemaVersion(connection), lines: countLines(connection) }
    connection.run('VACUUM INTO @part', { part })
    checkCopy(part, key, expected)
    moveInto(part, target)
  } finally {
    fs.rmSync(part, { force: true })
  }
}

function checkCopy(file: string, key: Buffer, expected: { version: number; lines: number }): void {
  const text = keyText(key)
  const copy = openConnection(file, text, { readonly: true })
  text.fill(0)
  try {
    const sound = copy.pragma('quick_check(1)') === 'ok'
    if (!sound || schemaVersion(copy) !== expected.version || countLines(copy) !== expected.lines)
      throw new Error('the copy differs from the register')
  } finally {
    copy.close()
  }
}

function countLines(connection: Connection): number {
  const table = connection.get("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'audit_event'")
  return table ? (connection.get<{ n: number }>('SELECT count(*) AS n FROM audit_event')?.n ?? 0) : 0
}
