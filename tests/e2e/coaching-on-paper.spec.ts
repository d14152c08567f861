import fs from 'node:fs'
import { closeMessage, exportAs, htmlOfDocx, textOfDocx, textOfPdf } from './papers'
import { goTo } from './pages'
import { expect, hasTool, testInOneWindow as test, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

test('notes leave on purpose only, and their headings, lists and bold words are there in LibreOffice', async ({
  sample,
}) => {
  test.skip(!hasTool('soffice') || !hasTool('pdftotext'), 'LibreOffice and poppler read the notes')
  const { page } = sample
  await open(sample, 'Joan Whitlock')
  await page.getByRole('button', { name: 'Print or save notes' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Paper and files leave what protects the notes here')
  await dialog.getByRole('button', { name: 'Open them for this' }).click()
  const menu = dialog.getByRole('button', { name: 'Print or save' })
  const html = htmlOfDocx(await exportAs(sample, menu, 'Word', 'notes.docx')).replace(/\s+/g, ' ')
  expect(html).toMatch(/<h1\b[^>]*>(?:<[^>]+>)*\s*Session of 22 June 2026/)
  expect(html).toMatch(/<h2\b[^>]*>(?:<[^>]+>)*\s*Where she stands/)
  expect(html).toMatch(/<ul>.*Wants three days a week.*Would like to stay near home.*<\/ul>/)
  expect(html).toMatch(/<b>\s*Until next time:/)
  const printed = textOfPdf(await exportAs(sample, menu, 'PDF', 'notes.pdf')).replace(/\s+/g, ' ')
  expect(printed).toContain('write down what a good day looks like')
  expect(printed).toContain('destroy it when the notes are destroyed')
  await page.keyboard.press('Escape')
  await goTo(sample, '/settings/history')
  await expect(page.getByRole('main')).toContainText(/notes/i)

  await goTo(sample, '/contacts')
  const file = await sample.saveAs('contacts.csv')
  await page.getByRole('button', { name: 'More for the list' }).click()
  await page.getByRole('menuitem', { name: 'Export this list' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Save \d+ contacts/ })
    .click()
  await expect.poll(() => fs.existsSync(file)).toBe(true)
  const exported = fs.readFileSync(file, 'utf8')
  expect(exported).toContain('Joan Whitlock')
  expect(exported).not.toMatch(/good day|Sleeps badly/)
})

test('the sponsor’s report holds what is marked and no word of a note', async ({ sample }) => {
  test.skip(!hasTool('soffice'), 'LibreOffice reads the report')
  const { page } = sample
  await open(sample, 'Helen Marsh')
  const sheet = page.getByRole('region', { name: 'What the sponsor may see' })
  const menu = page.getByRole('button', { name: 'The report' })
  const before = textOfDocx(await exportAs(sample, menu, 'Word', 'report.docx'))
  expect(before).toContain('Completed on 31 August 2026')
  for (const kept of ['larger team', 'purchasing', 'Aoife', 'losing sight', 'no need for another round'])
    expect(before, kept).not.toContain(kept)
  await sheet.or(page.getByRole('main')).getByRole('button', { name: 'Choose', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'What is wanted from coaching' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await closeMessage(sample, 'Saved.')
  expect(textOfDocx(await exportAs(sample, menu, 'Word', 'report.docx'))).toContain('To lead a larger team.')
})

test('an agreement with a gap is read but not printed, and the end of coaching offers the role of a former client', async ({
  sample,
}) => {
  const { page } = sample
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  await open(sample, 'Joan Whitlock')
  await page.getByRole('button', { name: 'Change', exact: true }).first().click()
  await dialog.getByRole('checkbox', { name: 'Nothing is agreed yet' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await closeMessage(sample, 'Saved.')
  await page.getByRole('button', { name: 'Write it anew' }).click()
  await expect(main).toContainText('It cannot be printed or saved yet: Agree how long notes are kept')
  await closeMessage(sample, 'Written and kept. Print it, or save it as a file.')
  await main.getByRole('button', { name: 'Print or save', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Word', exact: true }).click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'Before it goes: Agree how long notes are kept' }),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Complete coaching' }).click()
  const former = dialog.getByRole('checkbox', { name: 'List them as a former coaching client from now on' })
  await expect(former).toBeChecked()
  await dialog.getByRole('button', { name: 'Complete it' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('complementary', { name: 'Facts' }).getByRole('link', { name: 'Joan Whitlock' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Joan Whitlock' })).toBeVisible()
  await expect(main).toContainText('Former coaching client')
})

async function open(steward: Steward, client: string): Promise<void> {
  await goTo(steward, '/coaching')
  await steward.page.getByRole('link', { name: client }).first().click()
  await expect(steward.page.getByRole('heading', { level: 1, name: client })).toBeVisible()
}
