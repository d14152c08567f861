import fs from 'node:fs'
import path from 'node:path'
import { manyPeople } from '../register/imports/bring'
import { goTo } from './pages'
import { expect, testInOneWindow as test, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

/** Chooses a file as the system’s own window would hand it over. */
async function chooseFile({ page }: Steward, name: string, buffer: Buffer) {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer })
}

async function fillFacts({ page }: Steward) {
  await page.getByLabel('Where does this list come from?').fill('The list from the fair')
  await page.getByLabel('Since when do you have it?', { exact: true }).fill('20/11/2026')
  await page.getByText('From somewhere else').click()
}

test('two thousand people come in from a file, the rows that cannot are saved, and the import is taken back', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/contacts')
  const before = await page.getByText(/^\d+ contacts$/).textContent()
  await goTo(larkfield, '/contacts/import')
  const bad = [',,,,,only a note', 'Nerys,Umberslade,,not an address,07700 900253,']
  await chooseFile(larkfield, 'fair.csv', Buffer.from(manyPeople(2000, bad)))

  await expect(page.getByRole('heading', { name: 'What the file holds' })).toBeVisible()
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByText('Write where this list comes from.')).toBeVisible()
  await fillFacts(larkfield)
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByRole('heading', { name: '2,001 people can come in' })).toBeVisible()
  await page.getByRole('button', { name: /^Problems/ }).click()
  await expect(page.getByText('Cannot come in')).toBeVisible()
  await expect(page.getByText('An e-mail address cannot be right and is left out.')).toBeVisible()
  await page.getByRole('button', { name: 'Bring in 2,001 people' }).click()
  await expect(page.getByRole('heading', { name: '2,001 people brought in' })).toBeVisible({ timeout: 60_000 })

  const saved = await larkfield.saveAs('left-out.csv')
  await page.getByRole('button', { name: 'Save the 2 rows with the reasons' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  const text = fs.readFileSync(saved, 'utf8')
  expect(text).toContain('only a note')
  expect(text, 'can be mended and brought in').toContain('"Line in the file","Why it is here","First name","Surname"')

  await page.getByRole('button', { name: 'Take the whole import back' }).click()
  await expect(page.getByText('The register is as it was before.')).toBeVisible({ timeout: 60_000 })
  await goTo(larkfield, '/contacts')
  await expect(page.getByText(before ?? '')).toBeVisible()
})

test('a workbook with a false name is told apart, and people who unsubscribed stay stopped', async ({ larkfield }) => {
  const { page } = larkfield
  const file = (folder: string, name: string) => fs.readFileSync(path.join('tests/fixtures/import', folder, name))
  await goTo(larkfield, '/contacts/import')
  await chooseFile(larkfield, 'people.csv', file('hostile', '11-workbook-renamed.csv'))
  await expect(page.getByText('This file cannot be brought in')).toBeVisible()
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await chooseFile(larkfield, 'unsubscribed.csv', file('usual', 'mailchimp-unsubscribed.csv'))
  await expect(page.getByText('This is a file from Mailchimp, unsubscribed')).toBeVisible()
  await fillFacts(larkfield)
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByText('40 opted out of marketing.')).toBeVisible()
  await page.getByRole('button', { name: 'Bring in 40 people' }).click()
  await expect(page.getByRole('heading', { name: '40 people brought in' })).toBeVisible()
  await goTo(larkfield, '/marketing/do-not-contact')
  await expect(page.getByText('Unsubscribed').first()).toBeVisible()
})

test('whoever leaves while people come in finds the work again; cancelled, nobody of it stays but on the do-not-contact list', async ({
  larkfield,
}) => {
  test.setTimeout(120_000)
  const { page } = larkfield
  await goTo(larkfield, '/contacts')
  const before = await page.getByText(/^\d+ contacts$/).textContent()
  await page.getByRole('link', { name: 'Bring people in' }).click()
  const many = manyPeople(20_000).replaceAll('\r\n', ',\r\n').replace('Notes,', 'Notes,Do not email')
  await chooseFile(larkfield, 'fair.csv', Buffer.from(`${many},\r\nOrla,Whitby,,orla@whitby.example,,,yes`))
  await fillFacts(larkfield)
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await page.getByRole('button', { name: 'Bring in 20,001 people' }).click({ timeout: 60_000 })
  await expect(page.getByText(/of 20,001 people so far/)).toBeVisible()
  await goTo(larkfield, '/today')
  await goTo(larkfield, '/contacts/import')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { name: 'The import is cancelled' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(/put on the do-not-contact list stays on it/)).toBeVisible()
  await goTo(larkfield, '/contacts')
  await expect(page.getByText(before ?? '')).toBeVisible()
  await goTo(larkfield, '/marketing/do-not-contact')
  await expect(page.getByText('orla@whitby.example').first()).toBeVisible()
})

test('a file dropped on the page is read, and several at once are refused in words', async ({ larkfield }) => {
  const { page } = larkfield
  await goTo(larkfield, '/contacts/import')
  await dropFiles(larkfield, 2)
  await expect(page.getByRole('alert')).toContainText('These are several files.')
  await dropFiles(larkfield, 1)
  await expect(page.getByRole('heading', { name: 'What the file holds' })).toBeVisible()
  await expect(page.getByText('dropped1.csv')).toBeVisible()
})

/** Drops files on the place for it, as a file manager does. */
async function dropFiles({ page }: Steward, count: number): Promise<void> {
  const dataTransfer = await page.evaluateHandle((many) => {
    const carried = new DataTransfer()
    for (let n = 1; n <= many; n++)
      carried.items.add(new File(['Name,E-mail\nJoan Whitlock,joan@firm.example'], `dropped${n}.csv`))
    return carried
  }, count)
  await page.getByRole('region', { name: 'The file' }).dispatchEvent('drop', { dataTransfer })
}
