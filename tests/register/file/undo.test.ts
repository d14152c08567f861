import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { WritableDb } from '../../../src/register/file/db'
import { openTestRegister, type TestRegister } from '../../fixtures/register'
import { scratchSteps } from '../../fixtures/scratch'
import { anyText } from '../../fixtures/any-text'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister({ steps: scratchSteps })
})
afterEach(() => test.close())

const undo = () => test.deps.register.undo
const change = (action: string, write: (db: WritableDb) => unknown, final = false): string => {
  test.deps.register.change({ action, subject: 's', final }, (db) => void write(db))
  return undo().takeToken() ?? ''
}
const addOwner = (id: string) => (db: WritableDb) => db.run('INSERT INTO owner VALUES (@id, @id)', { id })
const addPet = (id: string, owner: string | null) => (db: WritableDb) =>
  db.run('INSERT INTO pet (id, owner_id, name) VALUES (@id, @owner, @id)', { id, owner })
const rename = (id: string, name: string) => (db: WritableDb) =>
  db.run('UPDATE pet SET name = @name WHERE id = @id', { id, name })
const drop = (id: string) => (db: WritableDb) => db.run('DELETE FROM pet WHERE id = @id', { id })
const names = () =>
  test.deps.register.read.all<{ name: string }>('SELECT name FROM pet ORDER BY number').map(({ name }) => name)
const found = (word: string) =>
  test.deps.register.read.all('SELECT rowid FROM pet_search WHERE pet_search MATCH @word', { word }).length
const everything = () => ({
  owner: test.deps.register.read.all('SELECT rowid, * FROM owner'),
  pet: test.deps.register.read.all('SELECT * FROM pet'),
})

it('undoes adding, changing and removing, and the search index follows', () => {
  change('pets.add', addPet('Rex', null))
  const renamed = change('pets.rename', rename('Rex', 'Bruno'))
  const dropped = change('pets.remove', drop('Rex'))
  expect(names()).toEqual([])
  undo().undo(dropped)
  expect(names()).toEqual(['Bruno'])
  expect([found('Bruno'), found('Rex')]).toEqual([1, 0])
  undo().undo(renamed)
  expect([found('Bruno'), found('Rex')]).toEqual([0, 1])
})

it('puts every kind of value back exactly', () => {
  const photo = new Uint8Array([0, 255, 39, 0])
  change('pets.add', (db) =>
    db.run('INSERT INTO pet (id, name, weight, legs, photo) VALUES (@id, @name, @weight, @legs, @photo)', {
      id: 'odd',
      name: 'it\'s \u0000 \u202E \u{1F415} "quoted"',
      weight: 0.1 + 0.2,
      legs: 9_007_199_254_740_993n,
      photo,
    }),
  )
  const before = test.deps.register.read.all('SELECT id, hex(name), weight, cast(legs AS TEXT), hex(photo) FROM pet')
  undo().undo(change('pets.remove', drop('odd')))
  undo().undo(
    change('pets.clear', (db) => db.run('UPDATE pet SET name = NULL, weight = NULL, legs = NULL, photo = NULL')),
  )
  expect(test.deps.register.read.all('SELECT id, hex(name), weight, cast(legs AS TEXT), hex(photo) FROM pet')).toEqual(
    before,
  )
})

it('refuses when something later changed the same row, and works once that is undone', () => {
  change('pets.add', addPet('Rex', null))
  const first = change('pets.rename', rename('Rex', 'Bruno'))
  const second = change('pets.rename', rename('Rex', 'Carlo'))
  expect(() => undo().undo(first)).toThrow(
    expect.objectContaining({ code: 'conflict', detail: { reason: expect.stringContaining('pets.rename') } }),
  )
  undo().undo(second)
  undo().undo(first)
  expect(names()).toEqual(['Rex'])
})

it('refuses when a later record depends on this one, and removes nothing', () => {
  const owner = change('owners.add', addOwner('Ann'))
  const pet = change('pets.add', addPet('Rex', 'Ann'))
  expect(() => undo().undo(owner)).toThrow(expect.objectContaining({ code: 'conflict' }))
  expect(names()).toEqual(['Rex'])
  undo().undo(pet)
  undo().undo(owner)
  expect(everything()).toEqual({ owner: [], pet: [] })
})

