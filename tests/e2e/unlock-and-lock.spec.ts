import fs from 'node:fs'
import { textOfPdf } from './papers'
import { expect, hasTool, PASSPHRASE, test, unlock, type Steward } from './steward'

const NEXT = 'harbour violin cabbage nineteen'

test('a first run ends on Today, with a passphrase, a recovery sheet that was read from paper, and an organisation', async ({
  steward,
}) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext reads the sheet')
  const { page } = steward
  await page.getByRole('button', { name: 'Create your register' }).click()

  await passphrase(steward).fill('too short')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Use at least 10 characters.')).toBeVisible()
  await expect(passphrase(steward)).toBeFocused()
  await passphrase(steward).fill('passwordpassword')
  await expect(page.getByRole('status')).toContainText('You may use it, but a longer one')
  await passphrase(steward).fill(PASSPHRASE)
  await expect(page.getByRole('status')).toContainText(/^(Good|Strong)\./)
  await page.getByLabel('Type it again').fill('something else here')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('The two are not the same.')).toBeVisible()
  await page.getByLabel('Type it again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Continue' }).click()

  await expect(page.getByRole('heading', { name: 'Keep a second way in, on paper' })).toBeVisible({ timeout: 20_000 })
  const groups = await savedSheet(steward)
  const shown = page.getByRole('list', { name: 'The eight groups, one of them hidden' }).getByRole('listitem')
  await expect(shown).toHaveCount(8)
  const asked = Number((await page.getByText(/^Type group \d from the sheet/).textContent())?.match(/\d/)?.[0])
  await expect(shown.nth(asked - 1)).toContainText('hidden')
  await expect(page.locator('body')).not.toContainText(groups[asked - 1] ?? '?')

  const field = page.getByLabel(`Group ${asked} from the sheet`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText(`Type group ${asked} first`)).toBeVisible()
  await field.fill(groups[asked % 8] ?? '')
  await expect(page.getByText(`That is not group ${asked} of your sheet.`)).toBeVisible()
  await field.fill(groups[asked - 1]?.toLowerCase() ?? '')
  await expect(page.getByText('It matches. This sheet opens the register.')).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()

  await page.getByRole('button', { name: 'Save and go on' }).click()
  await expect(page.getByLabel('Name of the organisation')).toBeFocused()
  await page.getByLabel('Name of the organisation').fill('Fernhill Coaching')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.getByRole('button', { name: 'Do the rest later' }).click()
  await expect(page.getByRole('heading', { name: 'Tuesday 24 November', level: 1 })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Steward' })).toContainText('Fernhill Coaching')
  await expect(page.getByRole('link', { name: 'Prove your recovery sheet' })).toBeHidden()
  await test.step('the recovery sheet opens it and sets a new passphrase, and the old one opens it no more', () =>
    openWithSheet(steward, groups))
})

async function openWithSheet(steward: Steward, groups: readonly string[]): Promise<void> {
  const { page } = steward
  await lockByKeys(steward)
  await page.getByRole('button', { name: 'Use the recovery sheet' }).click()
  const open = page.getByRole('button', { name: 'Open and set the new passphrase' })
  await page.getByLabel('The eight groups').fill(groups.slice(0, 7).join(' '))
  await open.click()
  await expect(page.getByText('Part of the key is missing.')).toBeVisible()
  await page.getByLabel('The eight groups').fill([...groups.slice(1), groups[0]].join('-'))
  await page.getByLabel('New passphrase').fill(NEXT)
  await page.getByLabel('Type it again').fill(NEXT)
  await open.click()
  await expect(page.getByText('One of the groups has a slip in it.')).toBeVisible()
  await page.getByLabel('The eight groups').fill(groups.join(' ').toLowerCase())
  await open.click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })

  await lockByKeys(steward)
  await refuse(steward, PASSPHRASE)
  await passphrase(steward).fill(NEXT)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
}

test('after locking, only the passphrase leads back, to the page where one was', async ({ larkfield }) => {
  const { page } = larkfield
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: /^Security/ }).click()
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expect(page.locator('body')).not.toContainText('Larkfield')
  await expect(passphrase(larkfield)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Type your passphrase.')).toBeVisible()
  await refuse(larkfield, 'not the one at all')
  await unlock(larkfield)
  await expect(page.getByRole('heading', { name: 'Security', level: 1 })).toBeVisible()
  await lockByKeys(larkfield)
})

