import type { BundleField, BundleItem } from '@core/bundle/item'
import type { BundleGroup } from '@core/bundle/group'
import type { ReadableDb } from '../file/db'

/**
 * Whose bundle it is: the contact, where there is one, the ids of everything that is about them, and the request that is
 * being answered. How that very answer is made is no part of it: it would change with every step that makes it.
 */
export type Subject = {
  readonly contact: string | null
  readonly records: readonly string[]
  readonly answering: string
}

/**
 * Where a part of a bundle comes from. `shows` and `leaves` name every column of the tables that are read: what is shown, and
 * what says nothing about anybody (ids, positions, forms for comparing). A test holds them against the schema.
 */
export type BundleSource = {
  readonly id: string
  readonly shows: Readonly<Record<string, string>>
  readonly leaves: Readonly<Record<string, string>>
  readonly read: (db: ReadableDb, subject: Subject) => BundleItem[]
}

/** A row as SQLite gives it. */
export type Row = Readonly<Record<string, unknown>>

/** A column, what it is called, and how its value reads; left out where it says nothing. */
export type Shown = readonly [column: string, label: string, words?: (value: string, row: Row) => string]

type TableSource = {
  readonly table: string
  readonly group: BundleGroup
  readonly title: string | ((row: Row) => string)
  /** The column that holds the day, as a date or an instant. */
  readonly on?: string
  /** Which rows of `t` are the person’s: `@contact` is the contact’s id, `@records` the list of ids, `@answering` the request. */
  readonly where: string
  /** Further columns and tables to take words from. */
  readonly also?: string
  readonly join?: string
  readonly id?: string
  readonly shows: readonly Shown[]
  readonly leaves: string
  /** Which of the shown columns hold words somebody wrote: all of them, or those whose row says so. */
  readonly typed?: string | ((row: Row) => readonly string[])
  /** Columns of other tables that are shown or left with it. */
  readonly others?: Pick<BundleSource, 'shows' | 'leaves'>
}

/** Every row of one table that is the person’s, each as an item with its columns as fields. */
export function tableSource(from: TableSource): BundleSource {
  const { table, group, title, on, where, also = '', join = '', id = 'id', shows, leaves, typed = '', others } = from
  // Names made by `also` are no columns of the table.
  const own = shows.map(([column]) => column).filter((column) => !new RegExp(`AS ${column}\\b`).test(also))
  const order = on === undefined ? 't.rowid' : `t.${on}, t.rowid`
  const sql = `SELECT t.*${also === '' ? '' : `, ${also}`} FROM ${table} AS t ${join} WHERE ${where} ORDER BY ${order}`
  return {
    id: table,
    shows: { [table]: own.join(' '), ...others?.shows },
    leaves: { [table]: leaves, ...others?.leaves },
    read: (db, subject) =>
      db.all<Row>(sql, bindOf(sql, subject)).map((row) => ({
        id: `${table}:${textOf(row[id])}`,
        group,
        title: typeof title === 'string' ? title : title(row),
        on: on === undefined ? '' : textOf(row[on]).slice(0, 10),
        fields: withTyped(
          shows.flatMap((shown) => fieldOf(shown, row)),
          typeof typed === 'string' ? typed.split(' ') : typed(row),
        ),
        file: null,
        found: null,
      })),
  }
}

/** What a query is given: only what it asks for. */
export function bindOf(sql: string, { contact, records, answering }: Subject): Record<string, string | null> {
  return {
    ...(sql.includes('@answering') && { answering }),
    ...(sql.includes('@contact') && { contact }),
    ...(sql.includes('@records') && { records: JSON.stringify(records) }),
  }
}

function fieldOf([name, label, words]: Shown, row: Row): BundleField[] {
  const value = textOf(row[name])
  const text = words ? words(value, row) : value
  return text.trim() === '' ? [] : [{ name, label, text }]
}

function withTyped(fields: BundleField[], typed: readonly string[]): BundleField[] {
  return fields.map((field) => (typed.includes(field.name) ? { ...field, typed: true } : field))
}

/** A cell as text; nothing where it is empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
