import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { madeRegister } from './made-registers'
import { copyOf, expect, PASSPHRASE, test, unlock, unlockUnnamed, type Steward } from './steward'

const NEW_PASSPHRASE = 'harvest-window-nine-copper'

/** Opens Settings, Backups. */
async function openBackups(page: Page) {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: /^Backups/ }).click()
  await expect(page.getByRole('heading', { name: 'Backups', exact: true })).toBeVisible()
}

async function backUp(page: Page) {
  await openBackups(page)
  await page.getByRole('button', { name: 'Make a backup now' }).click()
  await expect(page.getByText('Backup made, opened and checked.')).toBeVisible()
}

/** Adds a contact through the page’s own call: what counts here is what a restore brings back. */
async function add(page: Page, displayName: string) {
  await page.evaluate(
    async (name) =>
      window.steward.calls.contacts?.add?.({
        kind: 'person',
        displayName: name,
        givenName: '',
        familyName: name,
        roles: ['prospect'],
        subscriberType: 'individual',
        legalForm: '',
        legalEvidence: '',
        organisationName: '',
        organisationId: null,
        jobTitle: '',
        source: 'By telephone',
        obtainedOn: '2026-11-24',
        notes: '',
        points: [],
      }),
    displayName,
  )
}

async function lock(page: Page) {
  await page.getByRole('button', { name: 'Lock now' }).click()
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
}

async function contacts(page: Page): Promise<string[]> {
  const answer = await page.evaluate(async () => window.steward.calls.contacts?.list?.({ limit: 200 }))
  return (answer as { value: { rows: { displayName: string }[] } }).value.rows.map(({ displayName }) => displayName)
}

const handBackup = (page: Page) => page.getByRole('button', { name: /Today at .*made by hand/ })

/** The folder dialog answers with this folder. */
async function chooses({ app }: Steward, folder: string) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, folder)
}

test('a backup brings back yesterday, and what was there is set aside', async ({ larkfield }) => {
  const { page, folder } = larkfield
  await backUp(page)
  await expect(page.getByText('Proven', { exact: true }).first()).toBeVisible()
  await add(page, 'Lena Late')
  await lock(page)
  await page.getByRole('button', { name: 'Restore a backup' }).click()
  await handBackup(page).click()
  await page.getByLabel('Passphrase of that day').fill('not the right one')
  await page.getByRole('button', { name: 'Open and check it' }).click()
  await expect(page.getByRole('alert')).toContainText('does not open')
  await page.getByLabel('Passphrase of that day').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open and check it' }).click()
  await expect(page.getByText('It is not overwritten.')).toBeVisible()
  await page.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
  expect(await contacts(page)).not.toContain('Lena Late')
  const aside = fs.readdirSync(folder).filter((name) => name.startsWith('register set aside 2026-11-24'))
  expect(aside).toHaveLength(1)
  expect(fs.readdirSync(path.join(folder, aside[0] ?? ''))).toContain('register.db')
  await openBackups(page)
  await expect(page.getByRole('heading', { name: 'Registers that were set aside' })).toBeVisible()
})

test('locking makes a backup by itself, and the next unlocking proves it', async ({ larkfield }) => {
  const { page, folder } = larkfield
  await add(page, 'Kept Person')
  await lock(page)
  const places = path.join(folder, 'backups')
  await expect.poll(() => (fs.existsSync(places) ? whole(places) : [])).toHaveLength(1)
  await unlock(larkfield)
  await openBackups(page)
  await expect(page.getByText('Proven', { exact: true }).first()).toBeVisible({ timeout: 20_000 })
})

test('locking with a second place backs up to both, one after the other, and the lock screen waits for neither', async ({
  larkfield,
}) => {
  const { page, folder } = larkfield
  const stick = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-stick-'))
  await chooses(larkfield, stick)
  await page.evaluate(async () => window.steward.calls.folders?.chooseBackupPlace?.(undefined))
  await add(page, 'Kept Twice')
  await lock(page)
  for (const place of [path.join(folder, 'backups'), path.join(stick, 'Steward backups')])
    await expect.poll(() => (fs.existsSync(place) ? whole(place) : []), place).toHaveLength(1)
  await unlock(larkfield)
  expect(await contacts(page)).toContain('Kept Twice')
  fs.rmSync(stick, { recursive: true, force: true })
})

/** The finished backups below the places of this computer. */
function whole(places: string): string[] {
  return fs
    .readdirSync(places)
    .flatMap((register) => fs.readdirSync(path.join(places, register)))
    .filter((name) => /^\d{4}-\d{2}-\d{2} \d{2}-\d{2}-\d{2}$/.test(name))
}

test('on another computer the stick is enough: with the passphrase, and with the sheet alone', async ({ start }) => {
  const stick = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-stick-'))
  const steward = await start({ folder: copyOf(madeRegister('unnamed')) })
  await unlockUnnamed(steward)
  const { page } = steward
  const groups = await page.evaluate(async () => {
    const answer = await window.steward.calls.register?.newRecoveryKey?.({ passphrase: 'seven quiet herons at dawn' })
    return (answer as { value: { groups: string[] } }).value.groups
  })
  await add(page, 'Ann Early')
  await chooses(steward, stick)
  const done = await page.evaluate(async () => [
    await window.steward.calls.folders?.chooseBackupPlace?.(undefined),
    await window.steward.calls.backups?.makeNow?.(undefined),
  ])
  expect(done).toMatchObject([{ value: { chosen: true } }, { value: { made: [{ place: 1 }, { place: 2 }] } }])

  for (const way of ['passphrase', 'sheet'] as const) {
    const other = await start()
    await chooses(other, stick)
    await other.page.getByRole('button', { name: 'Restore a backup' }).click()
    await expect(other.page.getByText('No backup was found on this computer.')).toBeVisible()
    await other.page.getByRole('button', { name: 'Look in another folder' }).click()
    await handBackup(other.page).click()
    if (way === 'passphrase') await other.page.getByLabel('Passphrase of that day').fill(PASSPHRASE)
    else {
      await other.page.getByRole('button', { name: 'Use the recovery sheet' }).click()
      await other.page.getByLabel('The eight groups').fill(groups.join(' '))
    }
    await other.page.getByRole('button', { name: 'Open and check it' }).click()
    await expect(other.page.getByText('No list of erasures is newer than this backup.')).toBeVisible()
    if (way === 'sheet') {
      await other.page.getByLabel('New passphrase', { exact: true }).fill(NEW_PASSPHRASE)
      await other.page.getByLabel('Type it again').fill(NEW_PASSPHRASE)
    }
    await other.page.getByRole('button', { name: 'Restore this backup' }).click()
    await expect(other.page.getByText('Say that you know it before going on.')).toBeVisible()
    await other.page.getByLabel('I know. Whoever was erased since, I will erase again.').check()
    await other.page.getByRole('button', { name: 'Restore this backup' }).click()
    // The organisation’s facts were never given in this register: the first run goes on with them.
    await expect(other.page.getByRole('heading', { name: 'Who are you?' })).toBeVisible({ timeout: 20_000 })
    expect(await contacts(other.page)).toEqual(['Ann Early'])
  }
  fs.rmSync(stick, { recursive: true, force: true })
})
