import { app } from 'electron'

/** Switches by which somebody could look into, or drive, the page of an installed program from outside. */
const doorsForDevelopers = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
]

/**
 * Tells Chromium what Steward never wants: nothing leaves by itself, nothing is dumped, and an installed program opens no
 * door for debuggers. Must run before Electron is ready.
 */
export function setSwitches(devServer: string | undefined): void {
  const { commandLine } = app
  // No component updates, no pings, no name look-ups.
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('no-proxy-server') // not even a look for a proxy
  commandLine.appendSwitch('host-resolver-rules', devServer ? 'MAP * ~NOTFOUND, EXCLUDE localhost' : 'MAP * ~NOTFOUND')
  // A dump holds memory, and memory holds names.
  commandLine.appendSwitch('disable-crash-reporter')
  commandLine.appendSwitch('disable-breakpad')
  commandLine.appendSwitch('disable-gpu-shader-disk-cache')
  if (app.isPackaged) for (const door of doorsForDevelopers) commandLine.removeSwitch(door)
  // Root cannot have the sandbox, and says so with the first of these (development and tests only).
  const cannot = process.env.ELECTRON_DISABLE_SANDBOX !== undefined || commandLine.hasSwitch('no-sandbox')
  if (!cannot) app.enableSandbox()
}
