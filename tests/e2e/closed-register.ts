import type Sqlite from 'better-sqlite3-multiple-ciphers'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { readHeader } from '../../src/register/file/key/header-file'
import { keyText } from '../../src/register/file/key/register-key'
import { unwrapKey } from '../../src/register/file/key/slot'
import { registerPaths } from '../../src/register/file/paths'

// By its folder: Playwright follows the compiler’s paths, and there the name leads to the types.
const Database = createRequire(__filename)(
  path.resolve('node_modules/better-sqlite3-multiple-ciphers'),
) as typeof Sqlite

/**
 * Runs SQL on a closed register as somebody would who knows the passphrase and has a general tool for databases, but not
 * our program. `folder` holds `register.db`.
 */
export async function alterClosed(folder: string, passphrase: string, sql: string): Promise<void> {
  const key = await keyOfClosed(folder, passphrase)
  const db = new Database(registerPaths(folder).database)
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.key(keyText(key))
  db.exec(sql)
  db.pragma('wal_checkpoint(truncate)')
  db.close()
}

/** The key of a closed register, from its passphrase. */
export async function keyOfClosed(folder: string, passphrase: string): Promise<Buffer> {
  const header = readHeader(registerPaths(folder))
  const slot = header.slots.find(({ kind }) => kind === 'passphrase')
  const key = slot && (await unwrapKey(slot, header.registerId, passphrase))
  if (!key) throw new Error('The passphrase does not open this register.')
  return key
}

/** Every file of a closed register with a hash of what is in it; the lock of the folder is nobody’s data. */
export function hashesOf(folder: string): Record<string, string> {
  const files = fs.readdirSync(folder).filter((file) => !file.startsWith('register.lock'))
  const hash = (file: string) =>
    createHash('sha256')
      .update(fs.readFileSync(path.join(folder, file)))
      .digest('hex')
  return Object.fromEntries(files.map((file) => [file, hash(file)]))
}
