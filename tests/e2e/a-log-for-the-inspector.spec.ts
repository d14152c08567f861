import type { Locator } from '@playwright/test'
import fs from 'node:fs'
import { choose, fromCaseMenu, goTo, logRequest, searchFor } from './pages'
import { closeMessage, exportAs, textOfPdf } from './papers'
import { expect, test } from './steward'

test('logs of a span of days, the report that agrees with them, and a contact that a case holds', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const faults: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))

  await logRequest(larkfield, { name: 'Vera Holt', on: '02/10/2026' })
  await main.getByRole('button', { name: 'Close the case' }).first().click()
  await dialog.getByRole('radio', { name: 'Given in full' }).check()
  await dialog.getByLabel('Date of the answer', { exact: true }).fill('16/10/2026')
  await dialog.getByRole('button', { name: 'Close the case' }).click()
  await closeMessage(larkfield, 'Case closed.')
  await logRequest(larkfield, { name: 'Vera Holt', on: '20/11/2025' })
  await logRequest(larkfield, { kind: 'Complaint', name: 'Vera Holt', on: '19/06/2026' })
  await logRequest(larkfield, { name: 'Tom Ashdown', on: '20/11/2026' })
  await main.getByRole('button', { name: 'Link to Tom Ashdown' }).click()
  await closeMessage(larkfield, 'Linked to the contact.')

  // Linked from one side, seen from the other.
  await fromCaseMenu(larkfield, 'Link a related case')
  await dialog.getByRole('textbox', { name: 'Which case' }).fill('CO-2026-001')
  await dialog.getByRole('button', { name: 'Link with CO-2026-001' }).click()
  await main.getByRole('link', { name: 'CO-2026-001, complaint' }).click()
  await expect(main.getByRole('link', { name: 'AR-2026-002, access request' })).toBeVisible()

  // The log of a span, with its count before.
  await goTo(larkfield, '/requests/logs?kind=access')
  await expect(page.getByRole('status').filter({ hasText: '2 lines' })).toBeVisible()
  await choose(page, 'Which log', 'Access request: 2 lines')
  const menu = page.getByRole('button', { name: 'Export' })
  const [head = '', ...lines] = fs
    .readFileSync(await exportAs(larkfield, menu, 'Table (CSV)', 'log.csv'), 'utf8')
    .split('\r\n')
  expect(head).toMatch(/"Date of response","Identity and clarification",.*"In time"$/)
  expect(lines.map((line) => line.split('","').at(-1))).toEqual(['Yes"', 'Still open"', ''])
  const paper = textOfPdf(await exportAs(larkfield, menu, 'PDF', 'log.pdf'))
  expect(paper).toContain('Requests received from 1 January 2026 to 24 November 2026. 2 requests.')
  await page.getByText('All', { exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '3 lines' })).toBeVisible()

  // The numbers agree with the log.
  await goTo(larkfield, '/requests')
  await main.getByRole('link', { name: 'Reports' }).click()
  await page.getByText('This year', { exact: true }).click()
  const row = (table: string, name: string) => cells(page.getByRole('table', { name: table }), name)
  await expect
    .poll(() => row('How fast, and how often in time', 'Access request'))
    .toEqual(['2', '1', '14 days', '1 of 1, 100 %'])
  expect(await row('How fast, and how often in time', 'Complaint')).toEqual(['1', '0', '–', '0 of 1, 0 %'])
  expect((await row('Requests by month', 'All kinds')).at(-1)).toBe('3')
  expect(await row('Open today', 'Late')).toEqual(['2'])
  expect(await row('Complaints by outcome', 'Open')).toEqual(['1'])
  const report = textOfPdf(await exportAs(larkfield, menu, 'PDF', 'report.pdf'))
  expect(report).toContain('3 requests, 1 answered.')

  // A held contact cannot be destroyed, and its page says the number.
  await searchFor(larkfield, 'Tom Ashdown')
  await page
    .getByRole('option', { name: /^Tom Ashdown/ })
    .first()
    .click()
  await expect(page.getByRole('note').filter({ hasText: 'Held: AR-2026-002 is still open.' })).toBeVisible()
  await page.getByRole('button', { name: 'More for this contact' }).click()
  await expect(page.getByRole('menuitem', { name: 'Erase this contact' })).toBeDisabled()
  await expect(page.getByRole('menuitem', { name: 'Move to the trash' })).toBeDisabled()
  await expect(page.getByRole('menu')).toContainText('Held: AR-2026-002 is still open.')
  expect(faults).toEqual([])
})

async function cells(table: Locator, name: string): Promise<string[]> {
  const row = table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name, exact: true }) })
  return row.getByRole('cell').allTextContents()
}
