import { closeMessage, exportAs } from './papers'
import { expect, test, unlock, type Steward } from './steward'
import { goTo, logRequest } from './pages'

const NAME = 'Priya Nandakumar'

test('an erasure is decided by questions, undone, decided again, final after its day, and proven', async ({
  larkfield,
  start,
}) => {
  const { page } = larkfield
  await logRequest(larkfield, { kind: 'Erasure request', name: NAME, on: '16/11/2026' })
  await page.getByRole('button', { name: `Link to ${NAME}` }).click()
  await expect(page.getByText('Not linked to a contact')).toBeHidden()
  await page.getByRole('button', { name: 'Acknowledged already' }).click()
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByRole('button', { name: 'Record identity' }).click()
  await page.getByLabel('How you know it is them').fill('She rang from her number')
  await page.getByRole('button', { name: 'Record it' }).click()

  await decide(larkfield)
  await expect(page.getByRole('heading', { name: 'Will be erased after Tuesday 1 December 2026' })).toBeVisible()
  await expectInContacts(larkfield, 0)
  await openCase(larkfield)
  await page.getByRole('main').getByRole('button', { name: 'Undo', exact: true }).click()
  await closeMessage(larkfield, 'Undone. The contact is as it was.')
  await expectInContacts(larkfield, 1)

  await openCase(larkfield)
  await decide(larkfield)
  await page.getByRole('button', { name: 'Erase now' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Save or print the letter that confirms it first.')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Open the letter' }).click()
  await expect(page.getByRole('article', { name: 'The letter' })).toContainText(
    'it goes for good after 1 December 2026',
  )
  await exportAs(larkfield, dialog.getByRole('button', { name: 'Export' }), 'Plain text', 'letter.txt')
  await dialog.getByRole('button', { name: 'Record it as sent' }).click()
  await expect(page.getByText('The letter that confirms it was saved or printed')).toBeVisible()
  await larkfield.app.close()

  const later = await start({ folder: larkfield.folder, now: '2026-12-02T09:00:00Z' })
  await unlock(later)
  // A clock that runs ahead for a minute looks the same as a register nobody used for a week: it asks first.
  await expect(later.page.getByRole('main')).toContainText('The register was last used on 24 November 2026.')
  await expectInContacts(later, 0)
  await openCase(later)
  await later.page.getByRole('button', { name: 'Yes, that is today: erase for good' }).click()
  await closeMessage(later, 'Erased for good.')
  await expect(
    later.page.getByRole('heading', { name: 'Erased in Steward on Wednesday 2 December 2026' }),
  ).toBeVisible()
  await expect(later.page.getByRole('main')).not.toContainText('Nandakumar')
  await later.page.getByRole('link', { name: 'Search for what is left' }).click()
  const texts = later.page.getByLabel('Names, addresses and numbers')
  await texts.fill('nandakumar@priya.example')
  await later.page.getByRole('button', { name: 'Look everywhere' }).click()
  await expect(later.page.getByText('Nothing was found.')).toBeVisible()
  // Two contacts were recommended by her: their entries are about them, and for a person to change.
  await texts.fill('Nandakumar')
  await later.page.getByRole('button', { name: 'Look everywhere' }).click()
  await expect(later.page.getByText('It stands in')).toBeVisible()
})

async function openCase(steward: Steward): Promise<void> {
  await goTo(steward, '/requests')
  await steward.page.getByRole('row').filter({ hasText: 'ER-2026-001' }).getByRole('link').click()
  await expect(steward.page.getByRole('list', { name: 'Steps of this case' })).toBeVisible()
}

/** Answers the questions up to “Erase”, and writes what the person is told. */
async function decide({ page }: Steward): Promise<void> {
  await page.getByRole('button', { name: 'Answer the questions' }).click()
  const dialog = page.getByRole('dialog')
  const answers = ['No', 'To be erased, all or a part', 'You no longer need it', 'No', 'No, none of these', 'No']
  for (const answer of answers) {
    await dialog
      .getByRole('radio', { name: new RegExp(`^${answer}`) })
      .first()
      .check()
    await dialog.getByRole('button', { name: 'Next' }).click()
  }
  await dialog.getByLabel('What you tell them, and why').fill('We no longer need it.')
  await dialog.getByRole('button', { name: 'Decide, and start the days' }).click()
  await expect(dialog).toBeHidden()
}

async function expectInContacts(steward: Steward, rows: number): Promise<void> {
  await goTo(steward, '/contacts')
  await steward.page.getByRole('textbox', { name: 'Search contacts' }).fill('nandakumar')
  await expect(steward.page.getByRole('textbox', { name: 'Search contacts' })).toHaveValue('nandakumar')
  await expect(steward.page.getByRole('button', { name: NAME, exact: true })).toHaveCount(rows)
}
