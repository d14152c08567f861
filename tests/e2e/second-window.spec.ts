import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expectContacts } from './pages'
import { expect, PASSPHRASE, test } from './steward'

const WITHIN_MS = 1000

test('starting Steward again brings the window that is open to the front, within a second', async ({ larkfield }) => {
  const { app, folder } = larkfield
  const binary = await app.evaluate(({ app }) => app.getPath('exe'))
  const inFront = app.evaluate(({ app, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.minimize()
    return new Promise<{ at: number; shown: boolean }>((resolve) => {
      app.once('second-instance', () =>
        setTimeout(() => resolve({ at: Date.now(), shown: window?.isMinimized() === false && window.isVisible() }), 0),
      )
    })
  })
  const started = Date.now()
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(binary, [...sandbox, '.', `--user-data-dir=${folder}`], { stdio: 'ignore' })
  const ended = once(second, 'exit')
  const { at, shown } = await inFront
  expect(shown).toBe(true)
  expect(at - started, 'milliseconds').toBeLessThanOrEqual(WITHIN_MS)
  expect((await ended)[0]).toBe(0)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('a second program on the same folder is refused in words, and the first goes on', async ({ larkfield, start }) => {
  const other = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-window-'))
  fs.symlinkSync(path.join(larkfield.folder, 'register'), path.join(other, 'register'))
  const second = await start({ folder: other })
  await second.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await second.page.getByRole('button', { name: 'Unlock' }).click()
  await expect(second.page.getByRole('alert')).toContainText('Another Steward has this register open.')
  await second.app.close()
  await larkfield.page.getByRole('link', { name: 'Contacts' }).click()
  await expectContacts(larkfield, 14)
})
