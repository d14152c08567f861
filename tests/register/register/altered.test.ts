import Database from 'better-sqlite3-multiple-ciphers'
import { expect, it } from 'vitest'
import { faultsOf } from '@core/health/faults'
import { readHeader } from '../../../src/register/file/key/header-file'
import { keyText } from '../../../src/register/file/key/register-key'
import { unwrapKey } from '../../../src/register/file/key/slot'
import { openTestSession, testPassphrase, type TestSession } from '../../fixtures/session'

/** A register with a few entries, closed as a person closes it. */
async function usedRegister(): Promise<TestSession> {
  const test = openTestSession()
  await test.create()
  for (let i = 0; i < 5; i++) test.session.current()?.note({ action: 'requests.log', subject: `request-${i}` })
  await test.session.service.lock()
  return test
}

/** Somebody who has the passphrase and a general tool, and edits the trail while Steward is closed. */
async function alter({ paths }: TestSession, sql: string): Promise<void> {
  const header = readHeader(paths)
  const [slot] = header.slots
  const key = slot && (await unwrapKey(slot, header.registerId, testPassphrase))
  if (!key) throw new Error('no key')
  const db = new Database(paths.database)
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.key(keyText(key))
  db.exec('DROP TRIGGER audit_event_keeps; DROP TRIGGER audit_event_stays;')
  db.exec(sql)
  db.close()
}

/** Unlocks and waits for the checks that run behind the first page. */
async function healthAfterUnlock({ session, changed }: TestSession) {
  changed.length = 0
  await session.service.unlock({ passphrase: testPassphrase })
  for (let i = 0; i < 200 && !session.service.health().checkedAt; i++) await new Promise((next) => setTimeout(next, 5))
  return session.service.health()
}

it.each([
  ["UPDATE audit_event SET subject = 'somebody-else' WHERE seq = 4", 'altered', /was altered outside Steward/],
  ["UPDATE audit_event SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1", 'altered', /was altered outside Steward/],
  ['DELETE FROM audit_event WHERE seq = 3', 'altered', /was altered outside Steward/],
  [
    'DELETE FROM audit_event WHERE seq > (SELECT max(seq) FROM audit_event) - 2',
    'shortened',
    /^2 records fewer than last time/,
  ],
])('tells at the next unlock that the trail was changed: %s', async (sql, finding, words) => {
  const test = await usedRegister()
  await alter(test, sql)
  const health = await healthAfterUnlock(test)
  expect(health.audit).toBe(finding)
  expect(faultsOf(health)[0]?.title).toMatch(words)
  // Once for the unlocking itself, and again when the check has ended: then the page asks anew.
  expect(test.changed.filter((feature) => feature === 'register').length).toBeGreaterThan(1)
  test.session.close()
})

it('goes on telling it at every later unlock, and nothing can be entered that hides it', async () => {
  const test = await usedRegister()
  await alter(test, "UPDATE audit_event SET action = 'requests.close' WHERE seq = 4")
  for (let round = 0; round < 2; round++) {
    expect((await healthAfterUnlock(test)).audit).toBe('altered')
    test.session.current()?.note({ action: 'requests.log', subject: 'later' })
    await test.session.service.lock()
  }
})

it('says nothing of a register that was left alone', async () => {
  const test = await usedRegister()
  const health = await healthAfterUnlock(test)
  expect(health).toMatchObject({ audit: 'intact', note: 'found' })
  expect(faultsOf(health)).toEqual([])
  test.session.close()
})
