import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { goTo } from './pages'
import { expect, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

const answer = async (page: Page, words: string | RegExp) => {
  await page.getByRole('radio', { name: words }).check()
  await page.getByRole('button', { name: 'Next' }).click()
}

test('statistics for improvement only need no consent, but words and an off switch, and the notice says so', async ({
  larkfield,
}) => {
  const { page, saveAs } = larkfield
  await goTo(larkfield, '/documents/cookies')
  await page.getByRole('button', { name: 'Add one' }).click()
  await page.getByRole('radio', { name: 'Traffic statistics' }).check()
  await page.getByRole('button', { name: 'Add it and go to its questions' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Does it need consent? Traffic statistics')
  await answer(page, /^Yes, it stores or reads/)
  await answer(page, /^No$/)
  await answer(page, /^No$/)
  await answer(page, 'Yes, all of that')
  await answer(page, 'Yes, all of it')
  await answer(page, 'Yes, for this alone')
  await expect(page.getByRole('heading', { name: /You need no consent: it only counts/ })).toBeVisible()
  await page.getByRole('button', { name: 'Save the decision' }).click()
  const row = page.getByRole('row', { name: /Traffic statistics/ })
  await expect(row).toContainText('No consent, if…')
  await expect(row).toContainText('Visitors are told, and can switch it off for nothing.')

  await page.getByRole('button', { name: 'The notice' }).click()
  const notice = page.getByRole('region', { name: 'Cookie notice' }).or(page.getByLabel('Cookie notice'))
  await expect(notice.first()).toContainText('Where to say no: the switch “Count my visit” at the foot of each page.')
  const file = await saveAs('notice.txt')
  await page.getByRole('button', { name: 'Print or save' }).click()
  await page.getByRole('menuitem', { name: 'Plain text' }).click()
  await expect.poll(() => fs.existsSync(file) && fs.readFileSync(file, 'utf8')).toContain('Set unless you say no')
})

test('another purpose ends the test, and the notice does not leave before a new one', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/documents/cookies')
  await page.getByRole('button', { name: 'Traffic statistics', exact: true }).click()
  await page.getByLabel('What it is for', { exact: true }).fill('To count visits, and to show adverts.')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('row', { name: /Traffic statistics/ })).toContainText(
    'What it is for changed after the test of 24 November 2026.',
  )
  await page.getByRole('button', { name: 'The notice' }).click()
  await page.getByRole('button', { name: 'Print or save' }).click()
  await page.getByRole('menuitem', { name: 'PDF' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Before it goes' })).toBeVisible()
})
