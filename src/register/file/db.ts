/** Named parameters of a statement: `@name` in the SQL, `name` here. Text never goes into the SQL itself. */
export type Bind = Record<string, Value>

/** Parameters by position (`?`), for many rows at once. */
export type Places = readonly Value[]

type Value = string | number | bigint | null | Uint8Array

/** Reads committed rows. The caller names the row's shape and parses it in the repository's `fromRow`. */
export type ReadableDb = {
  readonly all: <R>(sql: string, bind?: Bind) => R[]
  readonly get: <R>(sql: string, bind?: Bind) => R | undefined
}

/** Reads and writes inside one change; only `register.change` hands one out, and it is dead when the change ends. */
export type WritableDb = ReadableDb & {
  readonly run: (sql: string, bind?: Bind | Places) => { changes: number }
  readonly writable: true
}
