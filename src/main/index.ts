import { success, type Result } from '@core/contract/result'
import { app, BrowserWindow } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import { guardClipboard } from './app/clipboard-guard'
import { aboutProgram } from './app/about-program'
import { clockOffset } from './app/clock-offset'
import { createLocking } from './app/locking'
import { askLockingSettings } from './app/locking-settings'
import { watchForLeaving } from './app/locking-triggers'
import { setMenu } from './app/menu'
import { originOf } from './app/origin'
import { declareScheme, ORIGIN, serveScheme } from './app/own-scheme'
import { pagesSession } from './app/pages-session'
import { createPutAway } from './app/put-away'
import { quitInOrder } from './app/quitting'
import { refuseEverythingElse } from './app/security'
import { selfCheckPlace, type SelfCheckPlace } from './app/self-check-place'
import { watchReminders } from './app/reminders'
import { sayOutside } from './app/say-outside'
import { setSwitches } from './app/switches'
import { outliveFaults } from './app/unforeseen'
import { openWindow, pageAddress } from './app/window'
import type { createHost } from './host/host'
import { answerCalls } from './ipc/register-feature'
import { startRegisterWorker } from './ipc/register-worker'

const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
const allowedOrigin = () => (devServer ? originOf(devServer) : ORIGIN)
let window: BrowserWindow | undefined
let host: Promise<ReturnType<typeof createHost>> | undefined

// What is noted for whoever started us from a terminal: closing that terminal must not end, or hold up, the program.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
outliveFaults()
declareScheme()
setSwitches(devServer)
refuseEverythingElse(allowedOrigin, devServer)
const selfCheck = selfCheckPlace()
if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  const clockOffsetMs = clockOffset()
  const folder = path.join(app.getPath('userData'), 'register')
  serveScheme(pagesSession(), new Map(), () => fs.existsSync(path.join(folder, 'register.header.json')))
  // The window first: its process starts while the register's thread and the host's code are loaded here.
  window = openWindow(devServer, clockOffsetMs)
  const worker = startRegisterWorker({ folder, clockOffsetMs, program: aboutProgram() }, (features) =>
    window?.webContents.send('changed', features),
  )
  const clipboard = guardClipboard()
  const putAway = createPutAway(() => window)
  const locking = createLocking({ window: () => window, worker, putAway, clipboard, pageUrl: pageAddress(devServer) })
  const lockingSettings = askLockingSettings(worker, ({ hideFromScreenshots }) =>
    window?.setContentProtection(hideFromScreenshots),
  )
  const remind = watchReminders(worker, (text) => sayOutside(text, focusWindow))
  answerCalls({ host: callHost, worker: callWorker }, allowedOrigin)
  setMenu(() => window)
  app.on('second-instance', focusWindow)
  app.on('activate', focusWindow)
  app.on('window-all-closed', () => app.quit())
  watchForLeaving({ window, settings: lockingSettings, lock: () => void locking.lock() })
  quitInOrder({ window, worker, putAway, clipboard })
  if (selfCheck) void checkItself(selfCheck, window)

  /** Started only to be checked: an installer or a test asked for it. */
  async function checkItself(place: SelfCheckPlace, page: BrowserWindow) {
    const { runSelfCheck } = await import('./app/self-check')
    await runSelfCheck(place, page, worker)
  }

  /** Loaded when first asked: the lock screen needs none of it. */
  async function callHost(feature: string, verb: string, input: unknown) {
    host ??= import('./host/host').then(({ createHost }) =>
      createHost({ worker, clockOffsetMs, clipboard, dataFolder: folder, window: () => window }),
    )
    const answer = await (await host)(feature, verb, input)
    if (answer.ok && feature === 'keychain' && verb === 'unlock') {
      await lockingSettings()
      remind()
    }
    return answer
  }

  /** After locking, the thread and the page start afresh: no key and no decrypted text stays in either. */
  async function callWorker(feature: string, verb: string, input: unknown): Promise<Result> {
    if (feature === 'register' && verb === 'lock') {
      await locking.lock()
      return success(undefined)
    }
    const answer = await worker.call(feature, verb, input)
    putAway.saw(feature, verb)
    // Unlocked, or set anew: what hides the window from screenshots is in force before the page shows anything.
    if (answer.ok && (feature === 'locking' || opens(feature, verb))) await lockingSettings()
    if (answer.ok && opens(feature, verb)) remind()
    if (feature === 'register' && verb === 'discardSample' && answer.ok) await locking.startAfresh()
    return answer
  }
}

function opens(feature: string, verb: string): boolean {
  return (
    (feature === 'register' && /^(create|unlock)/.test(verb)) ||
    (feature === 'restore' && /^(restore|takeHeader)$/.test(verb))
  )
}

function focusWindow(): void {
  if (!window || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
