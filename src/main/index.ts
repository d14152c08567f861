import { app, BrowserWindow, session } from 'electron'
import path from 'node:path'
import { clockOffset } from './app/clock-offset'
import { setMenu } from './app/menu'
import { declareScheme, ORIGIN, serveScheme } from './app/own-scheme'
import { originOf, refuseEverythingElse, refuseForSession } from './app/security'
import { openWindow } from './app/window'
import { createHost } from './host/host'
import { preparePaper } from './host/paper-window'
import { answerCalls } from './ipc/register-feature'
import { startRegisterWorker } from './ipc/register-worker'

const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
const allowedOrigin = () => (devServer ? originOf(devServer) : ORIGIN)
let window: BrowserWindow | undefined

declareScheme()
// No component updates, no pings, no name look-ups: nothing leaves by itself.
app.commandLine.appendSwitch('disable-background-networking')
app.commandLine.appendSwitch('disable-component-update')
app.commandLine.appendSwitch(
  'host-resolver-rules',
  devServer ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND',
)
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  const clockOffsetMs = clockOffset()
  const folder = path.join(app.getPath('userData'), 'register')
  const worker = startRegisterWorker({ folder, clockOffsetMs }, (features) =>
    window?.webContents.send('changed', features),
  )
  refuseEverythingElse(allowedOrigin)
  serveScheme(session.defaultSession, new Map())
  refuseForSession(session.defaultSession, devServer)
  preparePaper()
  answerCalls({ host: createHost({ worker, clockOffsetMs, window: () => window }), worker: callWorker }, allowedOrigin)
  setMenu(() => window)
  window = openWindow(devServer)
  app.on('second-instance', focusWindow)
  app.on('activate', focusWindow)
  app.on('window-all-closed', () => app.quit())
  closeRegisterBeforeQuit()

  /** After locking, the thread and the page start afresh: no key and no decrypted text stays in either. */
  async function callWorker(feature: string, verb: string, input: unknown) {
    if (feature !== 'register' || verb !== 'lock') return worker.call(feature, verb, input)
    await worker.restart()
    window?.webContents.reload()
    return { ok: true as const, value: undefined }
  }

  function closeRegisterBeforeQuit(): void {
    let closed = false
    app.on('before-quit', (event) => {
      if (closed) return
      event.preventDefault()
      closed = true
      void worker.end(1500).finally(() => app.quit())
    })
  }
}

function focusWindow(): void {
  if (!window || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
