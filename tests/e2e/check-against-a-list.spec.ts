import fs from 'node:fs'
import path from 'node:path'
import { goTo, searchFor } from './pages'
import { expect, test, type Steward } from './steward'

/** The file dialog answers with this file. */
async function chooses({ app }: Steward, file: string) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
}

/** A short list as a licence holder gets it: sorted, CR LF, padded; Joan’s mobile is on it. */
function list(): string {
  const numbers = [...Array.from({ length: 1500 }, (_, at) => 1_134_960_000 + at), 7_700_900_131]
  return numbers.map((one) => `0${one}`.padEnd(16) + '\r\n').join('')
}

test('numbers are checked against a licensed list, and a listed one may not be rung', async ({ larkfield }) => {
  const { page, folder } = larkfield
  const write = (name: string, content: string) => {
    const file = path.join(folder, name)
    fs.writeFileSync(file, content)
    return file
  }
  await goTo(larkfield, '/marketing/screening')
  await page.getByRole('button', { name: 'Many numbers' }).click()
  await page.getByRole('menuitem', { name: 'Check against a licensed list file' }).click()

  // A file that is no list is refused in words, and nothing is written down.
  await chooses(larkfield, write('people.csv', 'Name,Telephone\r\nJoan,020 7946 0142\r\n'))
  await page.getByRole('button', { name: 'Choose the list file' }).click()
  await expect(page.getByRole('alert')).toContainText('Most lines of this file are not British telephone numbers')

  await chooses(larkfield, write('tps.txt', list()))
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await expect(page.getByText('tps.txt holds 1,501 numbers.')).toBeVisible()

  // One number is answered at once.
  await page.getByLabel('One number').fill('07700 900131')
  await page.getByRole('button', { name: 'Look it up' }).click()
  await expect(page.getByText('On the list', { exact: true })).toBeVisible()

  await page.getByRole('textbox', { name: 'Day of the list' }).fill('20 November 2026')
  await page.getByLabel('Whom the list is from').fill('TPS')
  await page.getByLabel('Licence', { exact: true }).fill('L-1001')
  await page.getByLabel('Who checks').fill('Priya Nandakumar')
  await page.getByRole('button', { name: /^Check \d+ numbers$/ }).click()
  const result = page.getByRole('status').filter({ hasText: 'Checked and written down' })
  await expect(result).toContainText('1 on the TPS')
  await expect(result).toContainText('Good until 17 December 2026')

  await searchFor(larkfield, 'Joan Whitlock')
  await page
    .getByRole('option', { name: /^Joan Whitlock/ })
    .first()
    .click()
  await expect(page.getByText('Found on the TPS on 20 November 2026').first()).toBeVisible()
})
