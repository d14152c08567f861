import { acceleratorOf } from '@core/app/shortcuts'
import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'

/** The native menu: each entry sends its command’s name to the page, which knows what to do with it. */
export function setMenu(window: () => BrowserWindow | undefined): void {
  const command = (label: string, name: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator && { accelerator }),
    click: () => window()?.webContents.send('command', name),
  })
  const mac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ role: 'appMenu' } as const] : []),
      {
        label: '&Register',
        submenu: [
          command('&Log a request', 'log-request', acceleratorOf('log-request')),
          command('&Do not contact', 'do-not-contact', acceleratorOf('do-not-contact')),
          command('&May I contact…?', 'may-i', acceleratorOf('may-i')),
          command('Report a &breach', 'report-breach', acceleratorOf('report-breach')),
          { type: 'separator' },
          command('&Search everything', 'search', acceleratorOf('search')),
          command('&Undo the last change', 'undo', acceleratorOf('undo')),
          { type: 'separator' },
          command('Loc&k', 'lock', acceleratorOf('lock')),
          mac ? { role: 'close' } : { role: 'quit', label: 'E&xit' },
        ],
      },
      { role: 'editMenu' },
      {
        label: '&Go',
        submenu: [
          command('&Today', 'go:/today', 'Alt+1'),
          command('&Contacts', 'go:/contacts', 'Alt+2'),
          command('&Requests', 'go:/requests', 'Alt+3'),
          command('&Breaches', 'go:/breaches', 'Alt+4'),
          command('&Marketing', 'go:/marketing', 'Alt+5'),
          command('&Documents', 'go:/documents', 'Alt+6'),
          command('&Guidance', 'go:/guidance', 'Alt+7'),
          command('&Settings', 'go:/settings', 'Alt+8'),
        ],
      },
      {
        label: '&View',
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { type: 'separator' },
          { role: 'togglefullscreen' },
          ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
        ],
      },
      {
        role: 'help',
        label: '&Help',
        submenu: [
          command('&Help', 'go:/help', acceleratorOf('go:/help')),
          command('&Keys', 'go:/help/keyboard', acceleratorOf('go:/help/keyboard')),
          command('&Glossary', 'go:/help/glossary'),
          command('&Drills', 'go:/help/drills'),
          { type: 'separator' },
          command('&First hour after a breach', 'go:/guidance/first-hour'),
          command('&About Steward', 'go:/about'),
        ],
      },
    ]),
  )
}
