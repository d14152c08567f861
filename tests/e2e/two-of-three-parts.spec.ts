import { textOfPdf } from './papers'
import { copyOf, expect, hasTool, PASSPHRASE, test, type Steward } from './steward'

const NEXT = 'harbour violin cabbage nineteen'

test('any two of three printed parts open the register on another computer; one part, or a slip, does not', async ({
  larkfield,
  start,
}) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext reads the sheets')
  const { page } = larkfield
  await page.goto('app://steward/index.html#/settings/security')
  await page.getByRole('button', { name: 'Make three parts' }).click()
  await page.getByLabel('Your passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Make three parts' }).click()
  await expect(page.getByRole('list', { name: 'The three parts' })).toBeVisible({ timeout: 20_000 })
  const parts = [await savedPart(larkfield, 1), await savedPart(larkfield, 2), await savedPart(larkfield, 3)]
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('Three parts were made on 24 November 2026.')).toBeVisible()
  await larkfield.app.close()

  const fresh = await start({ folder: copyOf(larkfield.folder) })
  await fresh.page.getByRole('button', { name: 'Open with two of three parts' }).click()
  const [one, another] = [fresh.page.getByLabel('One part'), fresh.page.getByLabel('Another part')]
  const press = fresh.page.getByRole('button', { name: 'Open and set the new passphrase' })
  await one.fill(parts[2]?.text ?? '')
  await expect(fresh.page.getByText(`The sheet must say ${parts[2]?.words}`)).toBeVisible()
  await another.fill(parts[2]?.text ?? '')
  await expect(fresh.page.getByText('That is part 3 twice.')).toBeVisible()
  await another.fill((parts[0]?.text ?? '').replace(/.$/, (last) => (last === '7' ? '8' : '7')))
  await fresh.page.getByLabel('New passphrase').fill(NEXT)
  await fresh.page.getByLabel('Type it again').fill(NEXT)
  await press.click()
  await expect(fresh.page.getByText('One of the groups has a slip in it.')).toBeVisible()
  await another.fill((parts[0]?.text ?? '').toLowerCase())
  await press.click()
  await expect(fresh.page.getByRole('complementary', { name: 'Steward' })).toContainText('Larkfield', {
    timeout: 20_000,
  })
})

/** Saves one part as a PDF, and reads from it what stands on the paper. */
async function savedPart({ page, saveAs }: Steward, number: number): Promise<{ text: string; words: string }> {
  const file = await saveAs(`part-${number}.pdf`)
  await page.getByRole('button', { name: `Save part ${number} as PDF` }).click()
  const row = page
    .getByRole('list', { name: 'The three parts' })
    .getByRole('listitem')
    .nth(number - 1)
  await expect(row.getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 })
  const text = textOfPdf(file)
  const found = [...text.matchAll(/\b([1-9]) {2,}([0-9A-Z]{4})\b/g)]
  const groups = found.toSorted((a, b) => Number(a[1]) - Number(b[1])).map((match) => match[2] ?? '')
  expect(groups).toHaveLength(9)
  return { text: groups.join(' '), words: /Two words to compare: (\w+ \w+)\./.exec(text)?.[1] ?? '' }
}
