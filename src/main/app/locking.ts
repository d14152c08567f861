import type { BrowserWindow } from 'electron'
import type { RegisterWorker } from '../ipc/register-worker'
import type { ClipboardGuard } from './clipboard-guard'
import type { PutAway } from './put-away'
import { leavePage, showPage } from './renew-page'

/** How long the page may take to hand over what is being written, in milliseconds. */
const PUT_AWAY_MS = 1000

export type LockingParts = {
  readonly window: () => BrowserWindow | undefined
  readonly worker: RegisterWorker
  readonly putAway: PutAway
  readonly clipboard: ClipboardGuard
  readonly pageUrl: string
}

/** Locks the register: whatever the page or the register’s thread is doing, nothing of either stays in memory. */
export type Locking = {
  readonly lock: () => Promise<void>
  /** The same without asking the page first: there is nothing left to come back to. */
  readonly startAfresh: () => Promise<void>
}

/** Makes the one way to lock. Asking twice at once locks once. */
export function createLocking(parts: LockingParts): Locking {
  const { window, worker, putAway, clipboard, pageUrl } = parts
  let underWay: Promise<void> | undefined

  async function lock(asking: boolean): Promise<void> {
    const answers = !asking || (await putAway.ask('lock', PUT_AWAY_MS))
    const page = window()
    const left = page && !page.isDestroyed() ? leavePage(page, !answers) : Promise.resolve()
    await Promise.all([left, worker.restart()])
    await clipboard.clear()
    if (page) await showPage(page, pageUrl)
  }
  const once = (asking: boolean) => {
    underWay ??= lock(asking).finally(() => {
      underWay = undefined
    })
    return underWay
  }
  return { lock: () => once(true), startAfresh: () => once(false) }
}
