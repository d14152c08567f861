import { _electron } from '@playwright/test'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { goTo, logRequest, searchFor } from './pages'
import { expect, hasTool, test, type Steward } from './steward'

type Manifest = { files: { path: string; title: string; size: number; sha256: string }[] }

test('a case leaves as a pack that names nobody else, and a page finds the file that was altered', async ({
  sample,
}) => {
  await logRequest(sample, { name: 'Vera Holt', on: '20/11/2026' })
  const { file, code } = await makePack(sample)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-pack-'))
  try {
    await unpack(file, folder)
    const files = everyHash(folder, code)
    expect(files.map((one) => one.path)).toEqual(expect.arrayContaining(['index.html', 'cases/0001.html']))
    const words = files.map((one) => fs.readFileSync(path.join(folder, one.path), 'utf8')).join('\n')
    expect(words).toContain('Vera Holt')
    for (const other of ['Tom Ashdown', 'Elin Rhys', 'Helen Marsh']) expect(words).not.toContain(other)

    await findsAltered(folder, files, code, 'cases/0001.html')
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
})

// Rows Q3 and Q4: a person’s pack with what was chosen, and a breach as a locked copy to read.
test('a person leaves with what was chosen, and a breach as a locked copy to read', async ({ sample }) => {
  test.skip(!hasTool('7z'), '7-Zip opens the locked pack')
  const { page } = sample
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-pack-'))
  try {
    await searchFor(sample, 'tom ashd')
    await expect(page.getByRole('option', { name: 'Tom Ashdown' }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Tom Ashdown', level: 1 })).toBeVisible()
    await page.getByRole('button', { name: 'More for this contact' }).click()
    await page.getByRole('menuitem', { name: 'Evidence pack' }).click()
    await page.getByRole('checkbox', { name: 'Certificates of destruction' }).check()
    const person = await makeOpened(sample)
    await unpack(person.file, folder)
    const files = everyHash(folder, person.code)
    const words = files.map((one) => fs.readFileSync(path.join(folder, one.path), 'utf8')).join('\n')
    expect(words).toContain('Tom Ashdown')
    for (const other of ['Elin Rhys', 'Helen Marsh', 'Vera Holt']) expect(words).not.toContain(other)
    await findsAltered(folder, files, person.code, 'cases/0001.html')
    await page.keyboard.press('Escape')

    await goTo(sample, '/breaches')
    await page.getByRole('main').getByRole('link', { name: /^Bag/ }).first().click()
    await page.getByRole('button', { name: 'Evidence pack' }).click()
    await page.getByRole('radio', { name: 'A copy to read, for review' }).check()
    await expect(page.getByRole('switch', { name: 'Lock it with words' })).toBeChecked()
    const { file, code, passphrase } = await makeOpened(sample)
    expect(passphrase.split(' ')).toHaveLength(10)
    expect(spawnSync('7z', ['t', '-pno', file]).status).not.toBe(0)
    const out = path.join(folder, 'review')
    execFileSync('7z', ['x', `-p${passphrase}`, `-o${out}`, file])
    expect(everyHash(out, code).map((one) => one.path)).toContain('review-copy.html')
    await inBrowser(path.join(out, 'review-copy.html'), async (copy) => {
      await expect(copy.getByText(/^Copy for review, made on /)).toBeVisible()
      await copy
        .getByRole('navigation', { name: 'Index' })
        .getByRole('link', { name: /^Breach / })
        .click()
      await expect(copy.getByRole('heading', { name: /^Breach assessment / })).toBeInViewport()
    })
    await findsAltered(out, everyHash(out, code), code, 'review-copy.html')
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
})

/** Compares the folder of a pack with its list, and the list with its code. */
function everyHash(folder: string, code: string): Manifest['files'] {
  const manifest = fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8')
  const { files } = JSON.parse(manifest) as Manifest
  expect(hashOf(Buffer.from(manifest))).toBe(code)
  for (const one of files) expect(hashOf(fs.readFileSync(path.join(folder, one.path))), one.path).toBe(one.sha256)
  return files
}

/** The page of the pack finds everything right, and then the one file that was altered. */
async function findsAltered(folder: string, files: Manifest['files'], code: string, altered: string): Promise<void> {
  const all =
    files.length === 1 ? 'The one file is as it was made.' : `All ${files.length} files are as they were made.`
  await inBrowser(path.join(folder, 'verify.html'), async (page) => {
    await page.locator('#folder').setInputFiles(folder)
    await expect(page.locator('#state')).toHaveText(all)
    expect((await page.locator('#code').textContent())?.replaceAll(' ', '')).toBe(code)
    fs.appendFileSync(path.join(folder, altered), ' ')
    await page.reload()
    await page.locator('#folder').setInputFiles(folder)
    await expect(page.locator('#state')).toHaveText('One file is altered or missing.')
    await expect(page.locator('tr.bad')).toHaveText(new RegExp(`^Altered.*${altered}$`))
  })
}

/** Makes the pack of the case that is open, and returns where it lies and the code the page shows. */
async function makePack(steward: Steward): Promise<Made> {
  await steward.page.getByRole('button', { name: 'Evidence pack' }).click()
  return makeOpened(steward)
}

type Made = { readonly file: string; readonly code: string; readonly passphrase: string }

/** The same, where the dialog is open. */
async function makeOpened({ page, saveAs }: Steward): Promise<Made> {
  const file = await saveAs('evidence.zip')
  const dialog = page.getByRole('dialog', { name: 'Evidence pack' })
  await dialog.getByRole('button', { name: 'Make the pack' }).click()
  await expect(dialog.getByText(/^The pack is saved, with \d+ files?$/)).toBeVisible({ timeout: 20_000 })
  const shown = await dialog.getByText(/^Its code: /).textContent()
  const words = dialog.getByText(/^The words that open it: /).locator('b')
  const passphrase = (await words.count()) > 0 ? ((await words.textContent()) ?? '') : ''
  return { file, code: (shown ?? '').replace('Its code: ', '').replaceAll(' ', ''), passphrase }
}

async function unpack(file: string, folder: string): Promise<void> {
  const zip = new ZipReader(new Uint8ArrayReader(new Uint8Array(fs.readFileSync(file))))
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue
    const to = path.join(folder, entry.filename)
    fs.mkdirSync(path.dirname(to), { recursive: true })
    fs.writeFileSync(to, await entry.getData(new Uint8ArrayWriter()))
  }
  await zip.close()
}

/** Opens a page of the pack in a browser window that knows nothing of Steward. */
async function inBrowser(
  file: string,
  look: (page: Awaited<ReturnType<Awaited<ReturnType<typeof _electron.launch>>['firstWindow']>>) => Promise<void>,
): Promise<void> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-browser-'))
  const browser = await _electron.launch({
    args: ['tests/e2e/plain-browser.cjs', `--user-data-dir=${profile}`, file],
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...(process.env as Record<string, string>), ELECTRON_DISABLE_SANDBOX: '1' },
  })
  try {
    await look(await browser.firstWindow())
  } finally {
    await browser.close()
    fs.rmSync(profile, { recursive: true, force: true })
  }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
