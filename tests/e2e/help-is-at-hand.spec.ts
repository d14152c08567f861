import { goTo, logRequest } from './pages'
import { expect, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

// Row R3.
test('a field says why it is asked, with its source and the day it was checked, and the keyboard comes back to it', async ({
  sample,
}) => {
  const { page } = sample
  await page.keyboard.press('Control+n')
  const day = page.getByLabel('Day it came', { exact: true })
  await day.focus()
  await page.keyboard.press('F1')
  const why = page.getByRole('dialog', { name: 'Why we ask: the start of the time' })
  await expect(why).toContainText('The month for your answer starts on this day')
  await expect(why).toContainText('UK GDPR Article 12A(2)')
  await expect(why).toContainText('Checked 21 November 2026.')
  await expect(why).toContainText('https://www.legislation.gov.uk/')
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await expect(day).toBeFocused()
  await page.getByRole('button', { name: 'Why we ask: the way in' }).click()
  await expect(page.getByRole('dialog', { name: 'Why we ask: the way in' })).toContainText(
    'A request counts by any way',
  )
})

test('help is one key away and leads to the keys, the words and what is not verified', async ({ sample }) => {
  const { page } = sample
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('F1')
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Glossary/ })
    .click()
  await page.getByLabel('Search the words').fill('subject access')
  await expect(page.getByRole('heading', { level: 2, name: 'Access request' })).toBeVisible()
  await page.keyboard.press('Control+/')
  await expect(page.getByRole('heading', { level: 1, name: 'Keys' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Search everything')
  await page.keyboard.press('Alt+0')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^What is not verified/ })
    .click()
  await expect(page.getByRole('heading', { level: 2, name: 'Not verified' })).toBeInViewport()
  await expect(page.getByRole('main')).toContainText(/SQLite\s*3\.\d+\.\d+, encrypted by SQLite3 Multiple Ciphers/)
})

test('a drill on the sample sees what was done, and says what was missed and why', async ({ sample }) => {
  const { page } = sample
  await goTo(sample, '/help/drills')
  await page.getByRole('link', { name: 'An access request by phone' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'What to do' })).toBeVisible()
  await logRequest(sample, { kind: 'Access request', name: 'Joan Whitlock by phone', how: 'Phone' })
  await goTo(sample, '/help/drills/access-by-phone')
  await expect(page.getByRole('listitem').filter({ hasText: 'Done. Log what she asked for.' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Done. Say how it came.' })).toBeVisible()
  await page.getByRole('button', { name: 'I am done' }).click()
  await expect(page.getByRole('heading', { level: 2, name: '4 of 6 missed' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Missed. Choose her from the register')
  await expect(page.getByRole('main')).toContainText('The case does not know which Joan it is about')
})

test('in a register of one’s own nothing is played', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/help/drills/lost-laptop')
  await expect(page.getByText('Drills are played in the sample')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0)
})
