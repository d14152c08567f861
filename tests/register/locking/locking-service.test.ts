import { usualLocking } from '@core/locking/usual-locking'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLockingService } from '../../../src/register/locking/locking-service'
import * as settings from '../../../src/register/locking/setting-repository'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister()
})
afterEach(() => test.close())

const service = () => createLockingService(test.deps)

it('is as usual until it is changed, and stays changed after a restart', () => {
  expect(service().get()).toEqual(usualLocking)
  service().save({ ...usualLocking, idleMinutes: 60, onSleep: false })
  test.reopen()
  expect(service().get()).toEqual({ ...usualLocking, idleMinutes: 60, onSleep: false })
})

it('writes the names of what was changed into the trail, and nothing when nothing was', () => {
  const lines = () => test.deps.register.read.all<{ detail: string }>('SELECT detail FROM audit_event').length
  const before = lines()
  service().save(usualLocking)
  expect(lines()).toBe(before)
  service().save({ ...usualLocking, onScreenLock: false })
  const last = test.deps.register.read.get<{ detail: string }>('SELECT detail FROM audit_event ORDER BY seq DESC')
  expect(last?.detail).toContain('onScreenLock')
  expect(last?.detail).not.toContain('onSleep')
})

it.each([
  ['an answer it does not know any more', { ...usualLocking, idleMinutes: 7 }],
  ['no answers at all', 'locked'],
  ['an empty list', []],
  ['answers of a later version', { ...usualLocking, onLidClosed: true }],
])('falls back to locking as usual on %s', (_, saved) => {
  test.deps.register.change({ action: 'locking.save', subject: 'locking' }, (db) =>
    settings.save(db, 'locking', saved, test.deps.clock.now()),
  )
  expect(service().get()).toEqual(usualLocking)
})

it('keeps what an earlier version knew, and takes the rest as usual', () => {
  test.deps.register.change({ action: 'locking.save', subject: 'locking' }, (db) =>
    settings.save(db, 'locking', { idleMinutes: 5 }, test.deps.clock.now()),
  )
  expect(service().get()).toEqual({ ...usualLocking, idleMinutes: 5 })
})
