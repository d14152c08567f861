import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { WritableDb } from '../../../src/register/file/db'
import type { Change } from '../../../src/register/file/register'
import { openTestRegister, type TestRegister } from '../../fixtures/register'
import { scratchSteps } from '../../fixtures/scratch'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister({ steps: scratchSteps })
})
afterEach(() => test.close())

const piece: Change = { action: 'imports.bringIn', subject: 'one', bulk: true }
const add = (id: string) => (db: WritableDb) =>
  void db.run('INSERT INTO owner VALUES (@id, @name)', { id, name: `Name ${id}` })
const owners = () => test.deps.register.read.all<{ id: string }>('SELECT id FROM owner ORDER BY id').map(({ id }) => id)
const actions = () =>
  test.deps.register.read
    .all<{ action: string }>('SELECT action FROM audit_event ORDER BY seq')
    .map(({ action }) => action)
const write = (what: Change, id: string) => test.deps.register.change(what, add(id))

describe('pieces of a long work', () => {
  it('leave one line in the trail, and nothing to undo', () => {
    for (const id of ['a', 'b', 'c']) write(piece, id)
    expect(owners()).toEqual(['a', 'b', 'c'])
    expect(actions()).toEqual(['register.create', 'imports.bringIn'])
    expect(test.deps.register.undo.list()).toEqual([])
  })

  it('wait to be saved together, and are saved with the next one that does not wait', () => {
    write(piece, 'a')
    write({ ...piece, waits: true }, 'b')
    write({ ...piece, waits: true }, 'c')
    expect(owners()).toEqual(['a'])
    write(piece, 'd')
    expect(owners()).toEqual(['a', 'b', 'c', 'd'])
  })

  it('are saved before any other change, which can be undone alone', () => {
    const { register } = test.deps
    write(piece, 'a')
    write({ ...piece, waits: true }, 'b')
    write({ action: 'owners.add', subject: 'x' }, 'x')
    expect(owners()).toEqual(['a', 'b', 'x'])
    register.undo.undo(register.undo.takeToken() ?? '')
    expect(owners()).toEqual(['a', 'b'])
  })

  it('are saved after a moment when no other follows', async () => {
    write(piece, 'a')
    write({ ...piece, waits: true }, 'b')
    await expect.poll(owners, { timeout: 2000 }).toEqual(['a', 'b'])
  })

  it('are saved when the register closes', () => {
    write(piece, 'a')
    write({ ...piece, waits: true }, 'b')
    test.reopen()
    expect(owners()).toEqual(['a', 'b'])
  })

  it('that fail take those with them that wait, and only those', () => {
    write(piece, 'a')
    write({ ...piece, waits: true }, 'b')
    expect(() => write({ ...piece, waits: true }, 'a')).toThrow(expect.objectContaining({ code: 'conflict' }))
    expect(owners()).toEqual(['a'])
    write(piece, 'c')
    expect(owners()).toEqual(['a', 'c'])
  })

  it('that could not be saved when another change asked for it are told to whoever wrote them, and the other is made', () => {
    write(piece, 'a')
    test.deps.register.change({ ...piece, waits: true }, (db) => {
      db.run('PRAGMA defer_foreign_keys = on') // so that it fails when it is saved, as a full disk does
      db.run(`INSERT INTO pet (id, owner_id) VALUES ('p', 'nobody')`)
    })
    write({ action: 'owners.add', subject: 'x' }, 'x')
    expect(owners()).toEqual(['a', 'x'])
    expect(() => write({ ...piece, waits: true }, 'b')).toThrow(expect.objectContaining({ code: 'conflict' }))
    expect(owners()).toEqual(['a', 'x'])
  })
})
