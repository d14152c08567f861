import type { BulkAct } from '@core/contacts/bulk'
import type { Bind, ReadableDb, WritableDb } from '../file/db'
import { roleBit } from './list-conditions'

/** An act on many contacts as SQL over `contact c`. */
type BulkSteps = {
  /** Which contacts it makes different. */
  readonly changes: string
  /** What is written, for the contacts in `@ids`. */
  readonly steps: readonly string[]
  readonly bind: Bind
  /** The act in the story of each of them, and the names of the fields. */
  readonly line: string
  readonly fields: readonly string[]
}

const chosen = 'IN (SELECT value FROM json_each(@ids))'

/** A contact an act makes different from what it is. */
type Found = { readonly id: string; readonly name: string; readonly source: string }

/** Those of these contacts that an act makes different, by name. */
export function findToChange(db: ReadableDb, act: BulkAct, numbers: readonly number[]): Found[] {
  const { changes, bind } = bulkSteps(act, '')
  const sql = `SELECT c.id, c.display_name AS name, c.source FROM contact c
    WHERE c.number IN (SELECT value FROM json_each(@numbers)) AND ${changes} ORDER BY c.sort_name, c.number`
  return db.all<Found>(sql, { numbers: JSON.stringify(numbers), ...named(changes, bind) })
}

/** Makes them so. */
export function writeAct(db: WritableDb, act: BulkAct, ids: readonly string[], now: string): void {
  const { steps, bind } = bulkSteps(act, now)
  for (const step of steps) db.run(step, { ids: JSON.stringify(ids), ...named(step, bind) })
}

/** The act in the story of each contact, and the names of the fields. */
export function lineOf(act: BulkAct): { readonly line: string; readonly fields: readonly string[] } {
  const { line, fields } = bulkSteps(act, '')
  return { line, fields }
}

/** Only what a statement names: SQLite refuses a value it was not asked for. */
function named(sql: string, bind: Bind): Bind {
  return Object.fromEntries(Object.entries(bind).filter(([name]) => sql.includes(`@${name}`)))
}

/** What each act asks and writes. */
function bulkSteps(act: BulkAct, now: string): BulkSteps {
  const set = (what: string) => `UPDATE contact SET ${what}, updated_at = @now WHERE id ${chosen}`
  switch (act.do) {
    case 'add-role':
      return {
        changes: 'c.role_bits & @bit = 0',
        steps: [
          `INSERT INTO contact_role (contact_id, role) SELECT value, @role FROM json_each(@ids)`,
          `UPDATE contact SET updated_at = @now WHERE id ${chosen}`,
        ],
        bind: { bit: roleBit(act.role), role: act.role, now },
        line: 'contacts.edit',
        fields: ['roles'],
      }
    case 'remove-role':
      return {
        changes: 'c.role_bits & @bit <> 0',
        steps: [
          `DELETE FROM contact_role WHERE role = @role AND contact_id ${chosen}`,
          `UPDATE contact SET updated_at = @now WHERE id ${chosen}`,
        ],
        bind: { bit: roleBit(act.role), role: act.role, now },
        line: 'contacts.edit',
        fields: ['roles'],
      }
    case 'archive':
      return simple(`c.status = 'active'`, set(`status = 'archived'`), { now }, 'contacts.archive', ['status'])
    case 'restore':
      return simple(`c.status = 'archived'`, set(`status = 'active'`), { now }, 'contacts.restore', ['status'])
    case 'trash':
      return simple('1', set(`stage = 'trashed', trashed_at = @now`), { now }, 'contacts.trash', ['stage', 'trashedAt'])
    case 'set-source':
      return simple('c.source <> @source', set('source = @source'), { now, source: act.source }, 'contacts.edit', [
        'source',
      ])
  }
}

function simple(changes: string, step: string, bind: Bind, line: string, fields: readonly string[]): BulkSteps {
  return { changes, steps: [step], bind, line, fields }
}
