import { secondsQuiet } from '@core/locking/idle'
import { lockingSettings } from '@core/locking/settings'
import { usualLocking } from '@core/locking/usual-locking'
import { expect, it } from 'vitest'

it.each([
  ['the system, where it tells: somebody may read beside our window', { system: 4, window: 900, systemTells: true }, 4],
  ['our own window, where the system always says nothing', { system: 0, window: 900, systemTells: false }, 900],
  ['the system again, once it has told', { system: 0, window: 900, systemTells: true }, 0],
])('asks %s', (_, quiet, seconds) => {
  expect(secondsQuiet(quiet)).toBe(seconds)
})

it('has every reason to lock on, and ten minutes, until somebody says otherwise', () => {
  expect(lockingSettings.parse(usualLocking)).toEqual({
    idleMinutes: 10,
    onSleep: true,
    onScreenLock: true,
    onUserSwitch: true,
    hideFromScreenshots: false,
  })
})

it.each([0, 1, 5, 10, 30, 60])('takes %i minutes', (idleMinutes) => {
  expect(lockingSettings.safeParse({ ...usualLocking, idleMinutes }).success).toBe(true)
})

it.each([-1, 2, 61, 1440, 9.5])('takes no %d minutes: only what is offered', (idleMinutes) => {
  expect(lockingSettings.safeParse({ ...usualLocking, idleMinutes }).success).toBe(false)
})
