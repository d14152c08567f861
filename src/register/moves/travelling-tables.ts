import type { Shape } from '../file/table-shapes'

/**
 * Tables that stay behind, each with its reason. Every other table of the register goes into an export, so that a new one
 * is never forgotten.
 */
export const stayingBehind: Readonly<Record<string, string>> = {
  backup: 'The backups of the other computer lie there, and open with its key.',
  backup_place: 'A folder of the other computer.',
  backup_attempt: 'Tried on the other computer.',
  backup_drill: 'A drill proves the backups of one computer.',
  search_entry: 'Follows the records it points at: made anew with them.',
  bulk_act: 'An act on many can be taken back until the register locks.',
  bulk_piece: 'Belongs to an act on many.',
  left_page: 'Where somebody stopped in the other window.',
}

/** The trail goes along as what happened; its seals belong to the old register’s key and are made anew. */
export const TRAIL = 'audit_event'

/** The tables of an export, in its order. */
export function travelling(shapes: readonly Shape[]): Shape[] {
  return shapes.filter(({ table }) => !Object.hasOwn(stayingBehind, table))
}
