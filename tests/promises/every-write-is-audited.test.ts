import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestRegister, type TestRegister } from '../fixtures/register'
import { scratchSteps } from '../fixtures/scratch'
import { filesWith, readSources } from '../fixtures/sources'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister({ steps: scratchSteps })
})
afterEach(() => test.close())

const lines = () => test.deps.register.read.get<{ n: number }>('SELECT count(*) AS n FROM audit_event')?.n ?? 0
const rows = () => test.deps.register.read.all('SELECT * FROM owner ORDER BY rowid')

it('adds exactly one line for each change that is kept, and none for one that is not', () => {
  const change = fc.record({ ids: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }), fails: fc.boolean() })
  fc.assert(
    fc.property(change, ({ ids, fails }) => {
      const before = { lines: lines(), rows: rows() }
      const write = () =>
        test.deps.register.change({ action: 'owners.add', subject: '' }, (db) => {
          for (const id of ids)
            db.run('INSERT INTO owner VALUES (@id, @id) ON CONFLICT (id) DO UPDATE SET name = name || 1', {
              id: String(id),
            })
          if (fails) throw new Error('no')
        })
      if (fails) {
        expect(write).toThrow('no')
        expect({ lines: lines(), rows: rows() }).toEqual(before)
      } else {
        write()
        expect(lines()).toBe(before.lines + 1)
      }
    }),
    { numRuns: 80 },
  )
})

it('adds a line for an undo too', () => {
  const { register } = test.deps
  register.change({ action: 'owners.add', subject: 'a' }, (db) => db.run("INSERT INTO owner VALUES ('a', 'Ann')"))
  const before = lines()
  register.undo.undo(register.undo.takeToken() ?? '')
  expect(lines()).toBe(before + 1)
})

it('writes nothing of what was entered, only names of fields and ids', () => {
  const { register } = test.deps
  register.change({ action: 'owners.add', subject: 'a', fields: ['name'] }, (db) =>
    db.run('INSERT INTO owner VALUES (@id, @name)', { id: 'a', name: 'Perpetua Marker' }),
  )
  const trail = JSON.stringify(register.read.all('SELECT * FROM audit_event'))
  expect(trail).toContain('name')
  expect(trail).not.toContain('Marker')
})

it('has no other way to write: statements that write stand in repositories and in the file layer', () => {
  const outside = readSources('src/register').filter(({ file }) => !file.startsWith('src/register/file/'))
  const writers = filesWith(outside, /\.run\(|\b(INSERT INTO|INSERT OR|DELETE FROM)\b|\bUPDATE \w+ SET\b/)
  expect(writers.filter((file) => !file.endsWith('-repository.ts'))).toEqual([])
  const imports = /from '[./]*file\/(connection|connect|change|create-database|open-register|undo\/[\w-]+|migrate)'/
  const own = /^src\/register\/(register|history)\//
  const runtimeImports = outside.filter(
    ({ file, text }) => !own.test(file) && imports.test(text.replaceAll(/^import type .*$/gm, '')),
  )
  expect(runtimeImports.map(({ file }) => file)).toEqual([])
})
