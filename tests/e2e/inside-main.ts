import { sources } from '../../src/core/law/sources'
import dgram from 'node:dgram'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { expect, type Steward } from './steward'

type App = Steward['app']

/** The policy every answer of our scheme must carry, word for word. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
]

/** The preferences with which the page was really made. */
export async function preferencesOf(app: App): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return contents && 'getLastWebPreferences' in contents
      ? (contents.getLastWebPreferences as () => object).call(contents)
      : undefined
  })
}

/** Which of these switches the program was started with, or set itself. */
export async function switchesOf(app: App, names: readonly string[]): Promise<string[]> {
  return app.evaluate(
    ({ app: electron }, all) => all.filter((name) => electron.commandLine.hasSwitch(name)),
    [...names],
  )
}

/** The parts of the policy that an address of our scheme is answered with. */
export async function policyOf(app: App, url: string): Promise<string[]> {
  const policy = await app.evaluate(async ({ BrowserWindow }, address) => {
    const answer = await BrowserWindow.getAllWindows()[0]?.webContents.session.fetch(address)
    return answer?.headers.get('content-security-policy') ?? ''
  }, url)
  return policy.split('; ')
}

/** The kinds of all pages there are, hidden ones too. */
export async function kindsOfContents(app: App): Promise<string[]> {
  return app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getType()))
}

/** A server on this computer that notes every connection and every datagram. */
export async function countingServer() {
  const seen: string[] = []
  const server = http.createServer((request, answer) => {
    seen.push(request.url ?? '')
    answer.setHeader('Access-Control-Allow-Origin', '*').end('here')
  })
  server.on('connection', () => seen.push('connection'))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const datagrams = dgram.createSocket('udp4', () => seen.push('datagram')).bind(port, '127.0.0.1')
  const close = () => {
    server.close()
    datagrams.close()
  }
  return { address: `127.0.0.1:${port}`, seen: () => [...seen], close }
}

/** Every process that shows pages is filtered by the system, also one that was asked for without a sandbox. */
export async function expectSandboxed(app: App): Promise<void> {
  const processes = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
    const { readFileSync } = process.getBuiltinModule('fs')
    const careless = new BrowserWindow({ show: false, webPreferences: { sandbox: false } })
    await careless.loadURL('data:text/html,x')
    const pages = electron.getAppMetrics().filter(({ type }) => type === 'Tab')
    const found = pages.map(({ pid }) =>
      ['status', 'cmdline'].map((name) => readFileSync(`/proc/${pid}/${name}`, 'utf8')),
    )
    careless.destroy()
    return found
  })
  expect(processes.length).toBeGreaterThanOrEqual(2)
  for (const [status, commandLine] of processes) {
    expect(status, 'system calls are filtered').toMatch(/Seccomp:\s+2/)
    expect(commandLine).not.toContain('--no-sandbox')
  }
}

/** Clicks a link that a script put into the page. */
export async function follow({ page }: Steward, url: string, target = ''): Promise<void> {
  await page.evaluate(
    ([href, where]) => {
      const link = Object.assign(document.createElement('a'), { href, target: where })
      document.body.append(link)
      link.click()
      link.remove()
    },
    [url, target] as const,
  )
}

/** Asks for a download as a page does. True when it was refused, and no dialog asked where to put it. */
export async function downloadsRefused(app: App): Promise<boolean> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) return false
    const refused = new Promise<boolean>((resolve) =>
      contents.session.once('will-download', (event) => resolve(event.defaultPrevented)),
    )
    contents.downloadURL('data:text/plain,x')
    return Promise.race([refused, new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 1000))])
  })
}

/** Asks the program to open addresses in the browser, and returns those it would have opened. */
export async function openedLinks({ app, page }: Steward, urls: readonly string[]): Promise<string[]> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  for (const url of urls)
    await page.evaluate((address) => window.steward.calls['app']?.['openLink']?.({ url: address }), url)
  return app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
}

/** An address that a rule cites. */
export const citedAddress = Object.values(sources)[0]?.url ?? ''

/** What the program says about its Electron, and the oldest one that it calls supported. */
export async function runtime({ page }: Steward) {
  const asked = await page.evaluate(() => window.steward.calls['app']?.['info']?.(undefined))
  const { value } = asked as { value: { electron: string; runtimeSupported: boolean } }
  const source = fs.readFileSync('src/main/host/app-handlers.ts', 'utf8')
  return { info: value, oldest: Number(/OLDEST_SUPPORTED_ELECTRON = (\d+)/.exec(source)?.[1]) }
}

/** Sends calls past the bridge, with a preload script that hands over the bare message channel, from our page and from others. */
export async function askedFromElsewhere({ app, folder }: Steward): Promise<Record<string, string>> {
  const preload = path.join(folder, 'bare-channel.cjs')
  fs.writeFileSync(
    preload,
    `const { contextBridge, ipcRenderer } = require('electron')
    contextBridge.exposeInMainWorld('bare', (...given) => ipcRenderer.invoke(...given).then((a) => (a.ok || a.code === 'locked' ? 'answered' : a.code), () => 'no answer'))`,
  )
  return app.evaluate(async ({ BrowserWindow, session }, file) => {
    const ask = async (url: string, code: string, partition = 'pages') => {
      const webPreferences = { partition, sandbox: true, nodeIntegrationInSubFrames: true, preload: file }
      const window = new BrowserWindow({ show: false, webPreferences })
      await window.loadURL(url)
      const answer = (await window.webContents.executeJavaScript(code)) as string
      window.destroy()
      return answer
    }
    const own = 'app://steward/index.html'
    // Our pages refuse to be framed, so a careless server stands in for ours.
    session.fromPartition('framed').protocol.handle('app', ({ url }) => {
      const frame = url.endsWith('/outer') ? '<iframe src="app://steward/inner"></iframe>' : 'x'
      return new Response(frame, { headers: { 'Content-Type': 'text/html' } })
    })
    const inFrame = `document.querySelector('iframe').contentWindow.bare('call', 'register', 'status')`
    return {
      'our own page': await ask(own, `bare('call', 'register', 'status')`),
      'our own page, a feature that is none': await ask(own, `bare('call', 'nothing', 'status')`),
      'our own page, a name of every object': await ask(own, `bare('call', '__proto__', 'toString')`),
      'our own page, a verb of every object': await ask(own, `bare('call', 'register', 'constructor')`),
      'our own page, no name at all': await ask(own, `bare('call', ['register'], ['status'])`),
      'our own page, another channel': await ask(own, `bare('ELECTRON_SOMETHING', 'register', 'status')`),
      'a foreign page': await ask('data:text/html,x', `bare('call', 'register', 'status')`),
      'a page without an address': await ask('about:blank', `bare('call', 'register', 'status')`),
      'a frame of our own address': await ask('app://steward/outer', inFrame, 'framed'),
    }
  }, preload)
}