test('a passphrase changed in Settings is the one that opens the register afterwards', async ({ larkfield }) => {
  const { page } = larkfield
  await page.goto('app://steward/index.html#/settings/security')
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await page.getByLabel('Present passphrase').fill('not the one at all')
  await page.getByLabel('New passphrase').fill(NEXT)
  await page.getByLabel('Type it again').fill(NEXT)
  await page.keyboard.press('Enter')
  await expect(page.getByText('That passphrase does not open the register.')).toBeVisible({ timeout: 20_000 })
  await page.getByLabel('Present passphrase').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The passphrase is changed.')).toBeVisible({ timeout: 20_000 })
  await lockByKeys(larkfield)
  await refuse(larkfield, PASSPHRASE)
  await passphrase(larkfield).fill(NEXT)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
})

test('the register is opened in a thread of its own, which ends with the lock', async ({ larkfield }) => {
  test.skip(process.platform !== 'linux', 'open files are read from /proc')
  const open = await insideMain(larkfield)
  expect(open.threads).toHaveLength(1)
  expect(open.modules.filter((file) => /better-sqlite3|argon2/.test(file))).toEqual([])
  expect(open.modules.length, 'the list of modules is read').toBeGreaterThan(5)
  expect(openRegisterFiles(open.pid), 'it is this process that has the file open').toBeGreaterThan(0)
  await lockByKeys(larkfield)
  // The fresh thread may begin before the old one has quite ended.
  await expect.poll(async () => (await insideMain(larkfield)).threads.length).toBe(1)
  const locked = await insideMain(larkfield)
  expect(locked.threads, 'a fresh thread').not.toEqual(open.threads)
  expect(openRegisterFiles(locked.pid)).toBe(0)
})

test('a fault that nobody caught in main opens no box, is told without its words, and the register still locks', async ({
  larkfield,
}) => {
  let told = ''
  larkfield.app.process().stderr?.on('data', (piece: Buffer) => (told += piece.toString()))
  await larkfield.app.evaluate(() => {
    setTimeout(() => {
      throw new RangeError('Perpetua Wren')
    }, 0)
    void Promise.reject(new TypeError('Perpetua Wren'))
  })
  await expect.poll(() => told).toContain('(RangeError)')
  await expect.poll(() => told).toContain('(TypeError)')
  expect(told).not.toContain('Perpetua')
  await lockByKeys(larkfield)
})

test('starting a second time brings the first window to the front and opens no other', async ({ larkfield, start }) => {
  await larkfield.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.minimize()
    window?.on('focus', () => Object.assign(globalThis, { wasFocused: true }))
  })
  await expect(start({ folder: larkfield.folder })).rejects.toThrow()
  const seen = await larkfield.app.evaluate(({ BrowserWindow }) => ({
    windows: BrowserWindow.getAllWindows().length,
    minimised: BrowserWindow.getAllWindows()[0]?.isMinimized(),
  }))
  expect(seen).toEqual({ windows: 1, minimised: false })
  await expect(larkfield.page.getByRole('navigation', { name: 'Main' })).toBeVisible()
})

function passphrase({ page }: Pick<Steward, 'page'>) {
  return page.getByLabel('Passphrase', { exact: true })
}

async function refuse(steward: Steward, wrong: string): Promise<void> {
  await passphrase(steward).fill(wrong)
  await steward.page.getByRole('button', { name: 'Unlock' }).click()
  await expect(steward.page.getByText('That passphrase does not open the register.')).toBeVisible({ timeout: 20_000 })
}

async function lockByKeys({ page }: Steward): Promise<void> {
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
}

/** Saves the recovery sheet as a PDF, reads it as a person reads the paper, and returns its eight groups. */
async function savedSheet({ page, saveAs }: Steward): Promise<string[]> {
  const file = await saveAs('sheet.pdf')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByText('Saved as a PDF.')).toBeVisible({ timeout: 20_000 })
  const found = [...textOfPdf(file).matchAll(/\b([1-8]) {2,}([0-9A-Z]{4})\b/g)]
  const groups = found.toSorted((a, b) => Number(a[1]) - Number(b[1])).map((match) => match[2] ?? '')
  expect(groups).toHaveLength(8)
  return groups
}

/** Which threads the main process has, and which modules its own thread has loaded. */
async function insideMain({ app }: Steward): Promise<{ pid: number; threads: unknown[]; modules: string[] }> {
  return app.evaluate(() => {
    const report = process.report.getReport() as { workers?: { header: { threadId: number } }[] }
    const { _cache } = process.getBuiltinModule('module') as unknown as { _cache: Record<string, unknown> }
    const threads = (report.workers ?? []).map(({ header }) => header.threadId)
    return { pid: process.pid, threads, modules: Object.keys(_cache) }
  })
}

function openRegisterFiles(pid: number): number {
  const open = fs.readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return fs.readlinkSync(`/proc/${pid}/fd/${fd}`)
    } catch {
      return ''
    }
  })
  return open.filter((file) => file.endsWith('/register.db')).length
}
