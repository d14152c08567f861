import fs from 'node:fs'
import { goTo, logRequest } from './pages'
import { expect, test, unlock } from './steward'

test('everything due stands in one list, by its legal date, with the running breach clock on top', async ({
  sample,
}) => {
  const { page } = sample
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'Tuesday 24 November', level: 1 })).toBeVisible()
  await logRequest(sample, { name: 'Vera Holt', on: '15/10/2026' })
  await logRequest(sample, { name: 'Anil Rao', on: '24/10/2026' })
  await logRequest(sample, { kind: 'Erasure request', name: 'Peter Lane', on: '26/10/2026' })
  await page.getByRole('link', { name: /^Today/ }).click()
  const rows = main.getByRole('list', { name: 'Everything due, most urgent first' }).getByRole('listitem')
  await expect(rows.filter({ hasText: 'Vera Holt' })).toContainText('8 days late')
  await expect(rows.filter({ hasText: 'Anil Rao' })).toContainText('Ends today')
  await expect(rows.filter({ hasText: 'Peter Lane' })).toContainText('In 2 days')
  await expect(rows.filter({ hasText: 'Tom Ashdown' })).toContainText('In 9 days')
  await expect(rows.filter({ hasText: 'Elin Rhys' })).toContainText('No date yet')
  const days = await rows.evaluateAll((all) => all.map((row) => row.querySelector('time')?.dateTime ?? '9999'))
  expect(days.length).toBeGreaterThanOrEqual(6)
  expect(days).toEqual(days.toSorted())

  const clock = await main
    .getByText(/left$|4\dh \d\dmin left/)
    .first()
    .boundingBox()
  const first = await rows.first().boundingBox()
  expect(clock?.y ?? Infinity, 'the breach stands above the list').toBeLessThan(first?.y ?? 0)
  await rows.filter({ hasText: 'Vera Holt' }).getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Access request from Vera Holt' })).toBeVisible()
})

test('an empty day says so, and what comes next', async ({ larkfield }) => {
  await expect(larkfield.page.getByRole('main')).toContainText('Nothing is due.')
  await expect(larkfield.page.getByRole('main')).toContainText('The next date is')
})

test('the day changes what is due: a request in time is late once its day has passed', async ({ larkfield, start }) => {
  await logRequest(larkfield, { name: 'Vera Holt' })
  await larkfield.app.close()
  const later = await start({ folder: larkfield.folder, now: '2026-12-29T09:00:00Z' })
  await unlock(later)
  await goTo(later, '/today')
  const row = later.page.getByRole('main').getByRole('listitem').filter({ hasText: 'Vera Holt' })
  await expect(row).toContainText('Thu 24 Dec')
  await expect(row).toContainText('5 days late')
})

test('a date in law that is put off stays, marked; the dates leave for a calendar without a name', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await logRequest(larkfield, { name: 'Vera Holt', on: '26/10/2026' })
  await goTo(larkfield, '/today')
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Vera Holt' })
  await row.getByRole('button', { name: /^Put off: / }).click()
  const dialog = page.getByRole('dialog', { name: 'Put it off' })
  await expect(dialog).toContainText('The date does not move')
  await dialog.getByRole('button', { name: 'Put it off' }).click()
  await expect(dialog).toContainText('Write why it can wait.')
  await dialog.getByLabel('Why it can wait').fill('She is away until Friday.')
  await dialog.getByRole('button', { name: 'Put it off' }).click()
  await expect(row).toContainText('Put off until 1 December 2026: She is away until Friday.')
  await expect(row).toContainText('In 2 days')

  const file = await larkfield.saveAs('dates.ics')
  await page.getByRole('button', { name: 'Save for a calendar' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  const calendar = fs.readFileSync(file, 'utf8')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261126')
  expect(calendar).not.toMatch(/Vera|Holt|AR-2026|away/)
})
