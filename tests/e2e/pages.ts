import type { Locator, Page } from '@playwright/test'
import { expect, type Steward } from './steward'

type OnPage = Pick<Steward, 'page'>

/** Opens a page of the program by its address, as a link would. */
export async function goTo({ page }: OnPage, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, route)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}

/** Closes the message that is shown: where the window is small it lies over buttons until it goes by itself. */
export async function dismissMessage({ page }: OnPage): Promise<void> {
  await page.getByRole('button', { name: 'Dismiss this message' }).first().click()
}

/** The list of contacts holds so many: by the rows it tells to whoever hears the page, not by its words. */
export async function expectContacts({ page }: OnPage, count: number): Promise<void> {
  await expect(page.getByRole('table', { name: 'Contacts' })).toHaveAttribute('aria-rowcount', String(count + 1))
}

/** Opens the search over all with its key, and types. */
export async function searchFor({ page }: OnPage, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search everything' })).toBeFocused()
  await page.keyboard.type(words)
}

/** Chooses from a list that opens under its field; `option` is how the wanted line begins. */
export async function choose(page: Page, label: string | RegExp, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: new RegExp(`^${option}`) }).click()
}

type Wanted = {
  readonly kind?:
    | 'Access request'
    | 'Erasure request'
    | 'Do not contact'
    | 'Complaint'
    | 'Correction request'
    | 'Restriction request'
    | 'Objection'
    | 'Portability request'
    | 'Automated decision'
  readonly name: string
  /** Typed as a person would: `28/10/2026`. */
  readonly on?: string
  readonly how?: string
}

/** Logs a request through the form, and ends on the page of its case. */
export async function logRequest({ page }: OnPage, { kind, name, on, how }: Wanted): Promise<void> {
  await page.getByRole('button', { name: 'Log a request' }).click()
  if (kind) await page.getByRole('radio', { name: kind }).check()
  await page.getByRole('combobox', { name: /^Who/ }).fill(name)
  await page.keyboard.press('Tab') // closes the list of contacts that fit, which would lie over the next fields
  if (on) await page.getByLabel('Day it came', { exact: true }).fill(on)
  if (how) await choose(page, 'How it came', how)
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
}

/** Chooses an act in the menu of a case. */
export async function fromCaseMenu({ page }: OnPage, act: string): Promise<void> {
  await page.getByRole('button', { name: 'More: pause, more time, notes' }).click()
  await page.getByRole('menuitem', { name: act, exact: true }).click()
}

/** Records what came of a place: as the form suggests, or with another answer. */
export async function recordPlace({ page }: OnPage, place: string, came?: string): Promise<void> {
  await page.getByRole('button', { name: `Record: ${place}` }).click()
  if (came) await choose(page, 'What came of it', came)
  await page.getByRole('button', { name: 'Record the place' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

/** Chooses in a bar of segments, whose radio buttons lie hidden under their words. */
export async function pick(scope: Page | Locator, question: string, answer: string): Promise<void> {
  await scope.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click()
}

/** Chooses the first answer of each question of a flow with the keyboard alone, and returns what was asked. */
export async function answerByKeys({ page }: OnPage): Promise<string[]> {
  const asked: string[] = []
  const question = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  const keep = page.getByRole('heading', { name: 'Keep this as a decision' })
  await expect(page.getByRole('button', { name: 'Next' })).toBeVisible()
  while (!(await keep.isVisible())) {
    expect(asked.length, 'every way ends').toBeLessThan(30)
    const words = (await question.textContent()) ?? ''
    asked.push(words)
    for (let tabs = 0; tabs < 12 && !(await onRadio(page)); tabs++) await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(question).not.toHaveText(words)
  }
  return asked
}

function onRadio(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.getAttribute('type') === 'radio')
}
