import type { BulkAct } from '@core/contacts/bulk'
import { roleBit } from '@core/contacts/contact-category'
import type { Bind, ReadableDb, WritableDb } from '../file/db'
import type { Before } from './bulk-act-repository'

/** An act on many contacts as SQL over `contact c`. */
type BulkSteps = {
  /** Which contacts it makes different. */
  readonly changes: string
  /** What is written for the contacts with the numbers in `@numbers`, besides when they were changed. */
  readonly does: string
  /** What takes that back, where it still stands as the act left it. */
  readonly undoes: string
  readonly bind: Bind
  /** The act in the story of each of them, and the names of the fields. */
  readonly line: string
  readonly fields: readonly string[]
}

const some = 'IN (SELECT value FROM json_each(@numbers))'

/** What an act would do to some contacts: how many it makes different, and of how many it writes over a source. */
export function countToChange(
  db: ReadableDb,
  act: BulkAct,
  numbers: readonly number[],
): { changes: number; replaced: number } {
  const { changes, bind } = stepsOf(act)
  const sql = `SELECT count(*) AS changes, coalesce(sum(c.source <> ''), 0) AS replaced FROM contact c
    WHERE c.number ${some} AND c.stage = 'kept' AND ${changes}`
  return db.get(sql, named(sql, { ...bind, numbers: JSON.stringify(numbers) })) ?? { changes: 0, replaced: 0 }
}

/** Names of some whom an act makes different, at most so many, in the order of the list. */
export function namesToChange(db: ReadableDb, act: BulkAct, numbers: readonly number[], most: number): string[] {
  const { changes, bind } = stepsOf(act)
  const sql = `SELECT c.display_name AS name FROM contact c
    WHERE c.number ${some} AND c.stage = 'kept' AND ${changes} ORDER BY c.sort_name, c.number LIMIT ${most}`
  return db
    .all<{ name: string }>(sql, named(sql, { ...bind, numbers: JSON.stringify(numbers) }))
    .map(({ name }) => name)
}

/** Does it to some contacts; answers whom it made different, and what stood there before. */
export function doTo(
  db: WritableDb,
  act: BulkAct,
  numbers: readonly number[],
  now: string,
): { readonly ids: readonly string[]; readonly before: readonly Before[] } {
  const { changes, does, bind } = stepsOf(act)
  const sql = `SELECT c.number, c.id, c.updated_at, c.source FROM contact c
    WHERE c.number ${some} AND c.stage = 'kept' AND ${changes} ORDER BY c.number`
  const found = db.all<{ number: number; id: string; updated_at: string; source: string }>(
    sql,
    named(sql, { ...bind, numbers: JSON.stringify(numbers) }),
  )
  const all = { ...bind, now, numbers: JSON.stringify(found.map(({ number }) => number)) }
  for (const step of [does, `UPDATE contact SET updated_at = @now WHERE number ${some}`]) db.run(step, named(step, all))
  const source = (value: string) => (act.do === 'set-source' ? value : '')
  return {
    ids: found.map(({ id }) => id),
    before: found.map((one) => [one.number, one.updated_at, source(one.source)] as const),
  }
}

/** Puts back what stood there before, as it was kept; answers the ids. */
export function putBack(db: WritableDb, act: BulkAct, before: string, now: string): string[] {
  const { undoes, bind } = stepsOf(act)
  const numbers = JSON.stringify((JSON.parse(before) as Before[]).map(([number]) => number))
  const all = { ...bind, before, numbers, now }
  const saved = `UPDATE contact SET updated_at = b.value ->> 1 FROM json_each(@before) AS b
    WHERE contact.number = b.value ->> 0 AND contact.updated_at = @now`
  for (const step of [undoes, saved]) db.run(step, named(step, all))
  return db.all<{ id: string }>(`SELECT id FROM contact WHERE number ${some}`, { numbers }).map(({ id }) => id)
}

/** The act in the story of each contact, and the names of the fields. */
export function lineOf(act: BulkAct): { readonly line: string; readonly fields: readonly string[] } {
  const { line, fields } = stepsOf(act)
  return { line, fields }
}

/** Only what a statement names: SQLite refuses a value it was not asked for. */
function named(sql: string, bind: Bind): Bind {
  return Object.fromEntries(Object.entries(bind).filter(([name]) => sql.includes(`@${name}`)))
}

const ids = `(SELECT id FROM contact WHERE number ${some})`

/** What each act asks, writes and takes back. */
function stepsOf(act: BulkAct): BulkSteps {
  switch (act.do) {
    case 'add-role':
    case 'remove-role': {
      const add = `INSERT OR IGNORE INTO contact_role (contact_id, role) SELECT id, @role FROM contact WHERE number ${some}`
      const drop = `DELETE FROM contact_role WHERE role = @role AND contact_id IN ${ids}`
      const adds = act.do === 'add-role'
      return {
        changes: `c.role_bits & @bit ${adds ? '=' : '<>'} 0`,
        does: adds ? add : drop,
        undoes: adds ? drop : add,
        bind: { bit: roleBit(act.role), role: act.role },
        line: 'contacts.edit',
        fields: ['roles'],
      }
    }
    case 'archive':
      return status('active', 'archived', 'contacts.archive')
    case 'restore':
      return status('archived', 'active', 'contacts.restore')
    case 'trash':
      return {
        changes: '1',
        does: `UPDATE contact SET stage = 'trashed', trashed_at = @now WHERE number ${some}`,
        undoes: `UPDATE contact SET stage = 'kept', trashed_at = '' WHERE stage = 'trashed' AND number ${some}`,
        bind: {},
        line: 'contacts.trash',
        fields: ['stage', 'trashedAt'],
      }
    case 'set-source':
      return {
        changes: 'c.source <> @source',
        does: `UPDATE contact SET source = @source WHERE number ${some}`,
        undoes: `UPDATE contact SET source = b.value ->> 2 FROM json_each(@before) AS b
          WHERE contact.number = b.value ->> 0 AND contact.source = @source`,
        bind: { source: act.source },
        line: 'contacts.edit',
        fields: ['source'],
      }
  }
}

function status(from: string, to: string, line: string): BulkSteps {
  const set = (before: string, after: string) =>
    `UPDATE contact SET status = '${after}' WHERE status = '${before}' AND number ${some}`
  return {
    changes: `c.status = '${from}'`,
    does: set(from, to),
    undoes: set(to, from),
    bind: {},
    line,
    fields: ['status'],
  }
}
