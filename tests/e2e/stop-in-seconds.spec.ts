import { goTo } from './pages'
import { expect, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

test('stop, from anywhere, in a few keys: also for somebody who is in no list', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/documents')
  await page.keyboard.press('Control+Shift+D')
  const dialog = page.getByRole('dialog', { name: 'Do not contact' })
  await dialog.getByRole('combobox', { name: 'Who?' }).pressSequentially('Vera@Lane.example')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('Stopped from now')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /^Do not contact, / })).toBeVisible()
  await expect(
    page.getByRole('dialog').getByText('You asked us not to send you marketing', { exact: false }).first(),
  ).toBeVisible()

  await goTo(larkfield, '/marketing/check')
  await page.getByLabel('E-mail address, phone number, domain or name').fill('vera@lane.example')
  await page.keyboard.press('Enter')
  await expect(page.getByText('is on the do-not-contact list')).toBeVisible()
  await expect(page.getByText('No marketing, by any way.')).toBeVisible()
  await expect(page.getByText('Answers to their requests and complaints')).toBeVisible()
})

test('a blocked domain blocks every address there, and leaves the post alone', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/marketing/do-not-contact')
  await page.getByRole('button', { name: 'Add to the list' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add to the do-not-contact list' })
  await dialog.getByRole('radio', { name: 'A whole domain' }).check()
  await dialog.getByRole('textbox', { name: 'Domain' }).fill('brightwater.example')
  await dialog.getByRole('radio', { name: 'Only some of it' }).check()
  await dialog.getByRole('checkbox', { name: 'E-mail' }).check()
  await dialog.getByRole('button', { name: 'Add to the list' }).click()
  await expect(page.getByRole('dialog', { name: 'brightwater.example' })).toContainText('E-mail')
  await page.getByRole('button', { name: 'Also blocked in the CRM' }).click()
  await expect(page.getByText(/Also blocked in your CRM since/)).toBeVisible()
  await page.keyboard.press('Escape')
})
