import { goTo } from './pages'
import { expect, test, unlock, type Steward } from './steward'

test('what was copied out of Steward leaves the clipboard after a minute, and what came from elsewhere stays', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await openTom(larkfield)
  await minuteInTwoSeconds(larkfield, () => copyTitle(page))
  expect(await clipboardText(larkfield)).toBe('Tom Ashdown')
  await reads(() => clipboardText(larkfield), '', 5000)

  await minuteInTwoSeconds(larkfield, () => copyTitle(page))
  expect(await clipboardText(larkfield)).toBe('Tom Ashdown')
  await larkfield.app.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'))
  await page.waitForTimeout(2500)
  expect(await clipboardText(larkfield)).toBe('a shopping list')
})

test('locking clears it at once, with what was only marked, and leaves alone what was copied elsewhere since', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await openTom(larkfield)
  await copyTitle(page)
  await reads(() => clipboardText(larkfield), 'Tom Ashdown')
  if (process.platform === 'linux') await reads(() => markedText(larkfield), 'Tom Ashdown')
  await page.waitForTimeout(500)
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await reads(() => clipboardText(larkfield), '', 1000)
  if (process.platform === 'linux') expect(await markedText(larkfield)).toBe('')

  await unlock(larkfield)
  await openTom(larkfield)
  await copyTitle(page)
  await reads(() => clipboardText(larkfield), 'Tom Ashdown')
  await page.waitForTimeout(1000)
  await larkfield.app.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'))
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  expect(await clipboardText(larkfield)).toBe('a shopping list')
})

async function openTom(larkfield: Steward): Promise<void> {
  await larkfield.app.evaluate(({ clipboard }) => clipboard.clear())
  await goTo(larkfield, '#/contacts')
  await larkfield.page.getByRole('row', { name: /Tom Ashdown/ }).dblclick()
  await expect(larkfield.page.getByRole('heading', { name: 'Tom Ashdown', level: 1 })).toBeVisible()
}

/**
 * Waits until a place reads so. A question to main may itself fail: what Playwright waits for can be swept away while main
 * is busy with the clipboard.
 */
async function reads(place: () => Promise<string>, text: string, timeout = 7000): Promise<void> {
  await expect(async () => expect(await place()).toBe(text)).toPass({ timeout, intervals: [100, 250, 500] })
}

/** Marks the title as a person does, with three clicks, and copies it with the keyboard. */
async function copyTitle(page: Steward['page']): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click({ clickCount: 3 })
  await page.keyboard.press('Control+c')
}

async function clipboardText({ app }: Steward): Promise<string> {
  return (await app.evaluate(({ clipboard }) => clipboard.readText())).trim()
}

/** What the middle mouse button would paste. */
async function markedText({ app }: Steward): Promise<string> {
  const text = await app.evaluate(({ clipboard }) => {
    const read: (place?: string) => unknown = clipboard.readText.bind(clipboard)
    return read('selection')
  })
  return String(text).trim()
}

/** Copies, and lets the minute that main then waits pass in two seconds; answers when main has begun to wait. */
async function minuteInTwoSeconds({ app }: Steward, copy: () => Promise<void>): Promise<void> {
  await app.evaluate(() => {
    const real = globalThis.setTimeout
    const quick = (act: () => void, ms?: number) => {
      if (ms !== 60_000) return real(act, ms)
      Object.assign(globalThis, { setTimeout: real })
      return real(act, 2000)
    }
    Object.assign(globalThis, { setTimeout: quick, realTimeout: real })
  })
  await copy()
  const isWaiting = () => app.evaluate(() => globalThis.setTimeout === Reflect.get(globalThis, 'realTimeout'))
  await expect(async () => expect(await isWaiting()).toBe(true)).toPass({ timeout: 7000, intervals: [50] })
}
