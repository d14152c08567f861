import { app, type Session } from 'electron'
import { originOf } from './origin'
import { ORIGIN } from './own-scheme'

/**
 * Refuses, for every page and every browser session there is or will be: leaving our pages, new windows, embedded pages,
 * permissions, downloads. Must run before Electron is ready, because then the first session is made.
 */
export function refuseEverythingElse(allowedOrigin: () => string, devServer: string | undefined): void {
  app.on('session-created', (created) => refuseForSession(created, devServer))
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: { preventDefault(): void }, url: string) => {
      if (originOf(url) !== allowedOrigin() && originOf(url) !== ORIGIN) event.preventDefault()
    }
    contents.on('will-navigate', (event) => stay(event, event.url))
    contents.on('will-redirect', (event) => stay(event, event.url))
    contents.on('will-frame-navigate', (event) => stay(event, event.url))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('select-bluetooth-device', (event, _devices, choose) => {
      event.preventDefault()
      choose('') // none
    })
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp') // the page’s own policy does not reach calls between browsers
  })
}

/** For one browser session: no permission of any kind, no download, no network, no spell-check download. */
function refuseForSession(session: Session, devServer: string | undefined): void {
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
      (!app.isPackaged && details.url.startsWith('devtools://')) ||
      details.url.startsWith('data:') ||
      details.url.startsWith('blob:')
    const development = dev !== undefined && (origin === dev || origin === dev.replace('http', 'ws'))
    answer({ cancel: !ours && !development })
  })
}
