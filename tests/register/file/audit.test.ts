import Database from 'better-sqlite3-multiple-ciphers'
import fs from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keyText } from '../../../src/register/file/key/register-key'
import { audit } from '../../../src/register/file/migrations/0005-audit'
import { registerPaths } from '../../../src/register/file/paths'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister({ steps: [audit] })
  for (let i = 0; i < 50; i++) test.deps.register.note({ action: 'x.y', subject: `s${i}`, fields: ['name'] })
})
afterEach(() => test.close())

/** Somebody with the key and a general tool, but not our chain. */
function tamper(sql: string): void {
  test.deps.register.close()
  const db = new Database(registerPaths(test.folder).database)
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.key(keyText(test.key))
  db.exec('DROP TRIGGER audit_event_keeps; DROP TRIGGER audit_event_stays;')
  db.exec(sql)
  db.close()
}

it('only grows', () => {
  const { register } = test.deps
  const write = (sql: string) => () => register.change({ action: 'x.y', subject: '' }, (db) => db.run(sql))
  expect(write("UPDATE audit_event SET action = 'z' WHERE seq = 3")).toThrow('only grows')
  expect(write('DELETE FROM audit_event WHERE seq = 3')).toThrow('only grows')
  expect(
    write(
      "INSERT OR REPLACE INTO audit_event SELECT 3, at, 'z', action, subject, detail, previous_hash, hash FROM audit_event WHERE seq = 3",
    ),
  ).toThrow('only grows')
})

it('is intact when nothing was done to it, also after more lines and a restart', async () => {
  expect(await test.deps.register.verifyAudit()).toEqual({ state: 'intact', events: 51 })
  const again = test.reopen()
  again.note({ action: 'x.y', subject: '' })
  expect(again.headFound).toEqual({ state: 'matches' })
  expect(await again.verifyAudit()).toEqual({ state: 'intact', events: 52 })
})

it.each([
  ["UPDATE audit_event SET subject = 'other' WHERE seq = 20", 20],
  ["UPDATE audit_event SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1", 1],
  ["UPDATE audit_event SET detail = '[]' WHERE seq = 51", 51],
  ['DELETE FROM audit_event WHERE seq = 30', 30],
  ['DELETE FROM audit_event WHERE seq < 3', 1],
  [
    `UPDATE audit_event SET seq = -1 WHERE seq = 10; UPDATE audit_event SET seq = 10 WHERE seq = 11;
     UPDATE audit_event SET seq = 11 WHERE seq = -1`,
    10,
  ],
])('finds what was altered: %s', async (sql, at) => {
  tamper(sql)
  expect(await test.reopen().verifyAudit()).toEqual({ state: 'altered', at, events: 51 })
})

it('finds random edits of any column', async () => {
  const columns = ['at', 'actor', 'action', 'subject', 'previous_hash', 'hash']
  for (let round = 0; round < 24; round++) {
    test.close()
    test = openTestRegister({ steps: [audit] })
    for (let i = 0; i < 5; i++) test.deps.register.note({ action: 'x.y', subject: `s${i}` })
    tamper(`UPDATE audit_event SET ${columns[round % columns.length]} = 'forged' WHERE seq = ${1 + (round % 6)}`)
    expect(await test.reopen().verifyAudit()).toMatchObject({ state: 'altered' })
  }
})

it('says how many of the newest changes are gone', () => {
  tamper('DELETE FROM audit_event WHERE seq > 44')
  expect(test.reopen().headFound).toEqual({ state: 'shortened', missing: 7 })
})

it('notices a trail that was cut and grown again', () => {
  tamper(`DELETE FROM audit_event WHERE seq > 49;
    INSERT INTO audit_event SELECT seq + 2, at, actor, action, subject, detail, previous_hash, 'forged' FROM audit_event WHERE seq > 47`)
  expect(test.reopen().headFound).toEqual({ state: 'differs' })
})

it('says when the note is gone or spoilt, and one spoilt half of it does no harm', () => {
  const { head } = registerPaths(test.folder)
  test.deps.register.close()
  fs.writeFileSync(head, fs.readFileSync(head, 'utf8').replace(/"count":51/, '"count":50'))
  expect(test.reopen().headFound).toEqual({ state: 'matches' })
  test.deps.register.close()
  fs.writeFileSync(head, 'nothing of ours')
  expect(test.reopen().headFound).toEqual({ state: 'unreadable' })
  test.deps.register.close()
  fs.rmSync(head)
  expect(test.reopen().headFound).toEqual({ state: 'missing' })
})

it('answers other work while it checks a long trail', async () => {
  const { register } = test.deps
  register.change({ action: 'x.y', subject: '' }, () => {
    for (let i = 0; i < 5000; i++) register.note({ action: 'x.y', subject: '' })
  })
  let turns = 0
  const counting = setInterval(() => (turns += 1), 0)
  const start = performance.now()
  expect(await register.verifyAudit()).toMatchObject({ state: 'intact' })
  clearInterval(counting)
  expect(performance.now() - start).toBeLessThan(5000)
  expect(turns).toBeGreaterThanOrEqual(1)
})

it('stops checking when the register is closed', async () => {
  const finding = test.deps.register.verifyAudit()
  const { register } = test.deps
  register.change({ action: 'x.y', subject: '' }, () => undefined)
  register.close()
  expect(['intact', 'stopped']).toContain((await finding).state)
})
