import type { Page } from '@playwright/test'
import { goTo } from './pages'
import { closeMessage, exportAs, textOfPdf } from './papers'
import { expect, hasTool, testInOneWindow as test, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

/** Types or pastes what is asked about; the answer comes without another press. */
async function ask({ page }: Pick<Steward, 'page'>, text: string, heading = text): Promise<void> {
  await page.keyboard.press('Control+Shift+M')
  const field = page.getByRole('textbox', { name: /^A name, an e-mail address/ })
  await field.fill(text)
  await expect(page.getByRole('heading', { level: 1, name: `May I contact ${heading}?` })).toBeVisible()
}

/** The answer that is shown: its word, its sentence, what has to be done. */
const answer = (page: Page) => page.getByRole('main').locator('[aria-live="polite"]')

/** Opens a cell of the matrix. */
async function look(page: Page, cell: string, nth = 0): Promise<void> {
  await page.locator(`[data-cell="${cell}"]`).nth(nth).click()
}

test('a stop blocks marketing and not an appointment reminder, and the page says why', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Helen Marsh' }).click()
  await page.getByRole('link', { name: 'Stop contacting' }).click()
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Do not contact, Helen Marsh' })).toBeVisible()

  await ask(larkfield, 'helen marsh', 'Helen Marsh')
  await expect(answer(page)).toContainText('They asked to get no marketing, on 24 November 2026.')
  await expect(page.locator('[data-cell="email services"]')).toHaveText('No')
  await expect(answer(page).getByRole('button', { name: 'They said yes' })).toHaveCount(0)
  await look(page, 'service')
  await expect(answer(page)).toContainText('Yes, if…')
  await expect(answer(page)).toContainText('A reminder of an appointment')
  await expect(answer(page)).toContainText('That covers marketing, and nothing else.')

  await page.getByRole('main').getByRole('link', { name: 'Helen Marsh' }).click()
  await page.getByRole('button', { name: 'More for this contact' }).click()
  await page.getByRole('menuitem', { name: 'No contact at all' }).click()
  await page.getByRole('dialog').getByLabel('Who asked').fill('Herself')
  await page.getByRole('dialog').getByLabel('What they said, or why it is so').fill('She wants no letters at all.')
  await page.getByRole('dialog').getByRole('button', { name: 'Mark no contact at all' }).click()
  await look(page, 'service')
  await expect(answer(page).last()).toContainText('You decide')
  await expect(answer(page).last()).toContainText('the law asks you to send this')
})

test('a pasted number or address is answered, whoever has it, each way with its reason and its law', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await ask(larkfield, '07700 900999')
  await expect(page.getByText('Nobody in the register has this number')).toBeVisible()
  await expect(answer(page)).toContainText('Screen first')
  await look(page, 'sms events')
  await expect(answer(page)).toContainText('Ask first')
  await page.getByRole('button', { name: 'Add them to the contacts' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Mobile' })).toHaveValue('07700 900999')
  await page.keyboard.press('Escape')

  await ask(larkfield, '+447700900142', 'Priya Nandakumar')
  await expect(answer(page)).toContainText('News by phone, 07700 900142')
  await page.getByRole('button', { name: 'Other ways' }).click()
  const cells = page.getByRole('table').locator('button[data-cell]')
  for (let at = 0, count = await cells.count(); at < count; at++) {
    await cells.nth(at).click()
    await expect(cells.nth(at)).toHaveAttribute('aria-pressed', 'true')
    await expect(
      answer(page)
        .getByRole('button', { name: /checked (in part )?\d+ \w+ 2026/ })
        .first(),
    ).toBeVisible()
  }
})

test('what was pasted with words around it is understood, and of several addresses or people one is chosen', async ({
  larkfield,
}) => {
  const { page } = larkfield
  for (const pasted of ['mailto:pn@tideway.example', 'Priya Nandakumar <pn@tideway.example>', 'Tel: 07700 900142'])
    await ask(larkfield, pasted, 'Priya Nandakumar')
  await expect(answer(page)).toContainText('07700 900142')

  const field = page.getByRole('textbox', { name: /^A name, an e-mail address/ })
  await field.fill('pn@tideway.example, 07700 900999')
  await expect(page.getByRole('heading', { name: 'You pasted 2 at once. Which one?' })).toBeVisible()
  await expect(answer(page)).toHaveCount(0)
  await page.getByRole('link', { name: '07700 900999' }).click()
  await expect(page.getByText('Nobody in the register has this number')).toBeVisible()
  await field.fill('???')
  await expect(page.getByText('This is no name, no e-mail address and no phone number.')).toBeVisible()

  // Two people at one number: whoever is chosen, the answer is about that number.
  await page.evaluate(async () => {
    for (const displayName of ['Ada Lumb', 'Bo Lumb'])
      await window.steward.calls.contacts?.add?.({
        kind: 'person',
        displayName,
        points: [
          { kind: 'email', value: `${displayName.slice(0, 3).trim().toLowerCase()}@lumb.example`, label: '' },
          { kind: 'phone', value: '020 7946 0633', label: 'home' },
        ],
      })
  })
  await field.fill('020 7946 0633')
  await page.getByRole('link', { name: /^Bo Lumb/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'May I contact Bo Lumb?' })).toBeVisible()
  await expect(answer(page)).toContainText('News by phone, 020 7946 0633')

  // Asked anew, nobody is named until somebody is.
  await ask(larkfield, 'pn@tideway.example', 'Priya Nandakumar')
  await page.keyboard.press('Control+Shift+M')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('May I contact…?')
})

test('what is missing is mended beside the answer, and then the call has its script', async ({ larkfield }) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext reads the script')
  const { page } = larkfield
  await ask(larkfield, 'pn@tideway.example', 'Priya Nandakumar')
  await expect(answer(page)).toContainText('You decide')
  await answer(page).getByRole('button', { name: 'Record your assessment' }).click()
  await page.getByRole('dialog').getByLabel('Signed by').fill('Ruth Calder')
  await page.getByRole('dialog').getByLabel('Where it is kept').fill('Folder “Assessments”')
  await page.getByRole('dialog').getByRole('button', { name: 'Record it' }).click()
  await closeMessage(larkfield, 'Assessment recorded.')
  await expect(answer(page)).toContainText('Yes, if…')

  await look(page, 'live-call services')
  await expect(answer(page)).toContainText('Screen first')
  await expect(answer(page).getByRole('button', { name: 'Script for the call' })).toHaveCount(0)
  await answer(page).getByRole('button', { name: 'Record a check' }).click()
  const dialog = page.getByRole('dialog')
  for (const register of [/^Telephone Preference/, /^Corporate Telephone/])
    await dialog.getByRole('group', { name: register }).getByText('Not on it').click()
  await dialog.getByLabel('Service or list').fill('Checking service')
  await dialog.getByLabel('Who looked').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Record the check' }).click()
  await closeMessage(larkfield, 'Check recorded.')
  await expect(answer(page)).toContainText('Yes, if…')
  await expect(page.locator('[data-cell="live-call services"]').first()).toHaveText('Yes, if…')

  const menu = answer(page).getByRole('button', { name: 'Script for the call' })
  const script = textOfPdf(await exportAs(larkfield, menu, 'PDF', 'script.pdf'))
  for (const words of ['Before you ring Priya Nandakumar', '020 7946 0142', 'If they say no', 'do-not-contact list'])
    expect(script).toContain(words)
})
