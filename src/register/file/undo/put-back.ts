import type { Connection } from '../connection'
import { quoted, type Recorder, type RowImage } from './recorder'

/** Puts rows back as they were, newest first. Run inside a change. */
export function putBack(connection: Connection, recorder: Recorder, images: readonly RowImage[]): void {
  connection.pragma('defer_foreign_keys = on') // until the commit: a child may come back before its parent
  for (const image of images.toReversed()) putRowBack(connection, recorder, image)
}

/** Names every row an image speaks of, `table:rowid`, so that two changes to the same row can be told. */
export function rowKeys(images: readonly RowImage[]): Set<string> {
  return new Set(
    images.flatMap(({ table, before, after }) =>
      [before, after].flatMap((side) => (side ? [`${table}:${String(side.rowid)}`] : [])),
    ),
  )
}

function putRowBack(connection: Connection, recorder: Recorder, { table, before, after }: RowImage): void {
  const { columns } = recorder.shapeOf(table)
  if (!before) {
    if (after) connection.put(`DELETE FROM ${quoted(table)} WHERE rowid = ?`, [after.rowid])
    return
  }
  if (after) {
    const set = columns.map((column) => `${quoted(column)} = ?`).join(', ')
    connection.put(`UPDATE ${quoted(table)} SET ${set} WHERE rowid = ?`, [...before.cells, after.rowid])
    return
  }
  const names = ['rowid', ...columns.map(quoted)].join(', ')
  const marks = ['rowid', ...columns].map(() => '?').join(', ')
  connection.put(`INSERT INTO ${quoted(table)} (${names}) VALUES (${marks})`, [before.rowid, ...before.cells])
}
