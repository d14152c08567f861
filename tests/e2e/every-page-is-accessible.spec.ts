import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { answerByKeys, goTo } from './pages'
import { createRegister, expect, test, type Steward } from './steward'

const plainRoutes = `
  /today /contacts /requests /requests/new /requests/logs /requests/reports /breaches /breaches/new /documents /documents/privacy-policy /guidance
  /guidance/flow/live-call /guidance/calculator /guidance/first-hour /marketing
  /marketing/permissions /marketing/forms/new /marketing/recordings /marketing/recordings?show=publication /settings /settings/organisation
  /settings/security /settings/backups /settings/health /settings/move /settings/locking /settings/history
  /contacts/trash /contacts/import /contacts/notices /settings/basis /about /no-such-page`.split(/\s+/)

test('every page holds against axe in light and in dark', async ({ sample }) => {
  test.setTimeout(150_000)
  const found: string[] = []
  for (const route of await routesOf(sample)) {
    await goTo(sample, route)
    await settled(sample.page)
    found.push(...(await violations(sample.page, route)))
  }
  expect(found).toEqual([])
})

test('no page scrolls sideways at 1024 × 640 or at twice the size, and no text is under 13 pixels', async ({
  sample,
}) => {
  test.setTimeout(90_000)
  const routes = await routesOf(sample)
  const found: string[] = []
  for (const [width, height] of [
    [1280, 800],
    [1024, 640],
    [640, 480],
  ] as const) {
    await resize(sample, width, height)
    for (const route of routes) {
      await goTo(sample, route)
      await settled(sample.page)
      found.push(...(await misfits(sample.page, `${route} at ${width} × ${height}`)))
    }
  }
  expect(found).toEqual([])
})

