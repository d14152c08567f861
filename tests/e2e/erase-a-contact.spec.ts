import fs from 'node:fs'
import path from 'node:path'
import { keyOfClosed } from './closed-register'
import { goTo, logRequest, searchFor } from './pages'
import { expect, PASSPHRASE, test, unlock, type Steward } from './steward'
import { pagesWith, plainPages } from '../fixtures/plain-pages'

const NAME = 'Priya Nandakumar'

/** Contacts who were recommended by her. */
const NAMING_HER = ['Pennant Steel Ltd', 'Gareth Pryce']

test('a contact is erased for good: what goes is said first, and nothing of it is found afterwards', async ({
  larkfield,
}) => {
  const { page, folder } = larkfield
  const register = path.join(folder, 'register')
  await logRequest(larkfield, { kind: 'Erasure request', name: NAME })
  await linkToContact(larkfield)
  await lock(larkfield)
  const key = await keyOfClosed(register, PASSPHRASE)
  const words = ['nandakumar', 'priya']
  expect(pagesWith(plainPages(path.join(register, 'register.db'), key), words)).not.toEqual([])
  const older = path.join(folder, 'older')
  fs.cpSync(register, older, { recursive: true })
  await unlock(larkfield)

  await openContact(larkfield, NAME)
  const dialog = page.getByRole('dialog')
  await holdForAClaim(larkfield)
  await page.getByRole('button', { name: 'More for this contact' }).click()
  await page.getByRole('menuitem', { name: 'Erase this contact' }).click()
  await expect(dialog).toContainText('ER-2026-001 is still open.')
  await expect(dialog).toContainText(
    '1 line of the request log (ER-2026-001), with initials, organisation, days, what was chosen from lists, and the outcome',
  )
  for (const name of NAMING_HER) await expect(dialog.getByRole('link', { name })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Erase for good' }).click()
  await expect(dialog.getByText('Gone from the register.')).toBeVisible()
  await expect(dialog).toContainText('In the file, what was deleted is overwritten.')
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await expectGone(larkfield)
  await goTo(larkfield, '/requests')
  await expect(page.getByRole('main')).toContainText('P. N.')

  // Somebody else’s entries still name her: the dialog said so, and they are for a person to change.
  for (const name of NAMING_HER) await changeSource(larkfield, name)
  await goTo(larkfield, '/settings/security')
  await lock(larkfield)
  expect(pagesWith(plainPages(path.join(register, 'register.db'), key), words)).toEqual([])

  // An older copy is put back by hand: only the journal beside it is of today.
  const files = fs.readdirSync(older).filter((file) => !/erased|lock|wal|shm/.test(file))
  for (const file of files) fs.copyFileSync(path.join(older, file), path.join(register, file))
  expect(pagesWith(plainPages(path.join(register, 'register.db'), key), words)).not.toEqual([])
  await unlock(larkfield)
  await expectGone(larkfield)
  await goTo(larkfield, '/settings/history')
  await lock(larkfield)
})

async function lock({ page }: Steward): Promise<void> {
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
}

async function openContact(steward: Steward, name: string): Promise<void> {
  const { page } = steward
  await goTo(steward, '/contacts')
  await page.getByRole('textbox', { name: 'Search contacts' }).fill(name)
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('complementary', { name: 'The chosen contact' }).getByRole('link', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
}

async function changeSource(steward: Steward, name: string): Promise<void> {
  const { page } = steward
  await openContact(steward, name)
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByLabel('Where the details came from (optional)').fill('Recommended by a client')
  await page.getByRole('button', { name: /^Save/ }).click()
  await expect(page.getByRole('main')).toContainText('Recommended by a client')
}

async function linkToContact({ page }: Steward): Promise<void> {
  await page.getByRole('button', { name: `Link to ${NAME}` }).click()
  await expect(page.getByText('Not linked to a contact')).toBeHidden()
}

async function expectGone(steward: Steward): Promise<void> {
  const { page } = steward
  await goTo(steward, '/contacts')
  await page.getByRole('textbox', { name: 'Search contacts' }).fill('nandakumar')
  await expect(page.getByRole('table', { name: 'Contacts' }).getByRole('row')).toHaveCount(0)
  await searchFor(steward, 'nandakumar')
  const palette = page.getByRole('dialog', { name: 'Search everything' })
  await expect(palette.getByText(/Nothing/)).toBeVisible()
  await expect(palette).not.toContainText(NAME)
  await page.keyboard.press('Escape')
}

/** A legal claim holds her: erasing is off with its number, until somebody closes it (row E5). */
async function holdForAClaim({ page }: Steward): Promise<void> {
  const dialog = page.getByRole('dialog')
  const menu = page.getByRole('button', { name: 'More for this contact' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Keep for a legal claim' }).click()
  await dialog.getByLabel('A name for the claim').fill('Refund of March 2026')
  await dialog.getByLabel('What it is, and what you need for it').fill('The course was never held, they say.')
  await dialog.getByLabel('Who decided').fill('Ruth Calder')
  await dialog.getByRole('textbox', { name: 'Until when' }).fill('31/03/2032')
  await dialog.getByRole('button', { name: 'Keep it for the claim' }).click()
  await expect(dialog).toBeHidden()
  await menu.click()
  await expect(page.getByText('Held: The claim LC-2026-001 is still open')).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Erase this contact' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Close the claim' }).click()
  await dialog.getByLabel('How it ended').fill('They gave it up.')
  await dialog.getByLabel('Who decided').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Close the claim' }).click()
  await expect(page.getByText('Kept for the claim')).toBeHidden()
}
