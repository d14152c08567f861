import type { NewContact } from '@core/contacts/contact'
import type { Result } from '@core/contract/result'
import { app, type BrowserWindow } from 'electron'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import type { SelfCheckPlace } from './self-check-place'

type Call = (feature: string, verb: string, input: unknown) => Promise<Result>

/** The register’s thread, as far as a self-check needs it. */
type Thread = { readonly call: Call; readonly end: (withinMs: number) => Promise<void> }

/** The steps, in the order in which they are tried. */
const steps = ['page', 'keychain', 'open', 'write', 'read', 'document', 'reopen', 'backup'] as const

/** What was found. */
type Findings = {
  /** Was every step done? */
  ok: boolean
  version: string
  electron: string
  packaged: boolean
  done: (typeof steps)[number][]
  /** How many contacts earlier self-checks that kept their folder had written; absent on a fresh folder. */
  found?: number
  failed?: string
  ms: number
}

/** Opens nothing but the scratch register of a self-check. */
const PASSPHRASE = 'a scratch register holds nobody'
const MOST_MS = 120_000

/**
 * Checks an installed program from start to end: the page is drawn, a scratch register is made, written, locked, opened
 * again and read, a document and a backup are made. Prints one line of JSON and ends the program, with 0 only if every step was done.
 * Holds no personal data.
 */
export async function runSelfCheck(place: SelfCheckPlace, window: BrowserWindow, thread: Thread): Promise<void> {
  const begun = performance.now()
  const about = { version: app.getVersion(), electron: process.versions.electron, packaged: app.isPackaged }
  const findings: Findings = { ok: false, ...about, done: [], ms: 0 }
  const tooLong = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('took too long')), MOST_MS))
  await Promise.race([check(findings, window, thread.call), tooLong]).catch((error: unknown) => {
    findings.failed = error instanceof Error ? error.message : 'unknown'
  })
  findings.ok = findings.done.length === steps.length
  await thread.end(5000)
  if (!place.stays) fs.rmSync(place.folder, { recursive: true, force: true })
  findings.ms = Math.round(performance.now() - begun)
  process.stdout.write(`${JSON.stringify(findings)}\n`, () => app.exit(findings.ok ? 0 : 1))
}

async function check(findings: Findings, window: BrowserWindow, call: Call): Promise<void> {
  const { done } = findings
  await drawn(window)
  done.push('page')
  await import('keytar') // its addon is there and can be loaded; no entry is read or made
  done.push('keychain')
  const { state } = await ask<{ state: string }>(call, 'register', 'status')
  await ask(call, 'register', state === 'none' ? 'create' : 'unlock', { passphrase: PASSPHRASE })
  if (state !== 'none') findings.found = await count(call)
  done.push('open')
  const displayName = `Self-check ${randomUUID()}`
  const scratch: NewContact = { kind: 'person', displayName, roles: ['prospect'], subscriberType: 'individual' }
  const { id } = await ask<{ id: string }>(call, 'contacts', 'add', scratch)
  done.push('write')
  if ((await ask<{ displayName: string }>(call, 'contacts', 'get', { id })).displayName === displayName)
    done.push('read')
  const title = 'Self-check'
  const paper = { title, blocks: [{ type: 'title', text: title }], letterhead: { organisationName: '', logo: null } }
  if ((await ask<{ docx: Uint8Array }>(call, 'documents', 'toDocx', paper)).docx.length > 1000) done.push('document')
  await ask(call, 'register', 'lock')
  await ask(call, 'register', 'unlock', { passphrase: PASSPHRASE })
  if ((await count(call)) === (findings.found ?? 0) + 1) done.push('reopen')
  await backedUp(call) // which locking began
  done.push('backup')
}

/** Waits until a backup was made, opened and found whole, and nothing of the kind is under way. */
async function backedUp(call: Call): Promise<void> {
  type Status = { running?: object; places: { newest?: object }[] }
  for (;;) {
    const { running, places } = await ask<Status>(call, 'backups', 'status')
    if (!running && places.some(({ newest }) => newest)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function count(call: Call): Promise<number> {
  return (await ask<{ everyone: number }>(call, 'contacts', 'counts')).everyone
}

async function ask<T>(call: Call, feature: string, verb: string, input?: unknown): Promise<T> {
  const answer = await call(feature, verb, input)
  if (!answer.ok) throw new Error(`${feature}.${verb}: ${answer.code}`)
  return answer.value as T
}

/** Waits until the page stands: its scripts ran, something is to be seen, and its calls are answered. */
async function drawn(window: BrowserWindow): Promise<void> {
  const look = `document.querySelector('#root').innerText.trim().length > 0 && window.steward.calls.register.status().then(({ ok }) => ok)`
  for (;;) {
    if ((await window.webContents.executeJavaScript(look).catch(() => false)) === true) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
