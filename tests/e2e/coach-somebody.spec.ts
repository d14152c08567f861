import { choose, dismissMessage, goTo } from './pages'
import { expect, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

const pictures = process.env['STEWARD_SHOTS']

test('from the agreement to the day notes are destroyed; seven years wait for a reason, which is printed', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const shot = async (name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` })
  }

  await page.getByRole('link', { name: 'Coaching', exact: true }).click()
  await page.getByRole('button', { name: 'Open the first engagement' }).click()
  await dialog.getByLabel('Who is coached').fill('Tom Ash')
  await page.getByRole('option', { name: /^Tom Ashdown/ }).click()
  await dialog.getByLabel('Coach (optional)').fill('Ruth Calder')
  await dialog.getByLabel('Sponsor (optional)').fill('Tidew')
  await page.getByRole('option', { name: /^Tideway Components/ }).click()
  await dialog.getByLabel('Notes are kept after coaching ends for', { exact: true }).fill('7')
  await choose(page, 'Notes are kept after coaching ends for: in what', 'years')
  await dialog.getByRole('textbox', { name: 'First session on (optional)' }).fill('01/12/2026')
  await dialog.getByRole('button', { name: 'Open it' }).click()
  await expect(dialog).toContainText('7 years is more than five years. That needs a reason, which is printed.')
  await shot('coaching-seven-years')
  await dialog.getByLabel('Why more than five years').fill('A claim about the contract is expected.')
  await dialog.getByLabel('Who agreed to it').fill('Perpetua Lund')
  await dialog.getByRole('button', { name: 'Open it' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tom Ashdown')
  await expect(main).toContainText('to be signed before the first session on 1 December 2026')
  await expect(main).toContainText('No notes can be written')
  await page.getByRole('button', { name: 'Write the agreement' }).click()
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(dialog).toContainText('We keep them for 7 years')
  await expect(dialog).toContainText('A claim about the contract is expected. Approved by Perpetua Lund.')
  await shot('coaching-agreement')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'It is signed' }).click()
  await dialog.getByRole('radio', { name: /^It is ticked/ }).check()
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(main).toContainText('Notes can be written')
  await dismissMessage(larkfield)

  await page.getByRole('button', { name: 'Change', exact: true }).first().click()
  await dialog.getByLabel('Notes are kept after coaching ends for', { exact: true }).fill('6')
  await choose(page, 'Notes are kept after coaching ends for: in what', 'months')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(main).toContainText('The signed agreement says 7 years, and the record says 6 months.')
  await goTo(larkfield, '/today')
  await expect(main).toContainText('The agreement with Tom Ashdown and the record differ')
  await page.goBack()

  await page.getByRole('button', { name: 'Add a session' }).click()
  await dialog.getByRole('textbox', { name: 'Day of the session' }).fill('24/08/2026')
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(main).toContainText('Monday 24 August 2026')
  await page.getByRole('button', { name: 'Complete coaching' }).click()
  await dialog.getByRole('textbox', { name: 'Completed on' }).fill('31/08/2026')
  await expect(dialog).toContainText('Notes are kept until 28 February 2027')
  await shot('coaching-complete')
  await dialog.getByRole('button', { name: 'Complete it' }).click()
  await expect(page.getByRole('complementary', { name: 'Facts' })).toContainText('28 February 2027')
  await expect(main).toContainText('Send the evaluation form.')
  await expect(main).toContainText('Notes, career and life can never be marked.')
  await page.getByRole('button', { name: 'It came back' }).click()
  await dialog.getByRole('radio', { name: /^It is ticked/ }).check()
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(main).toContainText('the consent is kept with its proof')
  await shot('coaching-page')
  await goTo(larkfield, '/coaching')
  await expect(page.getByRole('table', { name: 'Engagements' })).toContainText('28 February 2027')
  await shot('coaching-list')
})
