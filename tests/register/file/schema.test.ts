import { afterAll, expect, it } from 'vitest'
import { migrations } from '../../../src/register/file/migrations'
import { openTestRegister } from '../../fixtures/register'

const test = openTestRegister()
const { read } = test.deps.register
afterAll(() => test.close())

type Table = { name: string; type: string; wr: number; strict: number }
const tables = read
  .all<Table>(
    "SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  )
  .filter(({ type }) => type !== 'shadow')
const columnsOf = (table: string) =>
  read.all<{ name: string; pk: number; type: string }>('SELECT name, pk, type FROM pragma_table_xinfo(@table)', {
    table,
  })

it('is, from empty, what was agreed (after a new step: npx vitest run tests/register/file/schema.test.ts -u)', async () => {
  const objects = read
    .all<{ type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_master
       WHERE sql IS NOT NULL AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
       ORDER BY type, name`,
    )
    .map(({ type, name, sql }) => [`${type} ${name}`, sql.replaceAll(/\s+/g, ' ')] as const)
  const snapshot = { version: migrations.at(-1)?.version, ...Object.fromEntries(objects) }
  await expect(`${JSON.stringify(snapshot, null, 2)}\n`).toMatchFileSnapshot('../../fixtures/schema-snapshot.json')
})

it('has steps that rise by fives or tens, each with a name', () => {
  for (const [i, step] of migrations.entries()) {
    expect(step.version % 5).toBe(0)
    expect(step.version).toBeGreaterThan(migrations[i - 1]?.version ?? 0)
    expect(step.name).not.toBe('')
  }
})

it.each(tables.filter(({ type }) => type === 'table').map((table) => [table.name, table] as const))(
  '%s is strict, singular and can be undone',
  (name, table) => {
    expect(table.strict).toBe(1)
    expect(table.wr).toBe(0)
    expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/)
    for (const column of columnsOf(name)) {
      expect(column.name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
      if (/_(on|at)$/.test(column.name)) expect(column.type).toBe('TEXT')
    }
  },
)

it.each(tables.filter(({ type }) => type === 'virtual').map(({ name }) => [name] as const))(
  '%s forgets what is erased, and points at rows that keep their numbers',
  (name) => {
    expect(read.all(`SELECT v FROM ${name}_config WHERE k = 'secure-delete'`)).toEqual([{ v: 1 }])
    const sql = read.get<{ sql: string }>('SELECT sql FROM sqlite_master WHERE name = @name', { name })?.sql ?? ''
    const content = /content\s*=\s*'(\w+)'/.exec(sql)?.[1]
    const rowid = /content_rowid\s*=\s*'(\w+)'/.exec(sql)?.[1]
    // A copy made by VACUUM numbers the rows of a table anew unless they have a number of their own.
    // Some look through a view at the rows of one table.
    const view = read.get<{ sql: string }>(`SELECT sql FROM sqlite_master WHERE type = 'view' AND name = @content`, {
      content: content ?? '',
    })
    const rows = view ? /FROM (\w+)( WHERE [^()]*)?$/.exec(view.sql)?.[1] : content
    if (rows) expect(columnsOf(rows)).toContainEqual(expect.objectContaining({ name: rowid, pk: 1, type: 'INTEGER' }))
    expect(rows).toBeDefined()
  },
)

it('is sound, and every reference leads somewhere', () => {
  expect(test.deps.register.quickCheck()).toBe(true)
  expect(read.all('SELECT * FROM pragma_foreign_key_check')).toEqual([])
})
