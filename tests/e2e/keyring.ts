import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A real keychain of its own: a message bus, and gnome-keyring unlocked on it, in a folder that nothing else uses. */
export type Keyring = { readonly env: Readonly<Record<string, string>>; readonly stop: () => void }

/** Starts bus and keyring. Both end with `stop`, and no keyring of the computer is touched. */
export async function startKeyring(): Promise<Keyring> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-keyring-'))
  const children: ChildProcess[] = []
  const stop = () => {
    for (const child of children.toReversed()) child.kill()
    fs.rmSync(home, { recursive: true, force: true })
  }
  try {
    const own = { HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home }
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
      env: { ...process.env, ...own },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    children.push(bus)
    const env = { ...own, DBUS_SESSION_BUS_ADDRESS: (await firstOutput(bus)).trim() }
    const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    children.push(daemon)
    daemon.stdin?.end('a keyring for tests')
    await untilServed(env)
    return { env: { XDG_DATA_HOME: home, DBUS_SESSION_BUS_ADDRESS: env.DBUS_SESSION_BUS_ADDRESS }, stop }
  } catch (error) {
    stop()
    throw error
  }
}

/** Where no program answers: there is no keychain. */
export const noKeyring = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/steward-no-bus' }

/** The daemon says nothing when it is ready: the bus knows. */
async function untilServed(env: Readonly<Record<string, string>>): Promise<void> {
  const bus = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/']
  const question = ['org.freedesktop.DBus.NameHasOwner', 'string:org.freedesktop.secrets']
  for (let i = 0; i < 100; i++) {
    const { stdout } = spawnSync('dbus-send', [...bus, ...question], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    })
    if (stdout.includes('boolean true')) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the keyring does not come up')
}

function firstOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${child.spawnfile} says nothing`)), 10_000)
    const done = (act: () => void) => () => {
      clearTimeout(timer)
      act()
    }
    child.stdout?.once('data', (text: Buffer) => done(() => resolve(text.toString()))())
    child.once('error', (error) => done(() => reject(error))())
    child.once(
      'exit',
      done(() => reject(new Error(`${child.spawnfile} ended`))),
    )
  })
}
