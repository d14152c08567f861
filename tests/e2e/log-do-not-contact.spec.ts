import fs from 'node:fs'
import { closeMessage, exportAs, tagsOfPdf, textOfDocx } from './papers'
import { choose, goTo, logRequest, recordPlace } from './pages'
import { expect, hasTool, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

test('a phone call becomes a logged stop to marketing, off every list, with a letter that says so', async ({
  larkfield,
}) => {
  test.skip(!hasTool('soffice') || !hasTool('pdftotext'), 'LibreOffice and pdftotext read the papers')
  const { page } = larkfield
  const started = performance.now()
  await page.getByRole('button', { name: 'Log a request' }).click()
  await page.getByRole('radio', { name: 'Do not contact' }).check()
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Dan Ok')
  await page.getByRole('option', { name: /Dan Okafor/ }).click()
  await choose(page, 'How it came', 'Phone')
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('heading', { name: 'Do not contact, Dan Okafor' })).toBeVisible()
  expect(performance.now() - started, 'from the call to the log').toBeLessThan(30_000)

  for (const place of ['Mailing lists', 'Customer system', 'Call lists']) await recordPlace(larkfield, place)
  await recordPlace(larkfield, 'Post lists', 'Nothing there')
  await page.getByRole('button', { name: 'Write the confirmation' }).click()
  const dialog = page.getByRole('dialog')
  const letter = page.getByRole('article', { name: 'The letter' })
  await expect(letter).toContainText('Dear Dan Okafor,')
  const menu = page.getByRole('button', { name: 'Export' })
  const written = textOfDocx(await exportAs(larkfield, menu, 'Word', 'confirmation.docx'))
  for (const line of await letter.locator('p, li, h2').allInnerTexts()) expect(written).toContain(line.split('\n')[0])
  await dialog.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await page.getByRole('button', { name: 'Close the case' }).click()
  await expect(dialog.getByRole('radio', { name: /refuse/i }), 'there is no way to refuse').toHaveCount(0)
  await dialog.getByRole('radio', { name: 'Marketing stopped' }).check()
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await closeMessage(larkfield, 'Case closed.')

  await goTo(larkfield, '/requests')
  await page.getByRole('link', { name: 'Print a log' }).click()
  await choose(page, 'Which log', 'Do not contact')
  await page.getByRole('switch', { name: 'With what the law wants logged besides' }).uncheck()
  await expect(page.getByRole('article', { name: 'The log' })).toContainText('Dan Okafor')
  const day = '24 November 2026'
  const logMenu = page.getByRole('button', { name: 'Export' })
  expect(fs.readFileSync(await exportAs(larkfield, logMenu, 'Table (CSV)', 'log.csv'), 'utf8')).toBe(
    '"Request date","Organisation","Name","Actions with dates","Removed from lists and CRM"\r\n' +
      `"${day}","Brightwater Joinery","Dan Okafor","Confirmed by phone, ${day}; Closed: Marketing stopped, ${day}",` +
      `"Mailing lists: removed, ${day}; Customer system: removed, ${day}; Call lists: removed, ${day}; Post lists: not on it, ${day}"\r\n`,
  )
  const columns = ['Request date', 'Organisation', 'Name', 'Actions with dates', 'Removed from lists and CRM']
  expect(tagsOfPdf(await exportAs(larkfield, logMenu, 'PDF', 'log.pdf')).columns).toEqual(columns)
})

test('the contact in hand can be taken off at once: the form opens with the person and the kind filled in', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Nadia Farouk' }).click()
  await page.getByRole('link', { name: 'Stop contacting' }).click()
  await expect(page.getByRole('radio', { name: 'Do not contact' })).toBeChecked()
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('heading', { name: 'Do not contact, Nadia Farouk' })).toBeVisible()
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Nadia Farouk' }).click()
  await page.getByRole('complementary', { name: 'The chosen contact' }).getByRole('link', { name: 'Open' }).click()
  await expect(page.getByRole('main')).toContainText(/DNC-2026-00\d/)
})

test('only some ways can be stopped, and then which ones must be said', async ({ larkfield }) => {
  const { page } = larkfield
  await logRequest(larkfield, { kind: 'Do not contact', name: 'Vera Holt' })
  await page.getByRole('button', { name: 'Log a request' }).click()
  await page.getByRole('radio', { name: 'Do not contact' }).check()
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Vera Holt')
  await choose(page, 'What should stop?', 'Only some ways')
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByText('Choose at least one way, or choose all marketing.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Text messages' }).check()
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText(/DNC-2026-00\d/)
})
