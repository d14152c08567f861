import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import { ORIGIN } from './own-scheme'
import { PAGES } from './pages-session'
import { readWindowState, type Bounds, type WindowState } from './window-state'

const stateFile = () => path.join(app.getPath('userData'), 'window.json')
const smallest = { minWidth: 640, minHeight: 480 }

/** Opens the one window where it was last time, if that place is still on a screen. */
export function openWindow(devServer: string | undefined, clockOffsetMs: number): BrowserWindow {
  const remembered = readState()
  const window = new BrowserWindow({
    useContentSize: true,
    width: 1280,
    height: 800,
    ...smallest,
    ...remembered.bounds,
    title: 'Steward',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1d1b18' : '#faf9f6', // the page’s own colour, until it is there
    autoHideMenuBar: false,
    webPreferences: {
      additionalArguments: [`--steward-clock-offset=${clockOffsetMs}`],
      preload: path.join(__dirname, '../preload/index.cjs'),
      partition: PAGES,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  if (remembered.maximised) window.maximize()
  window.on('close', () => writeState(window))
  window.on('page-title-updated', (event) => event.preventDefault()) // a title may never carry content
  void window.loadURL(devServer ?? `${ORIGIN}/index.html`)
  return window
}

function readState(): WindowState {
  try {
    const workAreaOf = (bounds: Bounds) => screen.getDisplayMatching(bounds).workArea
    return readWindowState(fs.readFileSync(stateFile(), 'utf8'), workAreaOf)
  } catch {
    return { maximised: false }
  }
}

/** Where the window stands, and how large its content is: that is what a new window is given. */
function normalBounds(window: BrowserWindow): Bounds {
  const { x, y, width, height } = window.getNormalBounds()
  const [frame, content] = [window.getBounds(), window.getContentBounds()]
  return { x, y, width: width - (frame.width - content.width), height: height - (frame.height - content.height) }
}

function writeState(window: BrowserWindow): void {
  try {
    fs.writeFileSync(stateFile(), JSON.stringify({ bounds: normalBounds(window), maximised: window.isMaximized() }))
  } catch {
    // The place of a window is not worth a message while closing.
  }
}
