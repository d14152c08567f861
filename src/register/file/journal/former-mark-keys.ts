import type { ReadableDb } from '../db'

/** The keys of marks of the registers this one was brought in from; none before there were arrivals. */
export function formerMarkKeys(db: ReadableDb): Uint8Array[] {
  const has = db.get("SELECT 1 FROM sqlite_master WHERE name = 'arrival'")
  if (!has) return []
  return db.all<{ mark_key: Uint8Array }>('SELECT mark_key FROM arrival ORDER BY number').map((row) => row.mark_key)
}
