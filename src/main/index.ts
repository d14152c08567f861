import { app, BrowserWindow } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import { clockOffset } from './app/clock-offset'
import { setMenu } from './app/menu'
import { originOf } from './app/origin'
import { declareScheme, ORIGIN, serveScheme } from './app/own-scheme'
import { pagesSession } from './app/pages-session'
import { refuseEverythingElse } from './app/security'
import { setSwitches } from './app/switches'
import { openWindow } from './app/window'
import type { createHost } from './host/host'
import { answerCalls } from './ipc/register-feature'
import { startRegisterWorker } from './ipc/register-worker'

const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
const allowedOrigin = () => (devServer ? originOf(devServer) : ORIGIN)
let window: BrowserWindow | undefined
let host: Promise<ReturnType<typeof createHost>> | undefined

declareScheme()
setSwitches(devServer)
refuseEverythingElse(allowedOrigin, devServer)
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  const clockOffsetMs = clockOffset()
  const folder = path.join(app.getPath('userData'), 'register')
  serveScheme(pagesSession(), new Map(), () => fs.existsSync(path.join(folder, 'register.header.json')))
  // The window first: its process starts while the register's thread and the host's code are loaded here.
  window = openWindow(devServer, clockOffsetMs)
  const worker = startRegisterWorker({ folder, clockOffsetMs }, (features) =>
    window?.webContents.send('changed', features),
  )
  answerCalls({ host: callHost, worker: callWorker }, allowedOrigin)
  setMenu(() => window)
  app.on('second-instance', focusWindow)
  app.on('activate', focusWindow)
  app.on('window-all-closed', () => app.quit())
  closeRegisterBeforeQuit()

  /** Loaded when first asked: the lock screen needs none of it. */
  async function callHost(feature: string, verb: string, input: unknown) {
    host ??= import('./host/host').then(({ createHost }) => createHost({ worker, clockOffsetMs, window: () => window }))
    return (await host)(feature, verb, input)
  }

  /** After locking, the thread and the page start afresh: no key and no decrypted text stays in either. */
  async function callWorker(feature: string, verb: string, input: unknown) {
    const isLock = feature === 'register' && verb === 'lock'
    const answer = isLock ? { ok: true as const, value: undefined } : await worker.call(feature, verb, input)
    const isGone = feature === 'register' && verb === 'discardSample' && answer.ok
    if (!isLock && !isGone) return answer
    await worker.restart()
    window?.webContents.reload()
    return answer
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
