import Database from 'better-sqlite3-multiple-ciphers'
import type { Bind, Places, ReadableDb } from './db'
import { withCodes } from './sqlite-errors'

/** A value as SQLite holds it. */
export type Cell = string | number | bigint | null | Uint8Array

/** One open, keyed database with a cache of prepared statements. Stays inside `register/file`. */
export type Connection = ReadableDb & {
  readonly run: (sql: string, bind?: Bind | Places) => { changes: number }
  /** Rows as arrays with exact integers, for copying values without changing them. */
  readonly cells: (sql: string) => Cell[][]
  /** The same one by one, for reading a table without holding it. Nothing else may run on the connection meanwhile. */
  readonly each: (sql: string) => Iterable<Cell[]>
  /** Writes values back by position (`?`). */
  readonly put: (sql: string, cells: readonly Cell[]) => number
  readonly exec: (sql: string) => void
  readonly pragma: (text: string) => unknown
  /** Gives SQL a function of ours; the same values must always give the same answer. */
  readonly define: (name: string, answer: (...cells: Cell[]) => string | number) => void
  /** Lets `act` write to the tables SQLite keeps for a search index, which it guards otherwise. */
  readonly unguarded: (act: () => void) => void
  readonly inTransaction: boolean
  readonly close: () => void
}

const CACHED_STATEMENTS = 500

/** Opens an encrypted database. `keyText` is the raw key as `x'…'`; the caller wipes it. A wrong key shows at the first read. */
export function openConnection(
  file: string,
  keyText: Buffer,
  how: { readonly: boolean; create?: boolean },
): Connection {
  return withCodes(() => {
    const db = new Database(file, { readonly: how.readonly, fileMustExist: how.create !== true, timeout: 2000 })
    try {
      db.pragma("cipher='sqlcipher'") // order matters: cipher, legacy, key
      db.pragma('legacy=4')
      db.key(keyText)
      db.prepare('SELECT count(*) FROM sqlite_master').get()
    } catch (error) {
      db.close()
      throw error
    }
    return wrap(db)
  })
}

function wrap(db: Database.Database): Connection {
  const statements = new Map<string, Database.Statement>()
  const prepare = (sql: string) => {
    const known = statements.get(sql)
    if (known && !known.busy) return known
    if (statements.size >= CACHED_STATEMENTS) statements.clear()
    const made = db.prepare(sql)
    statements.set(sql, made)
    return made
  }
  return {
    all: <R>(sql: string, bind: Bind = {}) => withCodes(() => prepare(sql).all(bind) as R[]),
    get: <R>(sql: string, bind: Bind = {}) => withCodes(() => prepare(sql).get(bind) as R | undefined),
    run: (sql, bind = {}) => withCodes(() => ({ changes: prepare(sql).run(bind).changes })),
    cells: (sql) => withCodes(() => prepare(sql).raw(true).safeIntegers(true).all() as Cell[][]),
    each: (sql) => withCodes(() => db.prepare(sql).raw(true).safeIntegers(true).iterate() as Iterable<Cell[]>),
    put: (sql, cells) => withCodes(() => prepare(sql).run(...cells).changes),
    exec: (sql) => withCodes(() => void db.exec(sql)),
    pragma: (text) => withCodes(() => db.pragma(text, { simple: true })),
    define: (name, answer) =>
      void db.function(name, { deterministic: true, varargs: true }, (...cells) => answer(...(cells as Cell[]))),
    unguarded: (act) => {
      db.unsafeMode(true)
      try {
        act()
      } finally {
        db.unsafeMode(false)
      }
    },
    get inTransaction() {
      return db.inTransaction
    },
    close: () => {
      statements.clear()
      db.close()
    },
  }
}
