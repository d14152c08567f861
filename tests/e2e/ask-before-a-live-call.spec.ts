import fs from 'node:fs'
import { exportAs, textOfPdf } from './papers'
import { answerByKeys, goTo } from './pages'
import { expect, hasTool, testInOneWindow as test, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

test('a question about a call is answered by keys, drawn as a path, and kept exactly as it was shown', async ({
  larkfield,
}) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext reads the decision')
  const { page } = larkfield
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Dan Okafor' }).click()
  await page.getByRole('link', { name: 'May I contact?' }).click()
  await page.locator('[data-cell="live-call services"]').first().click()
  await page.getByRole('link', { name: 'Answer it step by step' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dan Okafor')

  const asked = await answerByKeys(larkfield)
  expect(asked.length).toBeGreaterThan(3)
  const verdict = (await page.getByRole('main').getByRole('heading', { level: 2 }).first().textContent()) ?? ''
  const duties = await page.getByRole('main').getByRole('list').first().getByRole('listitem').allTextContents()
  const picture = page.getByRole('region', { name: 'Picture of the questions' })
  const passed = picture.locator('[data-state=passed]')
  expect(await passed.count(), 'the path is drawn').toBeGreaterThan(3)
  await expect(picture.locator('[data-state=here]'), 'with its end').toHaveCount(1)

  await page.getByLabel('Who decides this?').fill('Ruth Calder')
  await page.getByLabel('Reason or notes (optional)').fill('Asked us at the fair to ring')
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await expect(page).toHaveURL(/#\/guidance\/decision\//)
  const shown = await recordOf(larkfield)
  expect(shown).toContain(verdict)
  for (const duty of duties) expect(shown).toContain(duty)
  for (const question of asked) expect(shown).toContain(question)
  expect(shown).toContain('Asked us at the fair to ring')

  // The contact changes afterwards; the decision does not.
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Dan Okafor' }).click()
  await page.getByRole('complementary', { name: 'The chosen contact' }).getByRole('link', { name: 'Open' }).click()
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Daniel Okafor-Reid')
  await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click()
  await expect(page.getByRole('heading', { name: 'Daniel Okafor-Reid', level: 1 })).toBeVisible()
  await goTo(larkfield, '/marketing')
  await page.getByRole('main').getByRole('link', { name: 'Dan Okafor' }).click()
  await expect(page).toHaveURL(/#\/guidance\/decision\//)
  expect(await recordOf(larkfield)).toBe(shown)

  const menu = page.getByRole('main').getByRole('button', { name: /^(Export|Print|Print or save)$/ })
  const paper = textOfPdf(await exportAs(larkfield, menu, 'PDF', 'decision.pdf'))
  for (const words of [verdict, 'Dan Okafor', 'Ruth Calder', 'Asked us at the fair to ring', 'page 1 of'])
    expect(paper).toContain(words)
  const text = fs.readFileSync(await exportAs(larkfield, menu, 'Plain text', 'decision.txt'), 'utf8')
  for (const question of asked) expect(text).toContain(question)
})

test('pressing Next without an answer says what is missing and stays', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Elin Rhys' }).click()
  await page.getByRole('link', { name: 'May I contact?' }).click()
  await page.getByRole('link', { name: 'Answer it step by step' }).click()
  const question = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  const asked = await question.textContent()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Choose an answer, then go on.')).toBeVisible()
  await expect(question).toHaveText(asked ?? '')
})

/** The decision as it stands on its page, with everything folded out. */
async function recordOf({ page }: Steward): Promise<string> {
  await expect(page.getByRole('heading', { name: 'What was asked and answered' })).toBeVisible()
  return page.getByRole('main').evaluate((main) => {
    for (const fold of main.querySelectorAll('details')) fold.open = true
    return main.textContent
  })
}
