import fs from 'node:fs'
import { closeMessage, exportAs, tagsOfPdf, textOfPdf } from './papers'
import { choose, goTo, logRequest, recordPlace } from './pages'
import { expect, hasTool, testInOneWindow as test } from './steward'

test.describe.configure({ mode: 'serial' })

test('an erasure is led from place to place, and its log keeps initials and nothing else that names the person', async ({
  larkfield,
}) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext reads the log')
  const { page } = larkfield
  await logRequest(larkfield, { kind: 'Erasure request', name: 'Zoltan Mary-Anne Quill', on: '16/11/2026' })
  await expect(page.getByRole('main').getByRole('time').first()).toHaveText('Wed 16 Dec')
  const steps = page.getByRole('list', { name: 'Steps of this case' })
  await page.getByRole('button', { name: 'Acknowledged already' }).click()
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByRole('button', { name: 'Record identity' }).click()
  await page.getByLabel('How you know it is them').fill('Zoltan rang from the number we hold')
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await page.getByLabel('What you decided, and why').fill('Zoltan Quill is no client any more: erase')
  await page.getByRole('dialog').getByRole('button', { name: 'Record the decision' }).click()

  await expect(steps).toContainText('0 of 9 places')
  await recordPlace(larkfield, 'Mailing lists')
  await recordPlace(larkfield, 'Paper files')
  await recordPlace(larkfield, 'E-mail', 'Nothing there')
  await recordPlace(larkfield, 'Phones', 'We do not use this')
  await expect(steps).toContainText('4 of 9 places')
  await page.getByRole('button', { name: 'Close the case' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('5 places are still open.')
  await dialog.getByRole('radio', { name: 'Erased', exact: true }).check()
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await expect(dialog).toContainText('Do them first, or write why the case is closed without them.')
  await dialog.getByLabel('Reasons').fill('Nothing was ever kept there')
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await closeMessage(larkfield, 'Case closed.')

  await goTo(larkfield, '/requests')
  await page.getByRole('link', { name: 'Print a log' }).click()
  await choose(page, 'Which log', 'Erasure request')
  await expect(page.getByRole('article', { name: 'The log' })).toContainText('ZMAQ')
  const menu = page.getByRole('button', { name: 'Export' })
  const table = fs.readFileSync(await exportAs(larkfield, menu, 'Table (CSV)', 'log.csv'), 'utf8')
  const [head, line, ...rest] = table.split('\r\n')
  const columns = ['Request date', 'Organisation', 'Initials', 'Actions with dates']
  columns.push('Last day', 'Decision and ground', 'Method', 'Outcome and its date', 'In time')
  expect(head).toBe(columns.map((column) => `"${column}"`).join(','))
  expect(line?.split('","').slice(0, 3)).toEqual(['"16 November 2026', '', 'ZMAQ'])
  for (const action of ['Mailing lists: erased', 'Paper files: erased', 'E-mail: nothing there', 'Acknowledged'])
    expect(line).toContain(action)
  expect(line?.match(/, 24 November 2026/g)?.length).toBeGreaterThanOrEqual(5)
  expect(line).not.toContain('Phones')
  expect(rest).toEqual([''])
  const file = await exportAs(larkfield, menu, 'PDF', 'log.pdf')
  expect(tagsOfPdf(file).columns).toEqual(columns)
  const paper = textOfPdf(file)
  expect(paper).toContain('ZMAQ')
  for (const word of ['Zoltan', 'Quill', 'Mary', 'Anne']) {
    expect(table).not.toContain(word)
    expect(paper).not.toContain(word)
  }
})

test('an erasure cannot be paused for a question, and its acknowledgement says what happens', async ({ larkfield }) => {
  const { page } = larkfield
  await logRequest(larkfield, { kind: 'Erasure request', name: 'Vera Holt' })
  await page.getByRole('button', { name: 'More: pause, more time, notes' }).click()
  await expect(page.getByRole('menuitem', { name: 'Take two more months' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Ask what is wanted, and pause' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Write the acknowledgement' }).click()
  await expect(page.getByRole('article', { name: 'The letter' })).toContainText('Thursday 24 December 2026')
})
