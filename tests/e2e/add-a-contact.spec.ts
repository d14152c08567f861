import { contactCategoryNames } from '../../src/core/contacts/contact-category'
import { larkfieldOrganisations, larkfieldPeople } from '../../src/core/sample/larkfield-people'
import { choose, goTo, searchFor } from './pages'
import { expect, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

test('the list is narrowed by role and by a view, and says how many are shown', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/contacts')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('14 contacts')
  await choose(page, 'Role', 'Supplier')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('1 contact')
  await expect(page.getByRole('button', { name: 'Calder & Finch' })).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: /^Coaching clients/ })
    .click()
  await expect(page.getByRole('button', { name: 'Helen Marsh' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Calder & Finch' })).toBeHidden()
})

test('search everything finds a person and a page, by keys, and Escape closes it', async ({ larkfield }) => {
  const { page } = larkfield
  const palette = page.getByRole('dialog', { name: 'Search everything' })
  await searchFor({ page }, 'ashd')
  await expect(palette.getByRole('option', { name: 'Tom Ashdown' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Tom Ashdown', level: 1 })).toBeVisible()
  await searchFor({ page }, 'first hour')
  await expect(palette.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/guidance\/first-hour$/)
  await searchFor({ page }, 'nothing is called this')
  await expect(palette.getByRole('status')).toContainText('Nothing fits')
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(palette.getByRole('combobox'), 'it starts empty').toHaveValue('')
})

test('a contact is added with what a call needs, found again, edited, archived and put back', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Add the contact' }).click()
  await expect(form.getByLabel('Name', { exact: true })).toBeFocused()
  await expect(form.getByText('Write a name.')).toBeVisible()
  await form.getByLabel('Name', { exact: true }).fill('Siân Ó Briain')
  await form.getByRole('textbox', { name: 'E-mail' }).fill('not an address')
  await form.getByRole('button', { name: 'Add the contact' }).click()
  await expect(form.getByRole('textbox', { name: 'E-mail' })).toBeFocused()
  await form.getByRole('textbox', { name: 'E-mail' }).fill('sian@obriain.example')
  await form.getByRole('textbox', { name: 'Mobile' }).fill('07700 900188')
  await choose(page, 'Who pays for the line or mailbox', 'Individual')
  await form.getByLabel('Where the details came from (optional)').fill('Rang us after the talk')
  await form.getByLabel('On which day (optional)', { exact: true }).fill('29/2/2026')
  await form.getByRole('button', { name: 'Add the contact' }).click()
  await expect(form.getByLabel('On which day (optional)', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await form.getByLabel('On which day (optional)', { exact: true }).fill('20/11/2026')
  await form.getByRole('button', { name: 'Add the contact' }).click()
  await expect(form).toBeHidden()

  const panel = page.getByRole('complementary', { name: 'The chosen contact' })
  await expect(panel, 'the new contact is shown at once').toContainText('07700 900188')
  await panel.getByRole('button', { name: 'Close the panel' }).click()
  const rows = page.getByRole('table', { name: 'Contacts' }).getByRole('row')
  for (const typed of ['obriain', 'sian o br', '900188']) {
    await page.getByRole('textbox', { name: 'Search contacts' }).fill(typed)
    await expect(rows).toHaveCount(2)
    await expect(rows.nth(1)).toContainText('sian@obriain.example')
  }
  await page.getByRole('button', { name: 'Siân Ó Briain' }).click()
  await panel.getByRole('link', { name: 'Open' }).click()
  await page.getByRole('button', { name: 'Edit' }).click()
  await form.getByLabel('Job title (optional)').fill('Head of people')
  await form.getByRole('button', { name: /^Save/ }).click()
  await expect(page.getByRole('main')).toContainText('Head of people')
  await page.getByRole('button', { name: 'More for this contact' }).click()
  await page.getByRole('menuitem', { name: 'Archive' }).click()
  await page.getByRole('button', { name: 'More for this contact' }).click()
  await page.getByRole('menuitem', { name: 'Put back in the list' }).click()
  await goTo(larkfield, '/contacts')
  await expect(page.getByRole('button', { name: 'Siân Ó Briain' })).toBeVisible()
})

// Row A1.
test('one contact of each role: each filter shows its own, and the counts are those of the lists', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const roles = Object.entries(contactCategoryNames)
  await page.evaluate(
    async (all) => {
      for (const [role, { one }] of all) {
        const kind = role === 'client-organisation' ? 'organisation' : 'person'
        await window.steward.calls.contacts?.add?.({ kind, displayName: `Zed ${one}`, roles: [role] })
      }
    },
    roles.map(([role, { one }]) => [role, { one }] as const),
  )
  await goTo(larkfield, '/contacts')
  const main = page.getByRole('main')
  await expect(main.getByRole('status')).toHaveText('28 contacts')
  for (const [role, { one }] of roles) {
    const had = [...larkfieldOrganisations, ...larkfieldPeople].filter((contact) =>
      contact.roles?.some((own) => own === role),
    ).length
    await choose(page, 'Role', `${one}$`)
    await expect(main.getByRole('status')).toHaveText(`${had + 1} contact${had === 0 ? '' : 's'}`)
    await expect(page.getByRole('button', { name: `Zed ${one}`, exact: true })).toBeVisible()
  }
  // A view of a role says how many there are before it is opened.
  const clients = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: /^Coaching clients/ })
  const counted = /\d+$/.exec((await clients.textContent()) ?? '')?.[0]
  await clients.click()
  await expect(main.getByRole('status')).toHaveText(`${counted} contacts`)
})

// Row A2.
test('a contact saved without a type is unknown, and treated as a private person by every answer', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Name', { exact: true }).fill('Ada Moss')
  await form
    .getByRole('textbox', { name: /^E-mail/ })
    .first()
    .fill('ada@moss.example')
  await form.getByRole('button', { name: 'Add the contact' }).click()
  await page.getByRole('complementary').getByRole('link', { name: 'Open' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('Not known')
  await expect(main).toContainText('private')
  const row = main.getByRole('row').filter({ hasText: 'ada@moss.example' })
  await expect(row).toContainText('Ask first')
})
