import fs from 'node:fs'
import { closeMessage, exportAs, tagsOfPdf, textOfDocx, textOfPdf } from './papers'
import { choose, fromCaseMenu, goTo, logRequest } from './pages'
import { copyOf, expect, hasTool, PASSPHRASE, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

test('from the lock screen to a logged request on Today: twelve key presses beside the typing, half a minute', async ({
  start,
  larkfieldFolder,
}) => {
  const { page } = await start({ folder: copyOf(larkfieldFolder) })
  let presses = 0
  const press = async (keys: string) => {
    presses += 1
    await page.keyboard.press(keys)
  }
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  const started = performance.now()
  await page.keyboard.type(PASSPHRASE)
  await press('Enter')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
  await press('Control+n')
  await expect(page.getByRole('radio', { name: 'Access request' })).toBeFocused()
  await press('Tab')
  await page.keyboard.type('Nicholas Wren')
  await press('Enter')
  await expect(page.getByRole('heading', { name: 'Access request from Nicholas Wren' })).toBeVisible()
  await press('Alt+1')
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Nicholas Wren' })
  await expect(row).toContainText('Answer the access request from Nicholas Wren')
  await expect(row).toContainText('Thu 24 Dec')
  expect(presses).toBeLessThanOrEqual(12)
  expect(performance.now() - started).toBeLessThan(30_000)
})

test('a closed request stands in the log with the six columns promised, on paper and as a table', async ({
  larkfield,
}) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext reads the log')
  const { page } = larkfield
  await page.getByRole('button', { name: 'Log a request' }).click()
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Vera Holt')
  await page.getByLabel('Day it came', { exact: true }).fill('2/11/2026')
  await choose(page, 'How it came', 'Phone')
  await page.getByLabel('What they wrote or said (optional)').fill('All my notes, "every one"')
  await page.getByLabel('Somebody else asked for them').check()
  await page.getByLabel('Who asked').fill('Anil Rao')
  await page.getByLabel('What they are to the person (optional)').fill('solicitor')
  await page.getByRole('button', { name: 'Log the request' }).click()
  await page.getByRole('button', { name: 'Close the case' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Refused' }).check()
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await expect(dialog.getByText('Write the reasons you gave them.').first()).toBeVisible()
  await dialog.getByRole('radio', { name: 'Given in full' }).check()
  await dialog.getByLabel('Date of the answer', { exact: true }).fill('20/11/2026')
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await closeMessage(larkfield, 'Case closed.')

  await goTo(larkfield, '/requests')
  await page.getByRole('link', { name: 'Print a log' }).click()
  await expect(page.getByRole('article', { name: 'The log' })).toContainText('One request.')
  const menu = page.getByRole('button', { name: 'Export' })
  await page.getByRole('switch', { name: 'With what the law wants logged besides' }).uncheck()
  const table = await exportAs(larkfield, menu, 'Table (CSV)', 'log.csv')
  expect(fs.readFileSync(table, 'utf8')).toBe(
    '"Request","Date received","How received","By whom and on whose behalf","Response","Date of response"\r\n' +
      '"AR-2026-001: All my notes, ""every one""","2 November 2026","Phone","Anil Rao, solicitor, for Vera Holt","Given in full","20 November 2026"\r\n',
  )
  const file = await exportAs(larkfield, menu, 'PDF', 'log.pdf')
  const columns = ['Request', 'Date received', 'How received', 'By whom and on whose behalf', 'Response']
  expect(tagsOfPdf(file).columns).toEqual([...columns, 'Date of response'])
  const paper = textOfPdf(file)
  for (const words of ['Larkfield Coaching Ltd', 'AR-2026-001: All my notes', 'Anil Rao, solicitor', 'page 1 of 1'])
    expect(paper).toContain(words)
})

test('the acknowledgement leaves as a Word file with the date in it, and is kept with the case', async ({
  larkfield,
}) => {
  test.skip(!hasTool('soffice'), 'LibreOffice reads the letter')
  const { page } = larkfield
  await logRequest(larkfield, { name: 'Tom Ashdown', how: 'Post' })
  await page.getByRole('button', { name: 'Write the acknowledgement' }).click()
  const letter = page.getByRole('article', { name: 'The letter' })
  await expect(letter).toContainText('Dear Tom Ashdown,')
  const shown = await letter.locator('p, h2, h4, li').allInnerTexts()
  const dialog = page.getByRole('dialog')
  const file = await exportAs(larkfield, page.getByRole('button', { name: 'Export' }), 'Word', 'letter.docx')
  const written = wordsOf(textOfDocx(file))
  for (const line of shown) expect(written).toContain(wordsOf(line))
  expect(written).toContain('We will answer by Thursday 24 December 2026.')

  await dialog.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await expect(page.getByRole('list', { name: 'Steps of this case' })).toContainText(/Acknowledge, done\s*24 Nov/)
  await page.getByRole('button', { name: 'Acknowledgement of an access request' }).click()
  await expect(letter.locator('p, h2, h4, li').first()).toHaveText(shown[0] ?? '')
  expect(await letter.locator('p, h2, h4, li').allInnerTexts()).toEqual(shown)
})

test('a pause for a question moves the date by the days waited, and resuming needs a day', async ({ larkfield }) => {
  const { page } = larkfield
  await logRequest(larkfield, { name: 'Tom Ashdown', on: '28/10/2026' })
  const clock = page.getByRole('main').getByRole('time').first()
  await expect(clock).toHaveText('Mon 30 Nov')
  await fromCaseMenu(larkfield, 'Ask what is wanted, and pause')
  await page.getByRole('button', { name: 'Record and pause' }).click()
  await expect(page.getByLabel('What you asked')).toBeFocused()
  await page.getByLabel('What you asked').fill('Which years do you mean?')
  await page.getByLabel('Asked on', { exact: true }).fill('11/11/2026')
  await page.getByRole('button', { name: 'Record and pause' }).click()
  await closeMessage(larkfield, 'Recorded.')
  await expect(page.getByRole('main')).toContainText('Paused')

  await fromCaseMenu(larkfield, 'Record the answer, and resume')
  const day = page.getByLabel('Answered on', { exact: true })
  await day.fill('')
  await page.getByRole('button', { name: 'Record and resume' }).click()
  await expect(day).toBeFocused()
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  await day.fill('10/11/2026')
  await page.getByRole('button', { name: 'Record and resume' }).click()
  await expect(page.getByText('That is before the day you asked, 11 November 2026.')).toBeVisible()
  await day.fill('15/11/2026')
  await page.getByRole('button', { name: 'Record and resume' }).click()
  await expect(clock).toHaveText('Thu 3 Dec')
  await expect(page.getByRole('main')).toContainText('You waited 5 days for an answer')
})

test('a letter with a gap does not leave; filled, it says the new date in Word, on paper and as text', async ({
  larkfield,
}) => {
  test.skip(!hasTool('soffice') || !hasTool('pdftotext'), 'LibreOffice and pdftotext read the letter')
  const { page } = larkfield
  await logRequest(larkfield, { name: 'Tom Ashdown', on: '28/10/2026' })
  await closeMessage(larkfield, /^Request logged as AR-2026-\d{3}\.$/)
  await fromCaseMenu(larkfield, 'Letter: two more months')
  const menu = page.getByRole('dialog').getByRole('button', { name: 'Export' })
  const file = await larkfield.saveAs('gap.docx')
  await menu.click()
  await page.getByRole('menuitem', { name: 'Word', exact: true }).click()
  await expect(page.getByText('Before it goes: Write why you need more time')).toBeVisible()
  expect(fs.existsSync(file)).toBe(false)
  await page.getByRole('button', { name: 'Dismiss this message' }).first().click()

  await page.getByLabel('Why you need more time').fill('Your files stand in three archives.')
  const letter = page.getByRole('article', { name: 'The letter' })
  await expect(letter).toContainText('We will answer by Thursday 28 January 2027 at the latest.')
  const shown = (await letter.locator('p, h2, h4, li').allInnerTexts()).map(wordsOf)
  const word = wordsOf(textOfDocx(await exportAs(larkfield, menu, 'Word', 'letter.docx')))
  const paper = wordsOf(textOfPdf(await exportAs(larkfield, menu, 'PDF', 'letter.pdf')))
  const plain = wordsOf(fs.readFileSync(await exportAs(larkfield, menu, 'Plain text', 'letter.txt'), 'utf8'))
  for (const line of shown) for (const text of [word, paper, plain]) expect(text).toContain(line)
  await page.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await expect(page.getByRole('main').getByRole('time').first()).toHaveText('Thu 28 Jan')

  await fromCaseMenu(larkfield, 'Ask for proof of identity')
  await page.getByRole('button', { name: 'Write the letter' }).click()
  await page.getByLabel(/^What you need to see/).fill('A bill of the last three months.')
  await expect(letter).toContainText('The month in which we must answer starts on the day your proof reaches us.')
  await page.getByRole('button', { name: 'Record it as sent' }).click()
  await closeMessage(larkfield, 'Recorded, and the letter is kept with the case.')
  await expect(page.getByRole('main')).toContainText('No date yet')
})

test('on day 40 two more months are refused with the reason, and accepted after a long enough pause', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const clock = page.getByRole('main').getByRole('time').first()
  const extend = async () => {
    await fromCaseMenu(larkfield, 'Take two more months')
    await page.getByLabel('The reasons you gave them').fill('Eleven requests at once, in four languages')
    await page.getByRole('button', { name: 'Record the extension' }).click()
  }
  await logRequest(larkfield, { name: 'Peter Lane', on: '15/10/2026' })
  await extend()
  const refusal = page.getByRole('dialog').getByRole('alert')
  await expect(refusal).toContainText('The last day to tell them was Monday 16 November 2026')
  await page.getByRole('button', { name: 'Keep it as late, without effect' }).click()
  await closeMessage(larkfield, 'Kept as late. The date has not moved.')
  await expect(clock).toHaveText('Mon 16 Nov')
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('Notice of more time came too late')

  await logRequest(larkfield, { name: 'Vera Holt', on: '15/10/2026' })
  await fromCaseMenu(larkfield, 'Ask what is wanted, and pause')
  await page.getByLabel('What you asked').fill('Which of your three accounts?')
  await page.getByLabel('Asked on', { exact: true }).fill('20/10/2026')
  await page.getByRole('button', { name: 'Record and pause' }).click()
  await fromCaseMenu(larkfield, 'Record the answer, and resume')
  await page.getByLabel('Answered on', { exact: true }).fill('9/11/2026')
  await page.getByRole('button', { name: 'Record and resume' }).click()
  await expect(clock).toHaveText('Mon 7 Dec')
  await extend()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(clock).toHaveText(/Feb 2027|Feb/)
})

test('the date stands there while it is typed, in the nation of the organisation, and says when holidays may still change', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const main = page.getByRole('main')
  const date = main.getByRole('time').first()
  await page.getByRole('button', { name: 'Log a request' }).click()
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill('Anil Rao')
  await page.keyboard.press('Tab')
  const typed = [
    ['31/01/2026', 'Mon 2 Mar', 'February has no 31st, so one month ends on its last day, Saturday 28 February.'],
    ['31/08/2026', 'Wed 30 Sep', 'September has no 31st'],
    ['25/05/2026', 'Thu 25 Jun', 'Received on Monday 25 May 2026, so one month ends on Thursday 25 June.'],
    ['30/10/2026', 'Mon 30 Nov', 'It is due by Monday 30 November 2026, a working day.'],
    ['03/03/2026', 'Tue 7 Apr', 'That is a bank holiday (Good Friday)'],
  ] as const
  for (const [day, due, why] of typed) {
    await page.getByLabel('Day it came', { exact: true }).fill(day)
    await expect(date).toHaveText(due)
    await expect(main).toContainText(why)
  }
  await page.getByRole('button', { name: 'Log the request' }).click()
  await expect(main).toContainText('Own target: Fri 3 Apr')

  // Easter Monday is no bank holiday in Scotland, so the same case is due a day earlier there.
  await goTo(larkfield, '/settings/organisation')
  await choose(page, 'Where it is based', 'Scotland')
  await expect(main).toContainText('Tuesday 7 April 2026 becomes Monday 6 April 2026.')
  await page.getByRole('button', { name: 'Save the facts' }).click()
  await expect(main).toContainText('One open date moved to the bank holidays of Scotland.')
  await goTo(larkfield, '/requests')
  await main
    .getByRole('link', { name: /Anil Rao/ })
    .first()
    .click()
  await expect(date).toHaveText('Mon 6 Apr')

  await goTo(larkfield, '/guidance/calculator')
  await main.getByRole('textbox', { name: 'Received' }).fill('30/11/2028')
  await expect(main).toContainText('The bank holidays of 2029 may still change, and this date with them.')
})

/** Text with all white space as single spaces. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
