import fs from 'node:fs'
import path from 'node:path'
import { expect, PASSPHRASE, test, type Steward } from './steward'

const OF_FILE = 'four grey geese by the weir'
const THERE = 'nine loud rooks at noon today'

/** A green square of 16 by 16 pixels. */
const logo =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mPQjw0gCTGMahjVMHw1AADVwNwB3SB9qwAAAABJRU5ErkJggg=='

test('the whole register moves to another computer, and only a whole file with its passphrase does', async ({
  sample,
  start,
}) => {
  test.slow() // two starts, and locks that are made hard on purpose
  await sample.page.evaluate(async (bytes) => {
    await window.steward.calls.organisation?.saveLogo?.({ bytes: Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0)) })
  }, logo)
  const before = await everything(sample)
  const file = await sample.saveAs('Steward register.steward')
  await save(sample)
  await expect(sample.page.getByText('The register is saved into the file.')).toBeVisible({ timeout: 30_000 })
  expect(fs.readFileSync(file).subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  expect(fs.readdirSync(path.dirname(file)), 'nothing half-written lies beside it').toEqual([path.basename(file)])

  const there = await start()
  await bringIn(there, file, 'not the one at all')
  await expect(there.page.getByText('That passphrase does not open the file.')).toBeVisible({ timeout: 30_000 })
  const torn = path.join(there.folder, 'torn.steward')
  fs.writeFileSync(torn, fs.readFileSync(file).subarray(0, -100))
  await choose(there, torn)
  await there.page.getByLabel('Passphrase of the file').fill(OF_FILE)
  await there.page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(there.page.getByText('That file was not brought in.')).toBeVisible({ timeout: 30_000 })
  await expect(there.page.getByText(/not complete or was damaged on the way/)).toBeVisible()
  expect(fs.readdirSync(there.folder), 'nothing was made').not.toContain('register')

  await choose(there, file)
  await there.page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(there.page.getByRole('heading', { name: 'Keep a second way in, on paper' })).toBeVisible({
    timeout: 30_000,
  })
  await there.page.getByRole('button', { name: 'Do this later' }).click()
  await expect(there.page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  expect(await everything(there)).toEqual(before)
  await there.page.getByRole('link', { name: 'Contacts' }).click()
  await expect(there.page.getByRole('button', { name: 'Tom Ashdown' })).toBeVisible()
  await there.page.goto('app://steward/index.html#/settings/organisation')
  await expect(there.page.getByRole('img', { name: 'Larkfield Coaching Ltd' })).toBeVisible()
  await there.page.goto('app://steward/index.html#/settings/history')
  await expect(there.page.getByText('Register brought in from another computer')).toBeVisible()
})

test('on a computer with a register the lock screen says why another is not brought in', async ({ larkfield }) => {
  const { page } = larkfield
  await page.keyboard.press('ControlOrMeta+L')
  await page.getByRole('button', { name: 'Bring in a register from another computer' }).click()
  await expect(page.getByRole('heading', { name: 'There is a register here' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the passphrase' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
})

async function save({ page }: Steward): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: /^Move to another computer/ }).click()
  await page.getByLabel('Passphrase for the file').fill(OF_FILE)
  await page.getByLabel('Type it again').fill(OF_FILE)
  await page.getByRole('button', { name: 'Choose where to save it' }).click()
}

async function bringIn(there: Steward, file: string, passphrase: string): Promise<void> {
  const { page } = there
  await page.getByRole('button', { name: 'Bring in a register from another computer' }).click()
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(page.getByText('Choose the file first.')).toBeVisible()
  await choose(there, file)
  await page.getByLabel('Passphrase of the file').fill(passphrase)
  await page.getByLabel('New passphrase, for this computer').fill(THERE)
  await page.getByLabel('Type it again').fill(THERE)
  await page.getByRole('button', { name: 'Bring it in' }).click()
}

async function choose({ app, page }: Steward, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  await page.getByRole('button', { name: /^Choose (the|another) file$/ }).click()
  await expect(page.getByText(path.basename(file))).toBeVisible()
}

/** What the program itself says it holds: every contact, request and breach, and the logo. */
async function everything({ page }: Steward): Promise<unknown> {
  return page.evaluate(async () => {
    const { contacts, requests, breaches, organisation } = window.steward.calls
    const all = { limit: 50, offset: 0 }
    return Promise.all([
      contacts?.list?.({ ...all, search: '', status: 'active', noSource: false }),
      requests?.list?.({ ...all, search: '', status: 'all' }),
      breaches?.list?.({ ...all, status: 'all', fromOn: '', toOn: '' }),
      organisation?.get?.(undefined),
      organisation?.logo?.(undefined),
    ])
  })
}
