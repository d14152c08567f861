import { afterEach, beforeEach, expect, it } from 'vitest'
import type { WritableDb } from '../../../src/register/file/db'
import { openTestRegister, type TestRegister } from '../../fixtures/register'
import { scratchSteps } from '../../fixtures/scratch'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister({ steps: scratchSteps })
})
afterEach(() => test.close())

const addOwner = (id: string) => (db: WritableDb) =>
  db.run('INSERT INTO owner VALUES (@id, @name)', { id, name: `Name ${id}` })
const owners = () => test.deps.register.read.all<{ id: string }>('SELECT id FROM owner ORDER BY id').map(({ id }) => id)
const actions = () =>
  test.deps.register.read
    .all<{ action: string }>('SELECT action FROM audit_event ORDER BY seq')
    .map(({ action }) => action)

it('keeps the rows and the audit line of a change together', () => {
  const { register } = test.deps
  const answer = register.change({ action: 'owners.add', subject: 'a', fields: ['name'] }, (db) => {
    addOwner('a')(db)
    return db.get<{ n: number }>('SELECT count(*) AS n FROM owner')?.n
  })
  expect(answer).toBe(1)
  expect(owners()).toEqual(['a'])
  expect(
    register.read.get('SELECT seq, at, actor, action, subject, detail FROM audit_event ORDER BY seq DESC LIMIT 1'),
  ).toEqual({
    seq: 2,
    at: '2026-11-24T10:42:00.000Z',
    actor: 'test',
    action: 'owners.add',
    subject: 'a',
    detail: '["name"]',
  })
  expect(test.changed).toEqual(['owners'])
})

it('keeps nothing of a change that throws, and the next one works', () => {
  const { register } = test.deps
  const fails = () =>
    register.change({ action: 'owners.add', subject: 'a' }, (db) => {
      addOwner('a')(db)
      throw new Error('no')
    })
  expect(fails).toThrow('no')
  register.change({ action: 'owners.add', subject: 'b' }, addOwner('b'))
  expect(owners()).toEqual(['b'])
  expect(actions()).toEqual(['register.create', 'owners.add'])
  expect(register.undo.list()).toHaveLength(1)
})

it('refuses a change that waits, and a handle kept after the change', () => {
  const { register } = test.deps
  expect(() => register.change({ action: 'owners.add', subject: 'a' }, async (db) => addOwner('a')(db))).toThrow(
    'may not wait',
  )
  let kept: WritableDb | undefined
  register.change({ action: 'owners.add', subject: 'b' }, (db) => {
    kept = db
  })
  expect(() => kept && addOwner('c')(kept)).toThrow('this change is over')
  expect(owners()).toEqual([])
})

it('cannot write through the reading connection', () => {
  expect(() => test.deps.register.read.all("INSERT INTO owner VALUES ('x', 'x') RETURNING id")).toThrow(
    'folder-not-writable',
  )
})

it('reads its own writes inside a change, while others see what is committed', () => {
  const { register } = test.deps
  register.change({ action: 'owners.add', subject: 'a' }, (db) => {
    addOwner('a')(db)
    expect(owners()).toEqual([])
    expect(db.all('SELECT id FROM owner')).toEqual([{ id: 'a' }])
  })
})

it('joins a change made inside another: two audit lines, one transaction, one undo', () => {
  const { register } = test.deps
  register.change({ action: 'owners.add', subject: 'a' }, (db) => {
    addOwner('a')(db)
    register.change({ action: 'friends.add', subject: 'b' }, addOwner('b'))
    expect(() =>
      register.change({ action: 'friends.add', subject: 'c' }, (inner) => {
        addOwner('c')(inner)
        throw new Error('inner')
      }),
    ).toThrow('inner')
  })
  expect(owners()).toEqual(['a', 'b'])
  expect(actions()).toEqual(['register.create', 'friends.add', 'owners.add'])
  expect(test.changed).toEqual(['owners', 'friends'])
  register.undo.undo(register.undo.takeToken() ?? '')
  expect(owners()).toEqual([])
})

it('gives a clash of keys its own code', () => {
  const { register } = test.deps
  register.change({ action: 'owners.add', subject: 'a' }, addOwner('a'))
  const again = () => register.change({ action: 'owners.add', subject: 'a' }, addOwner('a'))
  expect(again).toThrow(expect.objectContaining({ code: 'conflict' }))
  const orphan = () =>
    register.change({ action: 'pets.add', subject: 'p' }, (db) =>
      db.run("INSERT INTO pet (id, owner_id) VALUES ('p', 'nobody')"),
    )
  expect(orphan).toThrow(expect.objectContaining({ code: 'conflict' }))
})

it('notes what changes no row', () => {
  const { register } = test.deps
  register.note({ action: 'paper.export', subject: 'a', fields: ['pdf'] })
  expect(actions()).toEqual(['register.create', 'paper.export'])
  expect(register.undo.takeToken()).toBeUndefined()
})
