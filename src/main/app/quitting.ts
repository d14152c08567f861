import { app, type BrowserWindow } from 'electron'
import type { RegisterWorker } from '../ipc/register-worker'
import type { ClipboardGuard } from './clipboard-guard'
import type { PutAway } from './put-away'
import { rememberPlace } from './window'
import { within } from './within'

/** How long the page may take to hand over what is being written, in milliseconds. */
const PUT_AWAY_MS = 500

/** How long the register may take to close, in milliseconds. */
const CLOSE_MS = 700

/** By then the wish to quit is carried out, in milliseconds: the whole process must be gone within a second and a half. */
const ALL_MS = 1250

type Parts = {
  readonly window: BrowserWindow
  readonly worker: RegisterWorker
  readonly putAway: PutAway
  readonly clipboard: ClipboardGuard
}

/**
 * Ends the program in order: the window goes at once, then what is being written is put away, the register is closed and
 * what lies in the clipboard of ours is cleared. Nothing that hangs can hold it up.
 */
export function quitInOrder({ window, worker, putAway, clipboard }: Parts): void {
  let state: 'running' | 'leaving' | 'left' = 'running'

  app.on('before-quit', (event) => {
    if (state === 'left') return
    event.preventDefault()
    if (state === 'leaving') return
    state = 'leaving'
    void leave()
      .catch(() => undefined)
      .finally(() => {
        state = 'left'
        // Not from within this event: a wish to quit inside a refused one is lost.
        setImmediate(() => app.quit())
      })
  })
  // The page must live on until it has put its words away: closing the window is a wish to quit.
  window.on('close', (event) => {
    if (state === 'left') return
    event.preventDefault()
    app.quit()
  })
  window.on('session-end', () => app.quit())

  async function leave(): Promise<void> {
    const from = performance.now()
    const cleared = clipboard.clear()
    if (!window.isDestroyed()) await putThePageAway()
    const left = Math.max(CLOSE_MS, ALL_MS - (performance.now() - from))
    await within(left + 100, Promise.all([worker.end(CLOSE_MS, left), cleared]))
  }

  async function putThePageAway(): Promise<void> {
    rememberPlace(window)
    window.hide()
    const answers = !(await isOpen()) || (await putAway.ask('quit', PUT_AWAY_MS))
    // A page that hangs would hold up the end.
    if (!answers && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
  }

  async function isOpen(): Promise<boolean> {
    const answer = await within(200, worker.call('register', 'status', undefined))
    return !answer || (answer.ok && (answer.value as { state: string }).state === 'open')
  }
}
