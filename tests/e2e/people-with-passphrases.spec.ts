import { expect, PASSPHRASE, test, type Steward } from './steward'

const IMRANS = 'kettle moss violin tram'

test('a person is added, comes in with a passphrase of their own, stands in the record, and is removed', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await openSecurity(larkfield)
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Your own name').fill('Ruth Calder')
  await page.getByLabel('Your passphrase').fill(PASSPHRASE)
  await page.getByLabel('Name of the new person').fill('Imran Sadiq')
  await page.getByLabel('Their passphrase').fill(PASSPHRASE)
  await page.getByLabel('Type it again').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Add the person' }).click()
  await expect(page.getByText('Choose another passphrase: each person needs one of their own.')).toBeVisible({
    timeout: 20_000,
  })
  await page.getByLabel('Their passphrase').fill(IMRANS)
  await page.getByLabel('Type it again').fill(IMRANS)
  await page.getByRole('button', { name: 'Add the person' }).click()
  await expect(page.getByText('Imran Sadiq can now unlock the register')).toBeVisible({ timeout: 20_000 })
  const people = page.getByRole('list', { name: 'People with a passphrase' })
  await expect(people.getByRole('listitem')).toHaveCount(2)
  await expect(people).toContainText('Imran SadiqPassphrase since 24 November 2026, never used yet')

  await lockAndOpen(larkfield, IMRANS)
  await openSecurity(larkfield)
  await expect(people).toContainText('Imran Sadiqyou, now')
  await expect(page.getByRole('button', { name: 'Remove Imran Sadiq' })).toBeHidden()
  await page.goto('app://steward/index.html#/settings/history')
  const record = page.getByRole('list', { name: 'The whole record' })
  await expect(record).toContainText('UnlockedImran Sadiq, with a passphrase')
  await expect(record).toContainText('Person addedRuth Calder, with a passphrase')

  await lockAndOpen(larkfield, PASSPHRASE)
  await openSecurity(larkfield)
  await page.getByRole('button', { name: 'Remove Imran Sadiq' }).click()
  await expect(page.getByRole('dialog')).toContainText('Backups made before today still open with it.')
  await page.getByRole('button', { name: 'Remove the way in' }).click()
  await expect(people.getByRole('listitem')).toHaveCount(1)
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill(IMRANS)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByText('That passphrase does not open the register.')).toBeVisible({ timeout: 20_000 })
})

async function openSecurity({ page }: Steward): Promise<void> {
  await page.goto('app://steward/index.html#/settings/security')
  await expect(page.getByRole('heading', { name: 'Security', level: 1 })).toBeVisible()
}

async function lockAndOpen({ page }: Steward, passphrase: string): Promise<void> {
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
}
