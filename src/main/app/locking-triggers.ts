import { secondsQuiet } from '@core/locking/idle'
import type { LockingSettings } from '@core/locking/settings'
import { powerMonitor, type BrowserWindow } from 'electron'

/** How often the time without anybody is looked at, in milliseconds. */
const LOOK_MS = 5000

type Parts = {
  readonly window: BrowserWindow
  /** The settings in force; null while the register is locked. */
  readonly settings: () => Promise<LockingSettings | null>
  readonly lock: () => void
}

/** Locks when nobody is there: idle time, sleep, screen lock, another user. Each asks the settings first. */
export function watchForLeaving({ window, settings, lock }: Parts): void {
  const lockIf = (is: (wanted: LockingSettings) => boolean) =>
    void settings().then((wanted) => wanted !== null && is(wanted) && lock())
  const idle = watchIdle(window)

  powerMonitor.on('suspend', () => lockIf(({ onSleep }) => onSleep))
  powerMonitor.on('resume', () => lockIf(({ onSleep }) => onSleep)) // where there was no time before the sleep
  powerMonitor.on('lock-screen', () => lockIf(({ onScreenLock }) => onScreenLock))
  powerMonitor.on('user-did-resign-active', () => lockIf(({ onUserSwitch }) => onUserSwitch))

  setInterval(() => {
    const seconds = idle()
    const screenLocked = powerMonitor.getSystemIdleState(60) === 'locked' // some systems send no event
    lockIf(({ idleMinutes, onScreenLock }) => {
      const isLong = idleMinutes > 0 && seconds >= idleMinutes * 60
      return isLong || (onScreenLock && screenLocked)
    })
  }, LOOK_MS).unref()
}

/** Makes the question for how many seconds nobody touched anything. */
function watchIdle(window: BrowserWindow): () => number {
  let touchedAt = performance.now()
  let systemTells = false
  window.webContents.on('input-event', () => {
    touchedAt = performance.now()
  })
  return () => {
    const system = powerMonitor.getSystemIdleTime()
    systemTells ||= system > 0
    return secondsQuiet({ system, window: (performance.now() - touchedAt) / 1000, systemTells })
  }
}
