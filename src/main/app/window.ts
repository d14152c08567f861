import { app, BrowserWindow, screen, type Rectangle } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import { ORIGIN } from './own-scheme'

const stateFile = () => path.join(app.getPath('userData'), 'window.json')
const smallest = { minWidth: 640, minHeight: 480 }

/** Opens the one window where it was last time, if that place is still on a screen. */
export function openWindow(devServer: string | undefined): BrowserWindow {
  const remembered = readState()
  const window = new BrowserWindow({
    useContentSize: true,
    width: 1280,
    height: 800,
    ...smallest,
    ...remembered.bounds,
    show: false,
    title: 'Steward',
    backgroundColor: '#faf9f6',
    autoHideMenuBar: false,
    webPreferences: {
      preload: path.join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  if (remembered.maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => writeState(window))
  window.on('page-title-updated', (event) => event.preventDefault()) // a title may never carry content
  void window.loadURL(devServer ?? `${ORIGIN}/index.html`)
  return window
}

function readState(): { bounds?: Rectangle; maximised: boolean } {
  try {
    const state = JSON.parse(fs.readFileSync(stateFile(), 'utf8')) as { bounds: Rectangle; maximised: boolean }
    const area = screen.getDisplayMatching(state.bounds).workArea
    const visible =
      state.bounds.x < area.x + area.width - 80 &&
      state.bounds.x + state.bounds.width > area.x + 80 &&
      state.bounds.y >= area.y - 10 &&
      state.bounds.y < area.y + area.height - 80
    return visible && Number.isFinite(state.bounds.width)
      ? { bounds: state.bounds, maximised: state.maximised }
      : { maximised: false }
  } catch {
    return { maximised: false }
  }
}

function writeState(window: BrowserWindow): void {
  try {
    fs.writeFileSync(stateFile(), JSON.stringify({ bounds: window.getNormalBounds(), maximised: window.isMaximized() }))
  } catch {
    // The place of a window is not worth a message while closing.
  }
}
