import { textOfPdf } from './papers'
import { copyOf, createRegister, expect, hasTool, PASSPHRASE, test, type Steward } from './steward'

const NEXT = 'harbour violin cabbage nineteen'

test('somebody who lost the passphrase gets back in with the printed sheet alone, on another computer', async ({
  steward,
  start,
}) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext reads the sheet')
  await createRegister(steward)
  const sheet = await savedSheet(steward, 'sheet.pdf')
  const { page } = steward
  await page.getByRole('button', { name: 'Do this later' }).click()
  await page.getByLabel('Name of the organisation').fill('Fernhill Coaching')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.getByRole('button', { name: 'Do the rest later' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await steward.app.close()

  // Only the folder of the register comes along; nothing else of the old profile.
  const fresh = await start({ folder: copyOf(steward.folder) })
  await fresh.page.getByRole('button', { name: 'Use the recovery sheet' }).click()
  await fresh.page.getByLabel('The eight groups').fill(sheet.groups.join(' ').toLowerCase())
  await expect(fresh.page.getByText(`The sheet must say ${sheet.words}`)).toBeVisible()
  await fresh.page.getByLabel('New passphrase').fill(NEXT)
  await fresh.page.getByLabel('Type it again').fill(NEXT)
  await fresh.page.getByRole('button', { name: 'Open and set the new passphrase' }).click()
  await expect(fresh.page.getByRole('complementary', { name: 'Steward' })).toContainText('Fernhill Coaching', {
    timeout: 20_000,
  })

  await lock(fresh)
  await open(fresh, PASSPHRASE)
  await expect(fresh.page.getByText('That passphrase does not open the register.')).toBeVisible({ timeout: 20_000 })
  await open(fresh, NEXT)
  await expect(fresh.page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
})

test('a new sheet ends the old one', async ({ larkfield }) => {
  test.skip(!hasTool('pdftotext'), 'pdftotext reads the sheet')
  const { page } = larkfield
  const old = await newSheet(larkfield, 'old.pdf')
  const fresh = await newSheet(larkfield, 'new.pdf')
  expect(fresh.groups).not.toEqual(old.groups)

  await lock(larkfield)
  await page.getByRole('button', { name: 'Use the recovery sheet' }).click()
  await page.getByLabel('New passphrase').fill(NEXT)
  await page.getByLabel('Type it again').fill(NEXT)
  const press = page.getByRole('button', { name: 'Open and set the new passphrase' })
  await page.getByLabel('The eight groups').fill(old.groups.join(' '))
  await press.click()
  await expect(page.getByText('That recovery key does not open the register.')).toBeVisible({ timeout: 20_000 })
  await page.getByLabel('The eight groups').fill(fresh.groups.join(' '))
  await press.click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
})

test('several wrong tries make the next one wait, and the button counts it', async ({ larkfield }) => {
  const { page } = larkfield
  await lock(larkfield)
  const wrong = page.getByText('That passphrase does not open the register.')
  for (let i = 0; i < 5; i++) {
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled({ timeout: 20_000 })
    await open(larkfield, `not the passphrase ${i}`)
    await expect(wrong).toBeVisible({ timeout: 20_000 })
  }
  await expect(page.getByRole('button', { name: /^Wait \d seconds?$/ })).toBeDisabled()
  await expect(page.getByText('You can try again now.')).toBeVisible()
  await open(larkfield, PASSPHRASE)
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
})

async function lock({ page }: Steward): Promise<void> {
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
}

async function open({ page }: Steward, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
}

/** Makes a new sheet in the settings and saves it. */
async function newSheet(steward: Steward, name: string) {
  const { page } = steward
  await page.getByRole('link', { name: 'Today' }).first().click()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: /^Security/ }).click()
  await page.getByRole('button', { name: 'Make a new sheet' }).click()
  await page.getByLabel('Your passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Make the new sheet' }).click()
  await expect(page.getByText('The old sheet no longer works.')).toBeVisible({ timeout: 20_000 })
  return savedSheet(steward, name)
}

/** Saves the recovery sheet as a PDF, and reads from it what stands on the paper. */
async function savedSheet({ page, saveAs }: Steward, name: string): Promise<{ groups: string[]; words: string }> {
  const file = await saveAs(name)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByText('Saved as a PDF.')).toBeVisible({ timeout: 20_000 })
  const text = textOfPdf(file)
  const found = [...text.matchAll(/\b([1-8]) {2,}([0-9A-Z]{4})\b/g)]
  const groups = found.toSorted((a, b) => Number(a[1]) - Number(b[1])).map((match) => match[2] ?? '')
  expect(groups).toHaveLength(8)
  return { groups, words: /Two words to compare: (\w+ \w+)\./.exec(text)?.[1] ?? '' }
}
