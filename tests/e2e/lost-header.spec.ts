import fs from 'node:fs'
import path from 'node:path'
import { copyOf, expect, PASSPHRASE, test, unlock } from './steward'

test('a person who lost the header file gets back in from any backup, and loses nothing newer', async ({
  larkfieldFolder,
  start,
}) => {
  const folder = copyOf(larkfieldFolder)
  const first = await start({ folder })
  await unlock(first)
  await first.page.evaluate(async () => {
    await window.steward.calls.backups?.makeNow?.(undefined)
    const { organisation } = window.steward.calls
    const facts = (await organisation?.get?.(undefined)) as { value: Record<string, unknown> }
    await organisation?.save?.({ ...facts.value, dpoName: 'Later Change' })
  })
  await first.app.close()
  for (const name of ['register.header.json', 'register.header.copy.json'])
    fs.rmSync(path.join(folder, 'register', name))

  const { page } = await start({ folder })
  await expect(page.getByRole('heading', { name: 'A small file is missing' })).toBeVisible()
  await page.getByRole('button', { name: 'Restore a backup' }).click()
  await page.getByRole('button', { name: /made by hand/ }).click()
  await page.getByLabel('Passphrase of that day').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open and check it' }).click()
  await page.getByRole('button', { name: 'Take the small file only' }).click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
  const facts = await page.evaluate(async () => window.steward.calls.organisation?.get?.(undefined))
  expect(facts).toMatchObject({ value: { dpoName: 'Later Change' } })
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('register set aside'))).toEqual([])
})
