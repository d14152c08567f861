import { choose, goTo } from './pages'
import { expect, test, testInOneWindow, unlock } from './steward'

test.describe.configure({ mode: 'serial' })

testInOneWindow(
  'somebody found on LinkedIn is to be told by a shown day; noted, the line on Today goes',
  async ({ larkfield }) => {
    const { page } = larkfield
    await goTo(larkfield, '/contacts')
    await page.getByRole('button', { name: 'Add a contact' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Name', { exact: true }).fill('Ada Moss')
    await form.getByLabel('Where the details came from (optional)').fill('LinkedIn')
    await form.getByLabel('On which day (optional)', { exact: true }).fill('31/10/2026')
    await expect(form.getByLabel('From whom'), 'LinkedIn is not the person').toHaveValue('From somewhere else')
    await form.getByRole('button', { name: 'Add where else they work or worked' }).click()
    await form.getByRole('combobox', { name: 'Organisation' }).fill('Pennant')
    await page.getByRole('option', { name: 'Pennant Steel Ltd' }).click()
    await choose(page, 'Role there (optional)', 'Associate')
    await form.getByRole('textbox', { name: 'Left on (optional)' }).fill('30/6/2026')
    await form.getByRole('button', { name: 'Add the contact' }).click()
    await expect(form).toBeHidden()

    await goTo(larkfield, '/today')
    await expect(page.getByText('Tell Ada Moss where you got their details')).toBeVisible()
    const row = page.getByRole('listitem').filter({ hasText: 'Tell Ada Moss' })
    await row.getByRole('link', { name: 'Open' }).click()
    await expect(page.getByText('Tell them by Monday 30 November 2026')).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Associate, left on 30 June 2026')
    await page.getByRole('button', { name: 'They were told today' }).click()
    await expect(page.getByText('Tell them by')).toBeHidden()
    await expect(page.getByRole('main')).toContainText('On 24 November 2026, where you got the details')
    await goTo(larkfield, '/today')
    await expect(page.getByText('Tell Ada Moss where you got their details')).toBeHidden()
  },
)

testInOneWindow('a contact goes to the trash until a shown day and comes back whole', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Helen Marsh' }).click()
  await page.getByRole('complementary').getByRole('link', { name: 'Open' }).click()
  await page.getByRole('button', { name: 'More for this contact' }).click()
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
  await expect(page.getByText('In the trash until Thursday 24 December 2026')).toBeVisible()
  await goTo(larkfield, '/contacts')
  await expect(page.getByRole('button', { name: 'Helen Marsh' })).toBeHidden()
  await page.getByRole('link', { name: 'Trash (1)' }).click()
  await page.getByRole('button', { name: 'Put back Helen Marsh' }).click()
  await expect(page.getByText('The trash is empty')).toBeVisible()
  await goTo(larkfield, '/contacts')
  await expect(page.getByRole('button', { name: 'Helen Marsh' })).toBeVisible()
})

testInOneWindow(
  'a role’s basis changes whoever follows it; the one chosen for a person stays and is listed',
  async ({ larkfield }) => {
    const { page } = larkfield
    await goTo(larkfield, '/contacts')
    await page.getByRole('button', { name: 'Helen Marsh' }).click()
    await page.getByRole('complementary').getByRole('link', { name: 'Open' }).click()
    await page.getByRole('button', { name: 'Change the basis of: Working with them' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Consent/ }).check()
    await dialog.getByLabel('Why it differs for them').fill('She signed a form of her own')
    await dialog.getByRole('button', { name: 'Choose for this contact' }).click()
    await expect(page.getByText('Chosen for them: She signed a form of her own')).toBeVisible()
    await goTo(larkfield, '/settings/basis')
    await choose(page, 'Role', 'Coaching client')
    await choose(page, 'Working with them', 'Legitimate interests')
    await expect(page.getByText('Saved. Whoever follows the role changes with it.')).toBeVisible()
    await expect(page.getByRole('main')).toContainText('She signed a form of her own')
    await page.getByRole('link', { name: 'Helen Marsh' }).click()
    await expect(page.getByText('Chosen for them: She signed a form of her own')).toBeVisible()
  },
)

// Row A3.
test('the day to tell somebody ends with a short February, comes earlier with the first message, and clears', async ({
  larkfield,
  start,
}) => {
  await larkfield.app.close()
  const { page } = await start({ folder: larkfield.folder, now: '2029-02-01T10:00:00Z' })
  await unlock({ page })
  await goTo({ page }, '/contacts')
  const add = async (name: string, day: string) => {
    await page.getByRole('button', { name: 'Add a contact' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Name', { exact: true }).fill(name)
    await form.getByLabel('Where the details came from (optional)').fill('LinkedIn')
    await form.getByLabel('On which day (optional)', { exact: true }).fill(day)
    await form.getByRole('button', { name: 'Add the contact' }).click()
    await page.getByRole('complementary').getByRole('link', { name: 'Open' }).click()
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  }
  const main = page.getByRole('main')
  await add('Leap Year', '31/1/2028')
  await expect(main).toContainText('Tuesday 29 February 2028')
  await goTo({ page }, '/contacts')
  await add('Short Year', '31/1/2029')
  await expect(main).toContainText('Tell them by Wednesday 28 February 2029')
  await page.getByRole('button', { name: 'Another day, or not needed' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel(/^First message/)
    .first()
    .fill('1/2/2029')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(main).toContainText('Tell them by Thursday 1 February 2029')
  await page.getByRole('button', { name: 'They were told today' }).click()
  await expect(page.getByText('Tell them by')).toBeHidden()
})
