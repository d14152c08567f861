import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The day on which window tests play: Tuesday 24 November 2026, 10:42 in London. */
export const NOW = '2026-11-24T10:42:00Z'
export const PASSPHRASE = 'lantern-orchard-seven-mill'

/** A running program on a folder of its own. */
export type Steward = {
  readonly app: ElectronApplication
  readonly page: Page
  /** The user data folder; `register/` is inside. */
  readonly folder: string
  /** Answers the next save dialogs with this file in the folder `saved/`, and returns its path. */
  saveAs(name: string): Promise<string>
}

type Options = { folder?: string; now?: string; args?: readonly string[]; executablePath?: string; sandbox?: boolean }

/** Starts the built program. As an ordinary user the Chromium sandbox is on; root cannot have it. */
export async function startSteward(options: Options = {}): Promise<Steward> {
  const folder = options.folder ?? fs.mkdtempSync(path.join(os.tmpdir(), 'steward-window-'))
  const sandbox = options.sandbox ?? process.getuid?.() !== 0
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${folder}`, `--steward-now=${options.now ?? NOW}`, ...(options.args ?? [])],
    chromiumSandbox: sandbox,
    ...(options.executablePath && { executablePath: options.executablePath }),
    env: { ...cleanEnvironment(), ...(!sandbox && { ELECTRON_DISABLE_SANDBOX: '1' }) },
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
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

/** Is a tool there? Under STEWARD_REQUIRE_TOOLS a missing one fails instead of skipping. */
export function hasTool(command: string): boolean {
  const found = (process.env.PATH ?? '').split(path.delimiter).some((dir) => fs.existsSync(path.join(dir, command)))
  if (!found && process.env.STEWARD_REQUIRE_TOOLS)
    throw new Error(`${command} is not installed, and STEWARD_REQUIRE_TOOLS is set`)
  return found
}

/** A test with a fresh program that is closed, and its folder removed, afterwards. */
export const test = base.extend<{ steward: Steward }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern to see what a fixture needs
  steward: async ({}, use) => {
    const steward = await startSteward()
    await use(steward)
    await steward.app.close()
    fs.rmSync(steward.folder, { recursive: true, force: true })
  },
})

export { expect }
