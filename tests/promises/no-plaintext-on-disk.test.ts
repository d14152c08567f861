import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { Bind, WritableDb } from '../../src/register/file/db'
import { migrations } from '../../src/register/file/migrations'
import { killAfter, runChild } from '../fixtures/child/run-child'
import { callList } from '../fixtures/calls/index'
import { wholeOrganisation } from '../fixtures/calls/others'
import { anyMarker, marked, startMarkers } from '../fixtures/marked'
import { openTestRegister } from '../fixtures/register'
import { filesWhere } from '../fixtures/scan'
import { scratchSteps } from '../fixtures/scratch'
import { openServed } from '../fixtures/served'

const MARKER = 'Perpetua Quillfeather'

/** Every file below a folder that holds the marker, in either of the encodings SQLite writes. */
function filesHoldingMarker(folder: string): string[] {
  const spellings = [Buffer.from(MARKER, 'utf8'), Buffer.from(MARKER, 'utf16le')]
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name)
    if (name === 'register.lock' || !fs.statSync(file).isFile()) return false
    const content = fs.readFileSync(file)
    return spellings.some((spelling) => content.includes(spelling))
  })
}

type Column = { readonly name: string; readonly type: string }

/** Fills one row of a table with the marker wherever text fits. As JSON text, so that JSON columns take it too. */
function fillRow(db: WritableDb, table: string, row: number): number {
  const columns = db.all<Column>('SELECT name, type FROM pragma_table_xinfo(@table) WHERE hidden = 0', { table })
  const parents = new Set(
    db
      .all<{ name: string }>('SELECT "from" AS name FROM pragma_foreign_key_list(@table)', { table })
      .map(({ name }) => name),
  )
  const valueOf = ({ name, type }: Column) => {
    if (type === 'TEXT')
      return name === 'id' || parents.has(name) ? `"${MARKER} ${row}"` : `"${MARKER} ${table} ${name} ${row}"`
    return type === 'BLOB' ? Buffer.from(MARKER) : row
  }
  const bind: Bind = Object.fromEntries(columns.map((column) => [column.name, valueOf(column)]))
  const names = columns.map(({ name }) => name)
  db.run(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`, bind)
  return columns.filter(({ type }) => type === 'TEXT').length
}

it('writes no word of any table in plain text, while open, after an undo, or closed', () => {
  const test = openTestRegister()
  const { register } = test.deps
  const tables = register.read
    .all<{ name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    .map(({ name }) => name)
    // Triggers write the trail’s and the search’s rows, from what the other tables hold.
    .filter((name) => name !== 'audit_event' && name !== 'search_entry')
  expect(tables.length).toBeGreaterThanOrEqual(migrations.length - 1)
  let texts = 0
  register.change({ action: 'markers.add', subject: 'x' }, (db) => {
    // Also for taking it back, which writes some of these rows again.
    db.run('PRAGMA ignore_check_constraints = on')
    db.run('PRAGMA defer_foreign_keys = on')
    for (let row = 1; row <= 3; row++) for (const table of tables) texts += fillRow(db, table, row)
  })
  expect(texts).toBeGreaterThanOrEqual(100)
  expect(
    register.read.all('SELECT rowid FROM contact_fts WHERE contact_fts MATCH @word', { word: 'quillfeather' }),
  ).toHaveLength(3)
  expect(fs.statSync(path.join(test.folder, 'register.db-wal')).size).toBeGreaterThan(0)
  expect(filesHoldingMarker(test.folder)).toEqual([])
  register.undo.undo(register.undo.takeToken() ?? '')
  expect(filesHoldingMarker(test.folder)).toEqual([])
  register.close()
  expect(filesHoldingMarker(test.folder)).toEqual([])
  test.close()
})

it('writes nothing in plain text that came through any call, open or locked', async () => {
  const served = await openServed()
  await served.ask('organisation', 'save', wholeOrganisation)
  const next = startMarkers()
  let texts = 0
  for (const call of callList.filter(
    ({ does, name }) => ['writes', 'final'].includes(does) && name !== 'sample.load',
  )) {
    const { input, markers } = marked(call, await call.input(served.ask), next)
    expect(await served.send(call.feature, call.verb, input), call.name).toMatchObject({ ok: true })
    texts += markers.length
  }
  expect(texts).toBeGreaterThanOrEqual(100)
  expect(fs.statSync(served.paths.wal).size).toBeGreaterThan(0)
  expect(filesWhere(served.folder, anyMarker, ['register.lock', 'register.db'])).toEqual([])
  await served.ask('register', 'lock', undefined)
  expect(filesWhere(served.folder, anyMarker)).toEqual([])
  fs.writeFileSync(path.join(served.folder, 'leak.tmp'), 'an address: zq0001wren@larkfield.example')
  expect(filesWhere(served.folder, anyMarker)).toEqual(['leak.tmp'])
})

it('leaves no word in plain text when it is killed in the middle of saving', async () => {
  const test = openTestRegister({ steps: scratchSteps })
  test.deps.register.close()
  const child = runChild('save-in-a-loop.ts', [test.folder, test.key.toString('hex'), MARKER])
  const printed = await killAfter(child, 60, 3)
  expect(printed.split('\n').length).toBeGreaterThan(3)
  expect(filesHoldingMarker(test.folder)).toEqual([])
  const register = test.reopen()
  expect(register.uncleanEnd).toBe(true)
  const found = register.read.get<{ n: number }>('SELECT count(*) AS n FROM pet_search WHERE pet_search MATCH @word', {
    word: 'Quillfeather',
  })
  expect(found?.n).toBeGreaterThan(0)
  test.close()
})

it('would find the marker if it were there', () => {
  const test = openTestRegister({ steps: scratchSteps })
  fs.writeFileSync(path.join(test.folder, 'leak.tmp'), `name: ${MARKER}`)
  expect(filesHoldingMarker(test.folder)).toEqual(['leak.tmp'])
  test.close()
})
