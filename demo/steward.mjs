// The real program, driven through its window, on a folder of its own that is removed afterwards.
import { _electron } from '@playwright/test'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export const PASSPHRASE = 'lantern-orchard-seven-mill'
const NOW = '2026-11-24T10:42:00Z'

/** Starts the built program. `saveTo(file)` answers the next save dialogs; nothing else of the program is replaced. */
export async function startSteward() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-demo-'))
  const root = process.getuid?.() === 0
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${folder}`, `--steward-now=${NOW}`],
    chromiumSandbox: !root,
    env: { ...process.env, ...(root && { ELECTRON_DISABLE_SANDBOX: '1' }) },
  })
  const page = await app.firstWindow()
  page.setDefaultTimeout(15_000)
  // Nobody touches a virtual display: after ten minutes the register would lock in the middle of a picture.
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0
  })
  return {
    app,
    page,
    saveTo: (filePath) =>
      app.evaluate(({ dialog }, file) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: file })
      }, filePath),
    resize: (width, height) =>
      app.evaluate(
        ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0].setContentSize(...size),
        [width, height],
      ),
    /** light or dark, as the system would say. */
    look: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    async close() {
      await app.close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Opens the marked sample organisation. */
export async function openSample(page) {
  await page.getByRole('button', { name: 'Look around in a sample' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('Type it again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor({ timeout: 60_000 })
}

/** Opens a page by its address, as a link would. */
export async function goTo(page, route) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, route)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(250)
}
