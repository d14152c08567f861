import { app, type Session } from 'electron'
import { originOf } from './origin'
import { ORIGIN } from './own-scheme'

/** Refuses, for every page there is or will be: leaving our pages, new windows, embedded pages, permissions, downloads. */
export function refuseEverythingElse(allowedOrigin: () => string): void {
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: { preventDefault(): void }, url: string) => {
      if (originOf(url) !== allowedOrigin() && originOf(url) !== ORIGIN) event.preventDefault()
    }
    contents.on('will-navigate', (event) => stay(event, event.url))
    contents.on('will-redirect', (event) => stay(event, event.url))
    contents.on('will-frame-navigate', (event) => stay(event, event.url))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** The same for one browser session: no permission of any kind, no download, no network, no spell-check download. */
export function refuseForSession(session: Session, devServer: string | undefined): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerLanguages([]) // with a language set, Chromium would fetch its dictionary
  session.setSpellCheckerEnabled(false)
  const dev = devServer ? originOf(devServer) : undefined
  session.webRequest.onBeforeRequest((details, answer) => {
    const origin = originOf(details.url)
    const ours =
      origin === ORIGIN ||
      details.url.startsWith('devtools://') ||
      details.url.startsWith('data:') ||
      details.url.startsWith('blob:') ||
      details.url.startsWith('file://')
    const development = dev !== undefined && (origin === dev || origin === dev.replace('http', 'ws'))
    answer({ cancel: !ours && !development })
  })
}
