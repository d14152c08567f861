import { app, type BrowserWindow, type WebContents } from 'electron'
import { setTimeout as pause } from 'node:timers/promises'
import { within } from './within'

/** How long the empty page may take, in milliseconds; after that the page’s process is ended by force. */
const PATIENCE_MS = 1500

/**
 * Leads the window away from its page to an empty one, and sees to it that the page’s process is gone, with all that
 * stood in its memory. Loading the page again would keep the process. A page that hangs is not asked: its process ends.
 */
export async function leavePage(window: BrowserWindow, hangs: boolean): Promise<void> {
  const contents = window.webContents
  const before = contents.getOSProcessId()
  if (hangs) contents.forcefullyCrashRenderer()
  await within(PATIENCE_MS, contents.loadURL('about:blank'))
  if (contents.isDestroyed()) return
  if (contents.getOSProcessId() === before && !contents.isCrashed()) contents.forcefullyCrashRenderer()
  forget(contents)
  await processEnded(before)
}

/** Shows a page in the window, in a process of its own, with no way back to what was there before. */
export async function showPage(window: BrowserWindow, url: string): Promise<void> {
  if (window.isDestroyed()) return
  await window.webContents.loadURL(url).catch(() => undefined) // led on elsewhere meanwhile
  if (window.isDestroyed()) return
  forget(window.webContents)
  // The new process does not take over what is typed by itself; a window in the background stays there.
  if (window.isFocused()) window.webContents.focus()
}

/** The list of pages one has been on holds their addresses and what was typed into their fields. */
function forget(contents: WebContents): void {
  contents.navigationHistory.clear()
}

/** Waits until a process of ours is gone, and ends it if it stays. */
async function processEnded(pid: number): Promise<void> {
  const isThere = () => app.getAppMetrics().some((one) => one.pid === pid && one.type === 'Tab')
  for (let waited = 0; isThere() && waited < PATIENCE_MS; waited += 50) await pause(50)
  if (pid === 0 || !isThere()) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // gone this very moment
  }
}
