// The bare library: the same cipher and settings as the register, and nothing of ours. What floors are measured with.
import Database from 'better-sqlite3-multiple-ciphers'

/** What a register is written with. */
const asWritten = [
  'journal_mode=WAL',
  'synchronous=FULL',
  'fullfsync=ON',
  'secure_delete=ON',
  'temp_store=MEMORY',
  'foreign_keys=ON',
]

/**
 * Opens or makes a database with a key of 32 bytes; without one it is plain. `write` sets it as a register is written,
 * otherwise only the page cache is as large.
 */
export function openBare(file, key, { write = false, readonly = false } = {}) {
  const db = new Database(file, { readonly })
  if (key) {
    db.pragma("cipher='sqlcipher'")
    db.pragma('legacy=4')
    db.key(Buffer.from(`x'${Buffer.from(key).toString('hex')}'`))
  }
  for (const pragma of write ? asWritten : []) db.pragma(pragma)
  db.pragma('cache_size=-65536')
  return db
}
