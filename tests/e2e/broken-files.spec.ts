import fs from 'node:fs'
import path from 'node:path'
import { goTo } from './pages'
import { expect, test, type Steward } from './steward'

type Folder = 'hostile' | 'usual'

/** How many people can come in, and how many rows cannot; null where the file is no list. All others hold forty. */
const outcomes: Readonly<Record<string, readonly [people: number, refused: number] | null>> = {
  '01-cut-off-in-a-quote.csv': [1, 1],
  '02-nul-bytes.csv': [3, 0],
  '03-one-megabyte-cell.csv': [2, 0],
  '04-quote-storm.csv': [1, 1],
  '05-ten-thousand-columns.csv': null,
  '06-header-only.csv': [0, 0],
  '07-empty.csv': null,
  '08-utf16-odd-length.csv': [1, 1],
  '09-lone-surrogates.csv': [2, 0],
  '10-invalid-utf8.csv': [3, 0],
  '11-workbook-renamed.csv': null,
  '12-direction-marks.csv': [4, 0],
  '13-emoji-and-stacked-marks.csv': [4, 0],
  '14-script-in-names.csv': [4, 0],
  '15-template-marks-in-names.csv': [4, 0],
  '16-formula-cells.csv': [4, 0],
  '17-names-that-climb.zip': null,
  '18-sixty-megabytes-in-sixty-kilobytes.zip': null,
  '19-cards-inside-cards.vcf': [1, 399],
  '20-bad-encodings.vcf': [3, 0],
  '21-groups-in-a-ring.vcf': [0, 4],
  '22-endless-fold.vcf': [0, 1],
  '23-photo-from-elsewhere.vcf': [2, 0],
  '24-reserved-names-as-headers.csv': [2, 0],
  '25-slow-addresses.csv': [5, 0],
  'contacts-4.0.vcf': [39, 1],
  'linkedin-connections.csv': [39, 1],
}
const usual = [40, 0] as const

const filesIn = (folder: Folder) =>
  fs
    .readdirSync(path.join('tests/fixtures/import', folder))
    .filter((file) => !file.endsWith('.json'))
    .map((file) => path.join('tests/fixtures/import', folder, file))

/** Longer than this is a window that hangs, also on a machine that has much else to do, in milliseconds. */
const HANGS = 5000

test('every broken file is read to its end or refused in words, and every row is in or listed with its reason', async ({
  larkfield,
}) => {
  test.setTimeout(150_000)
  const { page } = larkfield
  await goTo(larkfield, '/contacts/import')
  await startHeartbeat(larkfield)
  for (const file of filesIn('hostile')) await test.step(file, () => walk(larkfield, file))
  expect(await longestPause(larkfield)).toBeLessThan(HANGS)
  await goTo(larkfield, '/contacts')
  await expect(page.getByText('14 contacts')).toBeVisible()
})

test('files of the usual programs can come in with nobody lost', async ({ larkfield }) => {
  test.setTimeout(150_000)
  await goTo(larkfield, '/contacts/import')
  const all = filesIn('usual')
  // Each is read by quicker tests as well; the window shows every fourth, and all of them in the full run.
  const some = process.env.STEWARD_FULL ? all : all.filter((_, index) => index % 4 === 0)
  for (const file of some) await test.step(file, () => walk(larkfield, file))
})

test('a file of 200 MB is refused before a byte of it is read', async ({ larkfield }) => {
  const { page } = larkfield
  const large = path.join(larkfield.folder, 'large.csv')
  fs.closeSync(fs.openSync(large, 'w'))
  fs.truncateSync(large, 200 * 1024 * 1024)
  await goTo(larkfield, '/contacts/import')
  await page.locator('input[type="file"]').setInputFiles(large)
  await expect(page.getByRole('alert')).toContainText('larger than 100 MB. Save it in parts')
})

test('older logs come in as lines of the logs, and can be taken back', async ({ larkfield }) => {
  const { page } = larkfield
  const logs = [
    [
      'A log of access requests',
      'Date received;Name;Date of response;Outcome\n03/11/2026;Orla Whitby;20/11/2026;Given in full\n;Nobody;;',
    ],
    ['A log of erasure requests', 'Date of request,Name\n10/11/2026,Tamsin Mallory\n10/11/2031,Too Early'],
    ['A log of do-not-contact requests', 'Date\tName\tE-mail\n10/11/2026\tIvor Pell\tivor@pell.example\n\t\t'],
  ] as const
  for (const [what, text] of logs) {
    await goTo(larkfield, '/contacts/import')
    await page.getByText(what).click()
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByRole('button', { name: 'Check the rows' }).click()
    await page.getByRole('button', { name: 'Bring in 1 request' }).click()
    await expect(page.getByRole('heading', { name: '1 request brought in' })).toBeVisible()
    await page.getByRole('button', { name: 'Bring in another file' }).click()
  }
  await goTo(larkfield, '/requests')
  for (const name of ['Tamsin Mallory', 'Ivor Pell']) await expect(page.getByText(name).first()).toBeVisible()
  await goTo(larkfield, '/contacts/import')
  await page.getByRole('button', { name: 'Take back' }).first().click()
  await expect(page.getByRole('dialog').getByText(/Everybody it put on the do-not-contact list/)).toBeVisible()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByRole('heading', { name: 'The import is taken back' })).toBeVisible()
  await expect(page.getByText(/put on the do-not-contact list stays on it/)).toBeVisible()
})

/** Takes one file up to its preview, sees that every row is accounted for, and brings in nothing. */
async function walk({ page }: Steward, file: string): Promise<void> {
  const name = path.basename(file)
  const outcome = name in outcomes ? outcomes[name] : usual
  await page.locator('input[type="file"]').setInputFiles(file)
  if (!outcome) {
    await expect(page.getByRole('alert')).toContainText('Nothing was changed.')
    await page.getByRole('button', { name: 'Choose another file' }).click()
    return
  }
  await page.getByLabel('Where does this list come from?').fill('A test')
  await page.getByLabel('Since when do you have it?', { exact: true }).fill('20/11/2026')
  await page.getByText('From the people themselves').click()
  await page.getByRole('button', { name: 'Check the rows' }).click()
  const [people, refused] = outcome
  const title =
    people === 0 ? 'There are no people in this file' : `${people} ${people === 1 ? 'person' : 'people'} can come in`
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 20_000 })
  if (refused > 0) {
    await page.getByRole('button', { name: /^Problems/ }).click()
    await expect(page.getByText('Cannot come in').first()).toBeVisible()
    await expect(page.getByRole('button', { name: /^Save the .* with the reasons?$/ })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Bring in nothing' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bring people in' })).toBeVisible()
}

/** Counts how long the window does nothing else, as somebody who types in it would feel. */
async function startHeartbeat({ page }: Steward): Promise<void> {
  await page.evaluate(() => {
    let last = performance.now()
    document.documentElement.dataset['pause'] = '0'
    setInterval(() => {
      const now = performance.now()
      const longest = Math.max(now - last, Number(document.documentElement.dataset['pause']))
      document.documentElement.dataset['pause'] = String(Math.round(longest))
      last = now
    }, 5)
  })
}

async function longestPause({ page }: Steward): Promise<number> {
  const pause = await page.evaluate(() => Number(document.documentElement.dataset['pause']))
  test.info().annotations.push({ type: 'longest pause of the window', description: `${pause} ms` })
  return pause
}