it('undoes a removal that took other rows with it', () => {
  change('owners.add', addOwner('Ann'))
  change('pets.add', addPet('Rex', 'Ann'))
  const before = everything()
  const removed = change('owners.remove', (db) => db.run("DELETE FROM owner WHERE id = 'Ann'"))
  expect(names()).toEqual([])
  undo().undo(removed)
  expect(everything()).toEqual(before)
})

it('sees what INSERT OR REPLACE replaces', () => {
  change('owners.add', addOwner('Ann'))
  const before = everything()
  const replaced = change('owners.add', (db) => db.run("INSERT OR REPLACE INTO owner VALUES ('Ann', 'Another')"))
  undo().undo(replaced)
  expect(everything()).toEqual(before)
})

it('works once per change, and never for one it does not know', () => {
  const token = change('pets.add', addPet('Rex', null))
  undo().undo(token)
  expect(() => undo().undo(token)).toThrow(expect.objectContaining({ code: 'not-found' }))
  expect(() => undo().undo('nothing')).toThrow(expect.objectContaining({ code: 'not-found' }))
})

it('never brings back what a final change erased', () => {
  change('pets.add', addPet('Rex', null))
  const renamed = change('pets.rename', rename('Rex', 'Bruno'))
  const other = change('pets.add', addPet('Tom', null))
  expect(change('pets.erase', drop('Rex'), true)).toBe('')
  expect(() => undo().undo(renamed)).toThrow(expect.objectContaining({ code: 'not-found' }))
  expect(
    undo()
      .list()
      .map(({ token }) => token),
  ).toEqual([other])
  undo().undo(other)
  expect(names()).toEqual([])
})

it('does not let an earlier change step over one that became final', () => {
  const early = change('pets.add', (db) => [addPet('Rex', null)(db)])
  change('pets.rename', (db) => [rename('Rex', 'Bruno')(db), addPet('Tom', null)(db)])
  change('pets.erase', drop('Tom'), true)
  expect(() => undo().undo(early)).toThrow(expect.objectContaining({ code: 'conflict' }))
})

it('leaves counters alone: a number given out once is never given again, and never stands in the way', () => {
  const count = (db: WritableDb) =>
    db.run("INSERT INTO pet_counter VALUES ('pet', 1) ON CONFLICT (id) DO UPDATE SET last = last + 1")
  const first = change('pets.add', (db) => [count(db), addPet('Rex', null)(db)])
  change('pets.add', (db) => [count(db), addPet('Tom', null)(db)])
  undo().undo(first)
  expect(names()).toEqual(['Tom'])
  expect(test.deps.register.read.get('SELECT last FROM pet_counter')).toEqual({ last: 2 })
})

it('is gone when the register is closed', () => {
  const token = change('pets.add', addPet('Rex', null))
  test.reopen()
  expect(undo().list()).toEqual([])
  expect(() => undo().undo(token)).toThrow(expect.objectContaining({ code: 'not-found' }))
})

it('keeps the last 200 changes', () => {
  for (let i = 0; i < 205; i++) change('pets.add', addPet(`p${i}`, null))
  expect(undo().list()).toHaveLength(200)
})

it('undoes any run of changes, newest first, back to the start', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), id: fc.integer({ min: 0, max: 5 }) }),
    fc.record({
      kind: fc.constant('rename' as const),
      id: fc.integer({ min: 0, max: 5 }),
      name: anyText,
    }),
    fc.record({ kind: fc.constant('drop' as const), id: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ kind: fc.constant('swap' as const), id: fc.integer({ min: 0, max: 5 }) }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (changes) => {
      const before = everything()
      const tokens = changes.map((steps) =>
        change('pets.mix', (db) => {
          for (const one of steps) {
            const id = `p${one.id}`
            if (one.kind === 'add') db.run('INSERT OR REPLACE INTO pet (id, name) VALUES (@id, @id)', { id })
            else if (one.kind === 'rename') rename(id, one.name)(db)
            else if (one.kind === 'drop') drop(id)(db)
            else db.run('UPDATE pet SET number = (SELECT max(number) FROM pet) + 1 WHERE id = @id', { id })
          }
        }),
      )
      for (const token of tokens.toReversed()) if (token) undo().undo(token)
      expect(everything()).toEqual(before)
      expect(test.deps.register.quickCheck()).toBe(true)
    }),
    { numRuns: 60 },
  )
})
