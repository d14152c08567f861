import type { Locator, Page } from '@playwright/test'
import fs from 'node:fs'
import { answerByKeys, searchFor } from './pages'
import { copyOf, expect, PASSPHRASE, test, type Steward } from './steward'

test('a request is logged without a mouse', async ({ start, larkfieldFolder }) => {
  const { page, mouse } = await openByKeys(start, larkfieldFolder)
  await page.keyboard.press('Control+n')
  await expectRing(page.getByRole('radio', { name: 'Access request' }))
  await page.keyboard.press('ArrowDown')
  await expectRing(page.getByRole('radio', { name: 'Erasure request' }))
  await page.keyboard.press('Tab')
  await expectRing(page.getByRole('combobox', { name: 'Who is it about?' }))
  await page.keyboard.type('Helen Mar')
  await expect(page.getByRole('option', { name: /Helen Marsh/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Who is it about?' })).toHaveValue('Helen Marsh')
  await tabTo(page.getByRole('textbox', { name: 'What they wrote or said (optional)' }))
  await page.keyboard.type('Forget me')
  await tabTo(page.getByRole('button', { name: 'Log the request' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Erasure request from Helen Marsh' })).toBeVisible()

  await tabTo(page.getByRole('button', { name: 'More: pause, more time, notes' }))
  await page.keyboard.press('Enter')
  await expectRing(page.getByRole('menuitem', { name: 'Write a note' }))
  await page.keyboard.press('Enter')
  const note = page.getByRole('dialog').getByRole('textbox')
  await expectRing(note)
  await page.keyboard.type('Rang to say it is in hand')
  await tabTo(page.getByRole('dialog').getByRole('button', { name: /note/i }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('main')).toContainText('Rang to say it is in hand')
  await mouse.neverMoved()
})

test('a breach is reported and assessed without a mouse', async ({ start, larkfieldFolder }) => {
  const { page, mouse } = await openByKeys(start, larkfieldFolder)
  await page.keyboard.press('Control+Shift+B')
  await expect(page.getByRole('heading', { name: 'Report a breach' })).toBeVisible()
  await tabTo(page.getByLabel('What happened, in a few words'))
  await page.keyboard.type('Laptop left in a taxi')
  await fromList(page.getByRole('combobox', { name: 'What comes closest?' }), 'Lost phone, laptop or stick')
  await tabTo(page.getByRole('button', { name: 'Record it' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Laptop left in a taxi', level: 1 })).toBeVisible()

  await tabTo(page.getByRole('button', { name: 'Go on to assess' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What kind of information?' })).toBeVisible()
  await fromList(page.getByRole('combobox', { name: 'What kind of information?' }), 'Everyday details')
  await fromList(page.getByRole('combobox', { name: 'How easily could a stranger tell who it is?' }), 'At once')
  await fromList(page.getByRole('combobox', { name: 'Who could have seen it?' }), 'Unknown people')
  await fromList(page.getByRole('combobox', { name: 'Can you still get at it?' }), 'Yes, we still have it')
  await fromList(page.getByRole('combobox', { name: 'Was anything changed?' }), 'No')
  await fromList(page.getByRole('combobox', { name: 'Was somebody trying to do harm?' }), 'No sign of it')
  await tabTo(page.getByRole('button', { name: 'Save and decide' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Do you tell the ICO?' })).toBeVisible()
  await mouse.neverMoved()
})

test('a live call is asked about and the answer kept without a mouse', async ({ start, larkfieldFolder }) => {
  const { page, mouse } = await openByKeys(start, larkfieldFolder)
  await page.keyboard.press('Alt+7')
  await expect(page.getByRole('heading', { name: 'Guidance', level: 1 })).toBeVisible()
  await tabTo(page.getByRole('link', { name: 'A live marketing call' }))
  await page.keyboard.press('Enter')
  await tabTo(page.getByRole('combobox', { name: 'Who do you want to ring?' }))
  await page.keyboard.type('Dan Ok')
  await expect(page.getByRole('option', { name: /Dan Okafor/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dan Okafor')
  await answerByKeys({ page })
  await tabTo(page.getByRole('button', { name: 'Save the decision' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/guidance\/decision\//)
  await mouse.neverMoved()
})

test('the privacy policy is opened and answered, and a paper exported, without a mouse', async ({
  start,
  larkfieldFolder,
}) => {
  const { page, mouse, saveAs } = await openByKeys(start, larkfieldFolder)
  await searchFor({ page }, 'privacy policy')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Privacy policy', level: 1 })).toBeVisible()
  await tabTo(page.getByRole('button', { name: 'Answer the next question' }))
  await page.keyboard.press('Enter')
  const country = page.getByRole('combobox', { name: 'Country' })
  await expectRing(country)
  await page.keyboard.type('United Kingdom')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('article', { name: 'Privacy policy' })).toContainText('United Kingdom')
  await searchFor({ page }, 'privacy policy')
  await page.keyboard.press('Enter')
  const saveAsWord = async () => {
    await tabTo(page.getByRole('button', { name: 'Export' }))
    await page.keyboard.press('Enter')
    await expectRing(page.getByRole('menuitem', { name: 'Print' }))
    await page.keyboard.press('ArrowDown')
    await expectRing(page.getByRole('menuitem', { name: 'Word' }))
    await page.keyboard.press('Enter')
  }
  const file = await saveAs('paper.docx')
  await saveAsWord()
  await expect(page.getByText(/Before it goes:/).first()).toBeVisible()
  expect(fs.existsSync(file)).toBe(false)
  // A paper without a gap leaves.
  await searchFor({ page }, 'complaints procedure')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /complaint/i })).toBeVisible()
  await saveAsWord()
  await expect.poll(() => fs.existsSync(file), { timeout: 15_000 }).toBe(true)
  await mouse.neverMoved()
})

test('Today is looked at and its most urgent thing opened without a mouse', async ({ start, sampleFolder }) => {
  const { page, mouse } = await openByKeys(start, sampleFolder)
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { name: 'Contacts', level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('heading', { name: 'Tuesday 24 November', level: 1 })).toBeVisible()
  const first = page.getByRole('main').getByRole('link').first()
  await tabTo(first)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Bag with session notes left on a train', level: 1 })).toBeVisible()
  await mouse.neverMoved()
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expectRing(page.getByLabel('Passphrase', { exact: true }))
})

/** Starts on a copy of the register and unlocks it, from the first key press without a mouse. */
async function openByKeys(start: (options: { folder: string }) => Promise<Steward>, folder: string) {
  const steward = await start({ folder: copyOf(folder) })
  const { page } = steward
  await expectRing(page.getByLabel('Passphrase', { exact: true }))
  const mouse = await watchMouse(page)
  await page.keyboard.type(PASSPHRASE)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
  return { ...steward, mouse }
}

/** Tabs to an element, and sees at each stop on the way where the focus is. */
async function tabTo(target: Locator): Promise<void> {
  const page = target.page()
  await expect(target).toBeVisible()
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press('Tab')
    await expectVisibleFocus(page)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`The Tab key does not lead to ${target.toString()}`)
}

/** Opens a list with the arrow keys and takes a line of it. */
async function fromList(field: Locator, option: string): Promise<void> {
  const page = field.page()
  await tabTo(field)
  await page.keyboard.press('ArrowDown')
  const lines = page.getByRole('listbox', { name: await nameOf(field) }).getByRole('option')
  await expect(lines.first()).toBeVisible()
  const wanted = lines.filter({ hasText: new RegExp(`^${option}`) }).first()
  for (let presses = 0; presses < 20; presses++) {
    if ((await wanted.getAttribute('data-combobox-selected')) === 'true') break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue(new RegExp(`^${option}`))
}

function nameOf(field: Locator): Promise<string> {
  return field.evaluate(
    (input: HTMLInputElement) => input.getAttribute('aria-label') ?? input.labels?.[0]?.textContent ?? '',
  )
}

async function expectRing(target: Locator): Promise<void> {
  await expect(target).toBeFocused()
  await expectVisibleFocus(target.page())
}

/** The element with the focus shows it: a ring of at least 2 px on it, on its box, or on the words beside it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { what: 'nothing has the focus', ring: 0, visible: false }
    const { nextElementSibling: next, parentElement: parent } = element
    const boxes = [element, next, parent, parent?.nextElementSibling, parent?.parentElement, element.closest('label')]
    const rings = boxes.map((box) => {
      const style = box ? getComputedStyle(box) : undefined
      const drawn = style && style.outlineStyle !== 'none' && !/, 0\)$|^transparent$/.test(style.outlineColor)
      return drawn ? parseFloat(style.outlineWidth) : 0
    })
    const what = element.outerHTML.slice(0, 160)
    return { what, ring: Math.max(...rings), visible: element.matches(':focus-visible') }
  })
  expect(seen.visible, `:focus-visible on ${seen.what}`).toBe(true)
  expect(seen.ring, `a ring on ${seen.what}`).toBeGreaterThanOrEqual(2)
}

/** Counts what only a mouse, a pen or a finger makes. A click by Enter or Space has no such event before it. */
async function watchMouse(page: Page) {
  await page.evaluate(() => {
    const kinds = ['pointerdown', 'pointermove', 'mousedown', 'mousemove', 'wheel', 'touchstart']
    const heard: string[] = []
    Object.assign(window, { heard })
    const hear = (event: Event) => {
      // What appears under a resting pointer makes the browser tell of a move of no length.
      const rested = event instanceof MouseEvent && event.type.endsWith('move') && !event.movementX && !event.movementY
      if (!rested) heard.push(event.type)
    }
    for (const kind of kinds) addEventListener(kind, hear, { capture: true })
  })
  return {
    async neverMoved() {
      expect(await page.evaluate(() => 'heard' in window && window.heard)).toEqual([])
    },
  }
}
