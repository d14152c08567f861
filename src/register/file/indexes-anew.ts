import type { Connection } from './connection'
import { quoted } from './undo/recorder'

/** Tables in which plain values become codes, one neighbour of an index after the other. */
const coded = ['suppression_key']

/**
 * SQLite wipes what it deletes; but where an index lost so much that two of its pages are joined, a copy of what was moved
 * may stay on the first one, and what is deleted afterwards is wiped on the other alone. On the do-not-contact list this is
 * no rare chance: there the values of one person after another leave an index. So its indexes are made anew, some
 * milliseconds for each thousand entries. Run inside the change.
 */
export function makeIndexesAnew(connection: Connection): void {
  for (const { name } of connection.all<{ name: string }>(
    `SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (SELECT value FROM json_each(@coded))`,
    { coded: JSON.stringify(coded) },
  ))
    connection.exec(`REINDEX ${quoted(name)}`)
}
