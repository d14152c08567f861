import { choose, goTo } from './pages'
import { closeMessage } from './papers'
import { expect, testInOneWindow as test, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

const asked = 'Asked on 24 November not to be contacted'

async function openContact(steward: Steward, name: string): Promise<void> {
  const { page } = steward
  await goTo(steward, '/contacts')
  await page.getByRole('button', { name }).click()
  await page.getByRole('complementary', { name: 'The chosen contact' }).getByRole('link', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('somebody who says stop is marked everywhere and a call is answered with No, until it is lifted', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await openContact(larkfield, 'Dan Okafor')
  await page.getByRole('link', { name: 'Stop contacting' }).click()
  await choose(page, 'What should stop?', 'Only some ways')
  await page.getByRole('checkbox', { name: 'Phone calls' }).check()
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Do not contact, Dan Okafor' })).toBeVisible()

  await goTo(larkfield, '/contacts')
  const line = page.getByRole('link', { name: `${asked}: phone calls` })
  await line.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Do not contact, Dan Okafor' })).toBeVisible()
  await openContact(larkfield, 'Dan Okafor')
  const note = page.getByRole('main').getByRole('note')
  await expect(note).toContainText(asked)
  await page.getByRole('link', { name: 'May I contact?' }).click()
  await page.locator('[data-cell="live-call services"]').first().click()
  await page.getByRole('link', { name: 'Answer it step by step' }).click()
  await expect(note).toContainText('Phone calls')
  await page.getByRole('radio', { name: /^Yes/ }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('heading', { name: 'Has Dan Okafor since asked you for exactly this?' })).toBeVisible()
  await page
    .getByRole('button', { name: '1 answered from the register' })
    .or(page.getByText(/answered from the register/))
    .first()
    .click()
  await expect(page.getByText(/From your do-not-contact list, since 24 November 2026/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'No' }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('heading', { name: /is on your suppression list\. Send no marketing/ })).toBeVisible()

  await goTo(larkfield, '/settings/history')
  await expect(page.getByRole('button', { name: /^Undo: Request logged/ }), 'no undo lifts a stop').toHaveCount(0)
  await goTo(larkfield, '/marketing/do-not-contact')
  await page.getByRole('button', { name: 'Dan Okafor' }).click()
  await page.getByRole('button', { name: 'Lift this entry' }).click()
  await page.getByRole('button', { name: 'Lift the entry' }).click()
  await expect(page.getByText('Only the person can change their mind.', { exact: false })).toBeVisible()
  await page.getByLabel('Why may it end?').fill('He asked for the newsletter')
  await page.getByLabel('What shows it?').fill('Signed form of 24 November, in the folder')
  await page.getByRole('button', { name: 'Lift the entry' }).click()
  await closeMessage(larkfield, 'Lifted. The entry stays in the list of lifted ones.')
  await openContact(larkfield, 'Dan Okafor')
  await expect(note).toBeHidden()
})

test('a request for a typed name stops nothing until it is linked, and says so', async ({ larkfield }) => {
  const { page } = larkfield
  await page.getByRole('button', { name: 'Log a request' }).click()
  await page.getByRole('radio', { name: 'Do not contact' }).check()
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Joan Whitlock')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByText('Not linked to a contact, so nothing stops yet')).toBeVisible()
  await page.getByRole('button', { name: 'Link to Joan Whitlock' }).click()
  await closeMessage(larkfield, 'Linked to the contact.')
  await expect(page.getByText('Linked to a contact', { exact: true })).toBeVisible()
  await openContact(larkfield, 'Joan Whitlock')
  await expect(page.getByRole('main').getByRole('note')).toContainText(`${asked}All marketing`)
})

test('what was logged wrongly is put right, and the story says so', async ({ sample }) => {
  const { page } = sample
  await goTo(sample, '/requests')
  await page.getByRole('link', { name: 'Tom Ashdown' }).click()
  await page.getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: 'Correct what was logged' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Day it came', { exact: true }).fill('27/10/2026')
  await expect(dialog.getByText('Reply by Wednesday 2 December 2026.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Save the correction' }).click()
  await closeMessage(sample, 'Corrected. The date is worked out anew.')
  await expect(page.getByText('Corrected: the day it came')).toBeVisible()
  await expect(page.getByText('It said 28 October 2026 before.')).toBeVisible()
  await expect(page.getByText('Received on Tuesday 27 October 2026', { exact: false })).toBeVisible()
})
