import fs from 'node:fs'
import { closeMessage, exportAs } from './papers'
import { choose, fromCaseMenu, goTo, logRequest, recordPlace } from './pages'
import { expect, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

test('a complaint of Friday 19 June 2026 shows Monday 20 July, is acknowledged, looked into, answered and closed', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const date = main.getByRole('time').first()
  await page.getByRole('button', { name: 'Log a request' }).click()
  await page.getByRole('radio', { name: 'Complaint' }).check()
  await page.getByRole('combobox', { name: 'Who complains?' }).fill('Vera Holt')
  await page.keyboard.press('Tab')
  await page.getByLabel('Day it came', { exact: true }).fill('19/06/2026')
  await choose(page, 'What is it about?', 'Marketing')
  await page.getByLabel('What they wrote or said (optional)').fill('You rang me four times.')
  await expect(date).toHaveText('Mon 20 Jul')
  await expect(main).toContainText('The next day is day 1, so day 30 is Sunday 19 July 2026.')
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('heading', { name: 'Complaint from Vera Holt' })).toBeVisible()
  await expect(date).toHaveText('Mon 20 Jul')
  await goTo(larkfield, '/today')
  const row = main.getByRole('listitem').filter({ hasText: 'Vera Holt' })
  await expect(row).toContainText('Acknowledge the complaint from Vera Holt')
  await expect(row).toContainText('Mon 20 Jul')
  await row.getByRole('link').first().click()

  await page.getByRole('button', { name: 'Write the acknowledgement' }).click()
  const letter = page.getByRole('article', { name: 'The letter' })
  await expect(letter).toContainText('You complained about our marketing.')
  await expect(letter).toContainText('until Monday 20 July 2026')
  await page.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await expect(main).toContainText('No day set')
  await expect(main).toContainText('You acknowledged it on 24 November 2026, which was late.')

  await recordPlace(larkfield, 'Whoever dealt with it')
  for (const place of ['E-mail and letters', 'What Steward holds', 'Suppliers'])
    await recordPlace(larkfield, place, 'Nothing there')
  await fromCaseMenu(larkfield, 'Letter: how far you are')
  await page.getByLabel('How far you are').fill('The agency still has to answer.')
  await expect(letter).toContainText('The agency still has to answer.')
  await page.getByRole('button', { name: 'Not yet' }).click()
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await page
    .getByLabel('What you tell them, and why')
    .fill('The agency rang twice too often. It no longer rings for us.')
  await dialog.getByRole('button', { name: 'Record the decision' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Write the outcome' }).click()
  await expect(letter).toContainText('You were right.')
  await expect(letter).toContainText('It no longer rings for us.')
  await page.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await page.getByRole('button', { name: 'Close the case' }).first().click()
  await dialog.getByRole('radio', { name: 'They were right', exact: true }).check()
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await closeMessage(larkfield, 'Case closed.')

  await goTo(larkfield, '/requests')
  await page.getByRole('link', { name: 'Print a log' }).click()
  await choose(page, 'Which log', 'Complaint')
  await expect(page.getByRole('article', { name: 'The log' })).toContainText('CO-2026-001: You rang me four times.')
  const file = await exportAs(larkfield, page.getByRole('button', { name: 'Export' }), 'Table (CSV)', 'log.csv')
  const csv = fs.readFileSync(file, 'utf8')
  expect(csv).toContain('"Complaint","Received","Complainant","Acknowledged","What was looked into"')
  expect(csv).toContain('"19 June 2026, e-mail","Vera Holt","24 November 2026, by e-mail"')
  expect(csv).toContain('"They were right, 24 November 2026"')
})

test('a correction request has its month, its acknowledgement and its end', async ({ larkfield }) => {
  const { page } = larkfield
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  await logRequest(larkfield, { kind: 'Correction request', name: 'Anil Rao', on: '13/11/2026' })
  await expect(main.getByRole('time').first()).toHaveText('Mon 14 Dec')
  await goTo(larkfield, '/today')
  const row = main.getByRole('listitem').filter({ hasText: 'Anil Rao' })
  await expect(row).toContainText('Answer the correction request from Anil Rao')
  await expect(row).toContainText('Mon 14 Dec')
  await row.getByRole('link').first().click()
  await page.getByRole('button', { name: 'Write the acknowledgement' }).click()
  await expect(page.getByRole('article', { name: 'The letter' })).toContainText(
    'We will answer by Monday 14 December 2026.',
  )
  await page.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await fromCaseMenu(larkfield, 'Record the decision')
  await choose(page, 'What did you decide?', 'Leave it as it is')
  await page.getByLabel('What you tell them, and why').fill('Your contract says the same as our file.')
  await dialog.getByRole('button', { name: 'Record the decision' }).click()
  await expect(dialog).toBeHidden()
  await fromCaseMenu(larkfield, 'Letter: answer')
  await expect(page.getByRole('article', { name: 'The letter' })).toContainText('We have not changed it.')
  await expect(page.getByRole('article', { name: 'The letter' })).toContainText('You can also ask a court to decide.')
  await page.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await fromCaseMenu(larkfield, 'Close the case')
  await dialog.getByRole('radio', { name: 'Refused' }).check()
  await expect(dialog.getByLabel('Reasons')).toHaveValue('Your contract says the same as our file.')
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await closeMessage(larkfield, 'Case closed.')
  await goTo(larkfield, '/today')
  await expect(main).not.toContainText('Anil Rao')
})

// Correction, the fifth, is walked to its end above.
const others = [
  ['Restriction request', 'Your request to keep it unused'],
  ['Objection', 'Your objection'],
  ['Portability request', 'Your data to take along'],
  ['Automated decision', 'The decision of the computer'],
] as const

test('every other right has its clock, its letters and its line in a log', async ({ larkfield }) => {
  const { page } = larkfield
  const letter = page.getByRole('article', { name: 'The letter' })
  for (const [kind, title] of others) {
    await logRequest(larkfield, { kind, name: 'Anil Rao', on: '13/11/2026' })
    await expect(page.getByRole('main').getByRole('time').first()).toHaveText('Mon 14 Dec')
    await page.getByRole('button', { name: 'Write the acknowledgement' }).click()
    await expect(letter).toContainText('We will answer by Monday 14 December 2026.')
    await page.getByRole('button', { name: 'Record it as sent' }).click()
    await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
    await fromCaseMenu(larkfield, 'Record the decision')
    await page.getByLabel('What you tell them, and why').fill('As you asked.')
    await page.getByRole('dialog').getByRole('button', { name: 'Record the decision' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await fromCaseMenu(larkfield, 'Letter: answer')
    await expect(letter).toContainText(title)
    await expect(letter).toContainText('Information Commissioner’s Office (ICO)')
    await page.getByRole('button', { name: 'Not yet' }).click()
  }
  await goTo(larkfield, '/requests')
  await page.getByRole('link', { name: 'Print a log' }).click()
  for (const [kind] of others) {
    await choose(page, 'Which log', kind)
    await expect(page.getByRole('article', { name: 'The log' })).toContainText('One request.')
    await expect(page.getByRole('article', { name: 'The log' })).toContainText('Anil Rao')
  }
})
