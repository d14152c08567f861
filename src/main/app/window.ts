import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import { ORIGIN } from './own-scheme'
import { PAGES } from './pages-session'
import { readWindowState, usualState, type Bounds, type WindowState } from './window-state'

const stateFile = () => path.join(app.getPath('userData'), 'window.json')
const smallest = { minWidth: 640, minHeight: 480 }

/** Opens the one window where it was last time, if that place is still on a screen. */
export function openWindow(devServer: string | undefined, clockOffsetMs: number): BrowserWindow {
  const remembered = readState()
  nativeTheme.themeSource = remembered.theme // what the page asks its style sheet follows, from the first drawing on
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
      ...(remembered.zoom !== undefined && { zoomFactor: remembered.zoom }), // the browser session itself remembers nothing
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      disableBlinkFeatures: 'Auxclick', // the middle button would open a new window
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  if (remembered.maximised) window.maximize()
  window.on('page-title-updated', (event) => event.preventDefault()) // a title may never carry content
  void window.loadURL(pageAddress(devServer))
  return window
}

/** Where the window’s page is loaded from: our own scheme, or the server of a development. */
export function pageAddress(devServer: string | undefined): string {
  return devServer ?? `${ORIGIN}/index.html`
}

function readState(): WindowState {
  try {
    const workAreaOf = (bounds: Bounds) => screen.getDisplayMatching(bounds).workArea
    return readWindowState(fs.readFileSync(stateFile(), 'utf8'), workAreaOf)
  } catch {
    return usualState
  }
}

/** Where the window stands, and how large its content is: that is what a new window is given. */
function normalBounds(window: BrowserWindow): Bounds {
  const { x, y, width, height } = window.getNormalBounds()
  const [frame, content] = [window.getBounds(), window.getContentBounds()]
  return { x, y, width: width - (frame.width - content.width), height: height - (frame.height - content.height) }
}

/** Remembers where the window stands, for the next start: before it is hidden, because a hidden one has no place. */
export function rememberPlace(window: BrowserWindow): void {
  try {
    const zoom = window.webContents.getZoomFactor()
    write({ bounds: normalBounds(window), maximised: window.isMaximized(), zoom, theme: nativeTheme.themeSource })
  } catch {
    // The place of a window is not worth a message while closing.
  }
}

/** Remembers whether the program is light or dark, at once: the rest is as it was at the last start. */
export function rememberTheme(): void {
  try {
    write({ ...readState(), theme: nativeTheme.themeSource })
  } catch {
    // The choice holds until the program ends.
  }
}

function write(state: WindowState): void {
  fs.writeFileSync(stateFile(), JSON.stringify(state))
}
