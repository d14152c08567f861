// Starts an Electron program and asks its page questions over the DevTools protocol; no test driver in between, so that
// start-up is measured as a person would feel it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const binary = path.resolve('node_modules/electron/dist', process.platform === 'win32' ? 'electron.exe' : 'electron')

/** Starts the program in `dir` on a profile of its own. `ask(expression)` evaluates in the page and awaits promises. */
export async function startElectron(
  dir,
  { profile = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-bench-')), args = [] } = {},
) {
  const root = process.getuid?.() === 0
  const startedAt = Date.now()
  const child = spawn(
    binary,
    [...(root ? ['--no-sandbox'] : []), '--remote-debugging-port=0', `--user-data-dir=${profile}`, dir, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const address = await debuggerAddress(child)
  const page = await firstPage(address)
  const { ask, close } = await connect(page)
  return {
    ask,
    startedAt,
    profile,
    pid: child.pid,
    child,
    /** What it wrote to its error output so far. */
    said: () => said,
    async stop({ keep = false } = {}) {
      close()
      child.kill('SIGTERM')
      await Promise.race([once(child, 'exit'), wait(5000).then(() => child.kill('SIGKILL'))])
      if (!keep) fs.rmSync(profile, { recursive: true, force: true })
    },
  }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** One line of the report: the ratio first, the milliseconds second. */
export function report({ id, floor, app, bar, pass, ...more }) {
  const round = (value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)
  const ratio = floor && app ? round(app / floor) : null
  console.log(
    JSON.stringify({ id, ratio, floor_ms: round(floor), app_ms: round(app), bar, pass: pass ?? ratio <= bar, ...more }),
  )
}

async function debuggerAddress(child) {
  let text = ''
  return new Promise((resolve, reject) => {
    // Read to the end: a program that writes into a pipe nobody reads would hang or fail for that alone.
    child.stderr.on('data', (chunk) => {
      text += chunk
      const match = /ws:\/\/([^/]+)\/devtools/.exec(text)
      if (match) resolve(match[1])
    })
    child.once('exit', () => reject(new Error(`no debugger address:\n${text}`)))
  })
}

async function firstPage(address) {
  for (let tries = 0; tries < 400; tries++) {
    const targets = await fetch(`http://${address}/json`).then(
      (answer) => answer.json(),
      () => [],
    )
    const page = targets.find(({ type, url }) => type === 'page' && url && url !== 'about:blank')
    if (page) return page.webSocketDebuggerUrl
    await wait(15)
  }
  throw new Error('no page opened')
}

async function connect(url) {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  const waiting = new Map()
  let nextId = 1
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data)
    waiting.get(message.id)?.(message)
    waiting.delete(message.id)
  })
  const evaluate = (expression) =>
    new Promise((resolve) => {
      const id = nextId++
      waiting.set(id, resolve)
      const params = { expression, awaitPromise: true, returnByValue: true }
      socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }))
    })
  const ask = async (expression) => {
    for (let tries = 0; tries < 400; tries++) {
      const { result, error } = await evaluate(expression)
      if (!error && !result.exceptionDetails) return result.result.value
      // While the page is still being loaded there is nothing to ask yet, or the answer got lost with the old page.
      if (!error) throw new Error(JSON.stringify(result.exceptionDetails).slice(0, 2000))
      await wait(5)
    }
    throw new Error('the page never answered')
  }
  return { ask, close: () => socket.close() }
}