test('the first run, the lock screen and its helpers hold in light and dark and in small windows', async ({
  steward,
}) => {
  const { page } = steward
  const found: string[] = []
  const check = async (what: string) => {
    found.push(...(await violations(page, what)))
    for (const [width, height] of [
      [1024, 640],
      [640, 480],
    ] as const) {
      await resize(steward, width, height)
      found.push(...(await misfits(page, `${what} at ${width} × ${height}`)))
    }
    await resize(steward, 1280, 800)
  }
  await expect(page.getByRole('heading', { name: 'Welcome to Steward' })).toBeVisible()
  await check('welcome')
  await page.getByRole('button', { name: 'Create your register' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await check('passphrase with a fault')
  await page.getByRole('button', { name: 'Back' }).click()
  await createRegister(steward)
  await check('recovery sheet')
  await page.getByRole('button', { name: 'Do this later' }).click()
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible()
  await check('organisation')
  await page.getByLabel('Name of the organisation').fill('Fernhill Coaching')
  await page.getByRole('button', { name: 'Save and go to Today' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await check('an empty Today')
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill('not this one at all')
  await page.keyboard.press('Enter')
  await expect(page.getByText('That passphrase does not open the register.')).toBeVisible({ timeout: 20_000 })
  await check('lock screen with a fault')
  await page.getByRole('button', { name: 'Use the recovery sheet' }).click()
  await check('recovery form')
  expect(found).toEqual([])
})

/** How each dialog, menu or panel is opened on its page. */
const opened: Record<string, (steward: Steward) => Promise<void>> = {
  'the search over all': async ({ page }) => page.keyboard.press('Control+k'),
  'add a contact': async (steward) => press(steward, '/contacts', 'Add a contact'),
  'the panel of a contact': async (steward) => press(steward, '/contacts', 'Tom Ashdown'),
  'a menu of a case': async (steward) => {
    await openCase(steward)
    await steward.page.getByRole('button', { name: 'More: pause, more time, notes' }).click()
  },
  'recording in a case': async (steward) => {
    await openCase(steward)
    await steward.page.getByRole('button', { name: 'More: pause, more time, notes' }).click()
    await steward.page.getByRole('menuitem', { name: 'Take two more months' }).click()
    await steward.page.getByRole('button', { name: 'Record the extension' }).click()
  },
  'closing a case': async (steward) => {
    await openCase(steward)
    await steward.page.getByRole('button', { name: 'Close the case' }).click()
    await steward.page.getByRole('dialog').getByRole('button', { name: 'Close the case' }).click()
  },
  'the law behind a date': async (steward) => {
    await openCase(steward)
    await steward.page
      .getByRole('button', { name: /what it says$/ })
      .first()
      .click()
  },
  'approving the policy': async (steward) => press(steward, '/documents/privacy-policy', 'Approve'),
  'a calendar': async (steward) => press(steward, '/requests/new', 'Day it came: choose from a calendar'),
  'a form with faults': async (steward) => press(steward, '/breaches/new', 'Record it'),
  'changing the passphrase': async (steward) => press(steward, '/settings/security', 'Change the passphrase'),
  'the columns of a file, with faults': async (steward) => {
    await goTo(steward, '/contacts/import')
    await steward.page
      .locator('input[type="file"]')
      .setInputFiles('tests/fixtures/import/usual/mailchimp-unsubscribed.csv')
    await steward.page.getByRole('button', { name: 'Check the rows' }).click()
    await expect(steward.page.getByText('Write where this list comes from.')).toBeVisible()
  },
  'the rows of a file': async (steward) => {
    const { page } = steward
    await goTo(steward, '/contacts/import') // still at the columns: who leaves finds it again
    await page.getByLabel('Where does this list come from?').fill('The mailing service')
    await page.getByLabel('Since when do you have it?', { exact: true }).fill('20/11/2026')
    await page.getByText('From somewhere else').click()
    await page.getByRole('button', { name: 'Check the rows' }).click()
    await expect(page.getByText('40 opted out of marketing.')).toBeVisible()
  },
  'what came in from a file': async (steward) => {
    const { page } = steward
    await goTo(steward, '/contacts/import')
    await page.getByRole('button', { name: 'Bring in 40 people' }).click()
    await expect(page.getByRole('heading', { name: '40 people brought in' })).toBeVisible()
  },
  'an export menu': async (steward) => press(steward, '/guidance/first-hour', 'Export'),
}

test('every dialog, menu and fault holds against axe in light and in dark, and fits a small window', async ({
  sample,
}) => {
  test.setTimeout(120_000)
  const found: string[] = []
  for (const [what, open] of Object.entries(opened)) {
    await goTo(sample, '/today')
    await open(sample)
    await settled(sample.page)
    found.push(...(await violations(sample.page, what)))
    await resize(sample, 640, 480)
    found.push(...(await misfits(sample.page, what)))
    await resize(sample, 1280, 800)
    await sample.page.keyboard.press('Escape')
  }
  expect(found).toEqual([])
})

async function press(steward: Steward, route: string, name: string): Promise<void> {
  await goTo(steward, route)
  await steward.page.getByRole('main').getByRole('button', { name, exact: true }).first().click()
}

async function openCase(steward: Steward): Promise<void> {
  await goTo(steward, '/requests')
  await steward.page.getByRole('link', { name: 'Tom Ashdown' }).click()
  await expect(steward.page.getByRole('heading', { name: 'Access request from Tom Ashdown' })).toBeVisible()
}

/** All addresses, and one of each kind of page that shows a record. */
async function routesOf(steward: Steward): Promise<readonly string[]> {
  const { page } = steward
  const found: string[] = []
  const here = () => found.push(page.url().replace(/^[^#]*#/, ''))
  await openCase(steward)
  here()
  // The case that was opened is an access request: what is held is looked through on a page of its own.
  found.push(`${found[0] ?? ''}/check`)
  await goTo(steward, '/breaches')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Bag with session notes/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /Bag with session notes/ })).toBeVisible()
  here()
  await goTo(steward, '/contacts')
  await page.getByRole('button', { name: 'Dan Okafor' }).click()
  await page.getByRole('complementary', { name: 'The chosen contact' }).getByRole('link', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dan Okafor' })).toBeVisible()
  here()
  await page.getByRole('link', { name: 'May we ring?' }).click()
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible()
  here()
  await answerByKeys(steward)
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await expect(page).toHaveURL(/#\/guidance\/decision\//)
  here()
  return [...plainRoutes.filter(Boolean), ...found]
}

/** Waits until nothing is on its way any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  await expect(page.getByRole('main').locator('[aria-busy=true], [data-loading=true]')).toHaveCount(0)
}

/** What axe finds in light and in dark, one line each. */
async function violations(page: Page, what: string): Promise<string[]> {
  const told: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Only colours differ in the dark.
    // An open menu stands outside the landmarks, where it is read out as the menu of its button.
    // It is half a megabyte: a page that has it already is not given it once more.
    const hasAxe = await page.evaluate(() => 'axe' in window)
    const axe = new AxeBuilder({ page, ...(hasAxe && { axeSource: 'void 0' }) })
      .setLegacyMode(true)
      .exclude('[data-portal]:has(> [role=menu])')
    const found = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze()
    for (const { id, nodes } of found.violations)
      for (const { target, failureSummary } of nodes)
        told.push(`${what}, ${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`)
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return told
}

/** Where a page is wider than the window, and words smaller than 13 px (the brand may be 12.5). */
async function misfits(page: Page, what: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const wide = [document.scrollingElement, document.querySelector('main')]
      .filter((element) => element && element.scrollWidth > element.clientWidth)
      .map((element) => `${element?.tagName} is ${element?.scrollWidth} wide in ${element?.clientWidth}`)
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    while (texts.nextNode()) {
      const { parentElement: box, textContent } = texts.currentNode
      if (!box || !textContent?.trim() || box.closest('style, script, [aria-label="Steward"]')) continue
      const size = parseFloat(getComputedStyle(box).fontSize)
      if (size > 0 && size < 13 && box.checkVisibility()) small.push(`“${textContent.slice(0, 40)}” is ${size} px`)
    }
    return [...wide, ...small]
  })
  return found.map((one) => `${what}: ${one}`)
}

async function resize({ app, page }: Steward, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const)
  await page.waitForFunction((w) => innerWidth === w, width)
  // What hangs on a button moves along in the frames after the window.
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 100)))
}
