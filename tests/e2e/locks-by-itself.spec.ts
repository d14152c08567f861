import { goTo } from './pages'
import { expect, test, unlock, type Steward } from './steward'

/** What the system says when somebody leaves, as main hears it. */
const leaving = ['suspend', 'lock-screen', 'user-did-resign-active'] as const

test('every way of leaving the computer locks, and the words come back on the same page', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '#/requests/new?kind=erasure')
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Perpetua Wren')
  for (const signal of leaving) {
    await system(larkfield, signal)
    await locked(larkfield)
    await expect(page.locator('body'), signal).not.toContainText('Perpetua')
    await unlock(larkfield)
    await expect(page.getByRole('heading', { name: 'Log a request', level: 1 }), signal).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Who is it about?' }), signal).toHaveValue('Perpetua Wren')
    await expect(page.getByRole('radio', { name: 'Erasure request' })).toBeChecked()
    await expect(page.getByRole('note').filter({ hasText: 'You were writing this at 10:4' }), signal).toBeVisible()
  }
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Perpetua Wren')
  await goTo(larkfield, '#/requests/new?kind=erasure')
  await expect(page.getByRole('combobox', { name: 'Who is it about?' })).toHaveValue('')
  await expect(page.getByText('You were writing this')).toBeHidden()
})

test('nobody at the computer for ten minutes locks, and not before; an hour when it was set so', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await quietFor(larkfield, 599)
  await lookedAt(larkfield)
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await quietFor(larkfield, 600)
  await locked(larkfield)

  await quietFor(larkfield, 0)
  await unlock(larkfield)
  await goTo(larkfield, '#/settings/locking')
  await page.getByText('After an hour', { exact: true }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.getByText('Never', { exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('whoever sits down here can read and change everything')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('radio', { name: 'After an hour' })).toBeChecked()
  await quietFor(larkfield, 3599)
  await lookedAt(larkfield)
  await expect(page.getByRole('heading', { name: 'Locking', level: 1 })).toBeVisible()
  await quietFor(larkfield, 3600)
  await locked(larkfield)
})

test('a reason that was switched off does not lock, and is still off after the next unlock', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '#/settings/locking')
  await page.getByRole('switch', { name: 'When the screen is locked' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await system(larkfield, 'lock-screen')
  await page.waitForTimeout(1500)
  await expect(page.getByRole('heading', { name: 'Locking', level: 1 })).toBeVisible()
  await system(larkfield, 'suspend')
  await locked(larkfield)
  await unlock(larkfield)
  await expect(page.getByRole('switch', { name: 'When the screen is locked' })).not.toBeChecked()
  await expect(page.getByRole('switch', { name: 'When the computer goes to sleep' })).toBeChecked()
})

test('after a lock the page has a process of its own, the old one is gone, and the keyboard is in the field', async ({
  larkfield,
}) => {
  const { app, page } = larkfield
  const before = await pageProcess(larkfield)
  await goTo(larkfield, '#/contacts')
  await page.keyboard.press('Control+l')
  await locked(larkfield)
  expect(isAlive(before)).toBe(false)
  expect(await pageProcess(larkfield)).not.toBe(before)
  await page.keyboard.type('lantern')
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue('lantern')
  const entries = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]
      ?.webContents.navigationHistory.getAllEntries()
      .map(({ url }) => url),
  )
  expect(entries).toEqual(['app://steward/index.html'])
})

test('a page that hangs cannot keep the register open', async ({ larkfield }) => {
  test.skip(process.platform !== 'linux', 'open files are read from /proc')
  const { app, page } = larkfield
  const before = await pageProcess(larkfield)
  void page.evaluate('for (;;);').catch(() => undefined)
  await page.waitForTimeout(300)
  const from = performance.now()
  await system(larkfield, 'lock-screen')
  await expect.poll(() => isAlive(before), { intervals: [20], timeout: 8000 }).toBe(false)
  expect(performance.now() - from).toBeLessThan(2500)
  // The driver gives up a page whose process was ended; the window itself has gone on.
  const shown = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    )
  await expect.poll(shown, { timeout: 12_000 }).toContain('Nothing can be read until you unlock.')
})

test('a drawer, a note, an assessment and a guide are found again as they were left', async ({ sample }) => {
  const { page } = sample
  const again = async () => {
    await system(sample, 'lock-screen')
    await locked(sample)
    await unlock(sample)
    await expect(page.getByText('You were writing this at')).toBeVisible()
  }
  await goTo(sample, '#/contacts')
  await page.getByRole('button', { name: /^Add / }).click()
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Ottoline Marsh')
  await page.getByRole('dialog').getByLabel('Notes (optional)').fill('Prefers letters.')
  await again()
  await expect(page.getByRole('dialog').getByLabel('Name', { exact: true })).toHaveValue('Ottoline Marsh')
  await expect(page.getByRole('dialog').getByLabel('Notes (optional)')).toHaveValue('Prefers letters.')
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByRole('dialog').getByLabel('Name', { exact: true })).toHaveValue('')
  await page.getByRole('button', { name: 'Cancel' }).click()

  await goTo(sample, '#/requests')
  await page.getByRole('row').nth(1).click()
  await page.getByRole('button', { name: 'More: pause, more time, notes' }).click()
  await page.getByRole('menuitem', { name: /note/i }).click()
  await page.getByRole('textbox', { name: 'Note' }).fill('She rang again.')
  await again()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('She rang again.')
  await page.getByRole('button', { name: 'Add the note' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()

  await goTo(sample, '#/guidance/flow/live-call')
  await page.getByRole('main').getByRole('combobox').first().fill('Ottoline Marsh')
  await page.keyboard.press('Enter')
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Next' }).click()
  const question = await page.getByRole('main').getByRole('heading', { level: 2 }).first().textContent()
  await again()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ottoline Marsh')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(question ?? '?')
})

/** Lets main hear what the system would say. */
async function system({ app }: Steward, signal: (typeof leaving)[number]): Promise<void> {
  await app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), signal)
}

/** Says for how many seconds nobody touched the computer. */
async function quietFor({ app }: Steward, seconds: number): Promise<void> {
  await app.evaluate(({ powerMonitor }, idle) => {
    Object.assign(globalThis, { idleAsked: 0 })
    powerMonitor.getSystemIdleTime = () => {
      Object.assign(globalThis, { idleAsked: Number(Reflect.get(globalThis, 'idleAsked')) + 1 })
      return idle
    }
  }, seconds)
}

/** Waits until the program has asked for how long it was quiet, and had half a second to act on the answer. */
async function lookedAt({ app, page }: Steward): Promise<void> {
  const asked = () => app.evaluate(() => Number(Reflect.get(globalThis, 'idleAsked')))
  await expect.poll(asked, { timeout: 12_000 }).toBeGreaterThan(0)
  await page.waitForTimeout(500)
}

async function locked({ page }: Steward): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible({ timeout: 12_000 })
}

function pageProcess({ app }: Steward): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
