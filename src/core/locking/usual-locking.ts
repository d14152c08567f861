import type { LockingSettings } from './settings'

/** How a register starts: every reason to lock is on. Hiding the window is not, because it also blocks help from afar. */
export const usualLocking: LockingSettings = {
  idleMinutes: 10,
  onSleep: true,
  onScreenLock: true,
  onUserSwitch: true,
  hideFromScreenshots: false,
}
