import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { testPassphrase } from '../fixtures/passphrase'
import { displayOfItsOwn } from './display'
import { madeRegister } from './made-registers'

/** The day on which window tests play: Tuesday 24 November 2026, 10:42 in London. */
const NOW = '2026-11-24T10:42:00Z'
export const PASSPHRASE = testPassphrase

/** A running program on a folder of its own. */
export type Steward = {
  readonly app: ElectronApplication
  readonly page: Page
  /** The user data folder; `register/` is inside. */
  readonly folder: string
  /** Answers the next save dialogs with this file in the folder `saved/`, and returns its path. */
  readonly saveAs: (name: string) => Promise<string>
}

type Options = {
  folder?: string
  now?: string
  args?: readonly string[]
  executablePath?: string
  sandbox?: boolean
  env?: Readonly<Record<string, string>>
}

/** Starts the built program. As an ordinary user the Chromium sandbox is on; root cannot have it. */
export async function startSteward(options: Options = {}): Promise<Steward> {
  const folder = options.folder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'steward-window-'))
  const sandbox = options.sandbox ?? process.getuid?.() !== 0
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${folder}`, `--steward-now=${options.now ?? NOW}`, ...(options.args ?? [])],
    chromiumSandbox: sandbox,
    ...(options.executablePath && { executablePath: options.executablePath }),
    env: { ...cleanEnvironment(), ...options.env, ...(!sandbox && { ELECTRON_DISABLE_SANDBOX: '1' }) },
  })
  const page = await app.firstWindow()
  await somebodyIsThere(app)
  await page.waitForLoadState('domcontentloaded')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  page.setDefaultTimeout(15_000)
  const saveAs = async (name: string) => {
    const file = path.join(folder, 'saved', name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, file)
    return file
  }
  return { app, page, folder, saveAs }
}

/**
 * Nobody ever touches the display on which tests run: its idle time grows from test to test, and after ten minutes every
 * register would lock. So the system tells nothing here, and what is pressed in the window counts.
 */
async function somebodyIsThere(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0
  })
}

function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) => value !== undefined && name !== 'ELECTRON_DISABLE_SANDBOX',
  )
  return Object.fromEntries(kept) as Record<string, string>
}

/** Goes through the first run up to an open register of Larkfield Coaching. */
export async function createRegister({ page }: Pick<Steward, 'page'>): Promise<void> {
  await page.getByRole('button', { name: 'Create your register' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('Type it again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Keep a second way in, on paper' })).toBeVisible({ timeout: 20_000 })
}

/** Leaves the lock screen with the passphrase of the tests. */
export async function unlock({ page }: Pick<Steward, 'page'>): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
}

/** The same where nobody has said yet whose register it is: the first run goes on. */
export async function unlockUnnamed({ page }: Pick<Steward, 'page'>): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible({ timeout: 20_000 })
}

/** Goes through the first run of the sample: an open register of Larkfield Coaching with its fourteen contacts. */
export async function openSample({ page }: Pick<Steward, 'page'>): Promise<void> {
  await page.getByRole('button', { name: 'Look around in a sample' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('Type it again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
}

/** Is a tool there? Under STEWARD_REQUIRE_TOOLS a missing one fails instead of skipping. */
export function hasTool(command: string): boolean {
  const found = (process.env.PATH ?? '').split(path.delimiter).some((dir) => fs.existsSync(path.join(dir, command)))
  if (!found && process.env.STEWARD_REQUIRE_TOOLS)
    throw new Error(`${command} is not installed, and STEWARD_REQUIRE_TOOLS is set`)
  return found
}

/** A window that was left open for the next test of the same file. */
type KeptWindow = { for: string; steward: Steward } | null

type Start = (options?: Options) => Promise<Steward>
type Given = {
  /** Starts the program; every program started so is closed, and its folder removed, after the test. */
  start: Start
  /** A fresh program before its first run. */
  steward: Steward
  /** Larkfield Coaching with its facts and its people and nothing else yet, unlocked, on a folder of this test’s own. */
  larkfield: Steward
  /** The sample with its running cases, unlocked, on a folder of this test’s own. */
  sample: Steward
  /** The two registers, closed, to be copied. */
  larkfieldFolder: string
  sampleFolder: string
}
/** The test of every window test, with what it can be given. */
export const test = base.extend<Given, { display: void; kept: { window: KeptWindow } }>({
  display: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern to see what a fixture needs
    async ({}, use) => {
      const end = await displayOfItsOwn()
      await use()
      end()
    },
    { scope: 'worker', auto: true },
  ],
  kept: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern to see what a fixture needs
    async ({}, use) => {
      const kept = { window: null }
      await use(kept)
      await closeKept(kept)
    },
    { scope: 'worker' },
  ],
  start: async ({ kept }, use, { file }) => {
    if (!kept.window?.for.startsWith(file)) await closeKept(kept)
    const started: Steward[] = []
    await use(async (options) => {
      const steward = await startSteward(options)
      started.push(steward)
      return steward
    })
    await Promise.all(started.map(end))
  },
  steward: async ({ start }, use) => use(await start()),
  larkfieldFolder: madeRegister('larkfield'),
  sampleFolder: madeRegister('sample'),
  larkfield: async ({ start, larkfieldFolder }, use) => use(await unlockedCopy(start, larkfieldFolder)),
  sample: async ({ start, sampleFolder }, use) => use(await unlockedCopy(start, sampleFolder)),
})

/**
 * The same for tests that can play in one window: each begins on Today, in the register as the tests before it in this file
 * left it, and a fresh one after a test that failed. Starting the program takes as long as a short test.
 */
export const testInOneWindow = test.extend({
  larkfield: async ({ kept, larkfieldFolder }, use, { file }) =>
    use(await keptWindow(kept, `${file} larkfield`, larkfieldFolder)),
  sample: async ({ kept, sampleFolder }, use, { file }) => use(await keptWindow(kept, `${file} sample`, sampleFolder)),
})

async function keptWindow(kept: { window: KeptWindow }, name: string, folder: string): Promise<Steward> {
  if (kept.window?.for === name) {
    await backToToday(kept.window.steward)
    return kept.window.steward
  }
  await closeKept(kept)
  const steward = await unlockedCopy(startSteward, folder)
  kept.window = { for: name, steward }
  return steward
}

/** Nothing of the last test is on the page: no dialog and no message. */
async function backToToday({ page }: Steward): Promise<void> {
  await page.reload()
  await page.evaluate(() => {
    location.hash = '/today'
  })
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: /2026$|^\w+ \d+ \w+$/ })).toBeVisible()
}

async function closeKept(kept: { window: KeptWindow }): Promise<void> {
  const { window } = kept
  kept.window = null
  if (window) await end(window.steward)
}

async function end({ app, folder }: Steward): Promise<void> {
  await app.close()
  fs.rmSync(folder, { recursive: true, force: true })
}

async function unlockedCopy(start: Start, folder: string): Promise<Steward> {
  const steward = await start({ folder: copyOf(folder) })
  await unlock(steward)
  return steward
}

/** A copy of a closed register, in a new folder. */
export function copyOf(folder: string): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-window-'))
  fs.cpSync(path.join(folder, 'register'), path.join(copy, 'register'), { recursive: true })
  return copy
}

export { expect }
