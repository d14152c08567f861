import fs from 'node:fs'
import path from 'node:path'
import { rules } from '@core/law/rules'
import { newSigningKey, sealedPack, springPack } from '../fixtures/law/packs'
import { dismissMessage, goTo } from './pages'
import { copyOf, expect, test, unlock, type Steward } from './steward'

const changed = ['complaint.ack', 'complaint.notice'] as const
const pack = {
  ...springPack,
  rules: Object.fromEntries(changed.map((id) => [id, { say: `${rules[id].say} Keep a copy of what you sent.` }])),
  changes: [{ say: 'Complaints: a copy is kept.', rules: changed }],
}

// Rows J1 and R4: what was approved under the old words of a rule is marked, shown word by word, and made anew.
test('a law pack changes a rule: the documents that rest on it are out of date, show the words, and are renewed in one act', async ({
  start,
  larkfieldFolder,
}) => {
  const key = newSigningKey()
  const steward = await start({ folder: copyOf(larkfieldFolder), args: [`--steward-law-key=${key.publicKey}`] })
  const { page } = steward
  await unlock(steward)
  for (const id of ['complaint-form', 'complaints-procedure', 'staff-card']) await approve(steward, id)
  await goTo(steward, '/documents')
  await expect(page.getByRole('main')).not.toContainText('out of date')

  await usePack(steward, sealedPack(pack, key))
  await goTo(steward, '/documents')
  await expect(page.getByText('2 documents are out of date')).toBeVisible()
  await expect(page.getByText('Complaint form, Complaints procedure')).toBeVisible()

  await goTo(steward, '/documents/ready/complaint-form')
  await expect(page.getByRole('main')).toContainText('Version 1 is out of date')
  await expect(page.getByRole('main')).toContainText('2 rules changed since version 1')
  await expect(page.getByRole('main')).toContainText(`The rule ${rules['complaint.ack'].cite}`)
  await goTo(steward, '/documents/out-of-date')
  const behind = page.getByRole('region', { name: 'Rules behind: Complaint form' })
  await expect(behind.getByText(rules['complaint.ack'].cite, { exact: true })).toBeVisible()
  await expect(behind.getByRole('insertion').filter({ hasText: 'Keep a copy of what you sent' })).toHaveCount(2)
  await expect(behind.getByRole('deletion').filter({ hasText: 'Keep' })).toHaveCount(0)
  await expect(
    page.getByText('The words of the document stay as they are: read whether they still fit.').first(),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Approve 2 new versions' }).click()
  await expect(page.getByText('Tick each line once you have checked it.').first()).toBeVisible()
  await tickAll(steward)
  await page.getByRole('button', { name: 'Approve 2 new versions' }).click()
  await expect(page.getByText('Everything you approved is up to date.')).toBeVisible()
  await goTo(steward, '/documents/ready/complaint-form')
  const versions = page.getByRole('region', { name: 'Versions' }).getByRole('listitem')
  await expect(versions).toHaveText([/Version 2.*Current/, /Version 1.*Superseded/])
  await expect(page.getByRole('main')).not.toContainText('out of date')

  // What was made with a pack that is taken back is looked at again; what never rested on it is not.
  await goTo(steward, '/guidance/library/changes')
  await page.getByRole('button', { name: 'Take back: Rules of spring 2027' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByRole('heading', { name: '21 November 2026, in use' })).toBeVisible()
  await goTo(steward, '/documents')
  await expect(page.getByText('Complaint form, Complaints procedure')).toBeVisible()
})

async function approve(steward: Steward, id: string): Promise<void> {
  const { page } = steward
  await goTo(steward, `/documents/ready/${id}`)
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  await tickAll(steward)
  await page.getByRole('button', { name: 'Approve version 1' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

async function tickAll({ page }: Steward): Promise<void> {
  for (const list of await page.getByRole('group', { name: 'Check before use' }).all())
    for (const line of await list.getByRole('checkbox').all()) await line.check()
}

async function usePack(steward: Steward, bytes: Uint8Array): Promise<void> {
  const { page, folder } = steward
  const file = path.join(folder, 'spring.steward-law')
  fs.writeFileSync(file, bytes)
  await goTo(steward, '/guidance/library/changes')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Look at a law pack' }).click()
  await (await chooser).setFiles(file)
  await page.getByRole('button', { name: 'Use these rules' }).click()
  await expect(page.getByRole('heading', { name: '28 February 2027, in use' })).toBeVisible()
  await dismissMessage(steward)
}
