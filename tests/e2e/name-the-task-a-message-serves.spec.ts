import type { Page } from '@playwright/test'
import { choose, goTo } from './pages'
import { expect, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

const answer = async (page: Page, words: string | RegExp) => {
  await page.getByRole('radio', { name: words, exact: typeof words === 'string' }).check()
  await page.getByRole('button', { name: 'Next' }).click()
}

/** Goes through the questions for a message that serves a task, up to the form under the answer. */
async function answerForTask(page: Page, message: string) {
  await page.getByRole('link', { name: 'Is this message marketing?' }).click()
  await page.getByLabel('Which message is it?').fill(message)
  await page.getByRole('button', { name: 'Next' }).click()
  await answer(page, /^Something else/)
  for (let no = 0; no < 4; no++) await answer(page, 'No')
  await answer(page, 'Yes')
  await answer(page, /^Yes, both/)
  await answer(page, 'No, they have to be told')
  await answer(page, 'Yes, all of it')
  await answer(page, 'No')
}

test('a message that serves a task is decided with the task, which is there again next time and on the sheet', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/guidance/public-bodies')
  await answerForTask(page, 'Text on the new portal')
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await expect(page.getByText('Name the task or function.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Which task or function' }).fill('Access to primary care')
  await page.getByRole('combobox', { name: 'Where is it laid down?' }).fill('GMS contract: essential services')
  await page.keyboard.press('Tab') // closes the list, which would lie over the button
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await expect(page.getByText('Task or function: Access to primary care.')).toBeVisible()

  await goTo(larkfield, '/guidance/public-bodies')
  await answerForTask(page, 'Text on the extended hub')
  await choose(page, /^Which task or function/, 'Access to primary care')
  await expect(page.getByRole('combobox', { name: 'Where is it laid down?' })).toHaveValue(
    'GMS contract: essential services',
  )
  await page.getByRole('button', { name: 'Save the decision' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Text on the extended hub', exact: true })).toBeVisible()

  await goTo(larkfield, '/guidance/public-bodies?show=sheet')
  const sheet = page.getByLabel('Messages and marketing: guidance sheet')
  await expect(sheet).toContainText('Messages and marketing at Larkfield Coaching Ltd')
  for (const words of ['Text on the new portal', 'Access to primary care', 'Table 3: where help is', 'Ruth Calder'])
    await expect(sheet).toContainText(words)
})

test('training is logged with its people, and stands on the paper', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/guidance/training')
  await page.getByRole('button', { name: 'Add training' }).click()
  await page.getByLabel('Topic').fill('Messages and marketing')
  await page.getByLabel('Who was there').fill('Ruth Calder\nBen Larkin')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('row', { name: /Messages and marketing/ })).toContainText('Ruth Calder, Ben Larkin')
  await expect(page.getByRole('button', { name: 'Print or save' })).toBeVisible()
})
