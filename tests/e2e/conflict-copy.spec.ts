import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { hashesOf } from './closed-register'
import { goTo } from './pages'
import { copyOf, expect, test, unlock } from './steward'

const names = ['register (Jane’s conflicted copy 2026-11-21).db', 'register-LAPTOP.db', 'register 2.db']

test('copies that a cloud service left beside the register are named before unlocking, and not touched', async ({
  start,
  larkfieldFolder,
}) => {
  const folder = copyOf(larkfieldFolder)
  const register = path.join(folder, 'register')
  for (const name of names) fs.writeFileSync(path.join(register, name), 'changes of another computer')
  const before = hashesOf(register)
  const steward = await start({ folder })
  const { page } = steward
  const notice = page.getByRole('note').filter({ hasText: '3 files look like other copies of the register' })
  for (const name of names) await expect(notice).toContainText(name)
  await expect(notice).toContainText('Steward opened and deleted nothing.')
  await unlock(steward)
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('3 files look like other copies')
  await goTo(steward, '/settings/health')
  for (const name of names) await expect(page.getByRole('main')).toContainText(name)
  await steward.app.close()
  const after = hashesOf(register)
  for (const name of names) expect(after[name]).toBe(before[name])
})

test('a folder that OneDrive synchronises is told before unlocking and in Settings, with what to do', async ({
  start,
  larkfieldFolder,
}) => {
  const above = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-window-'))
  const folder = path.join(above, 'OneDrive - Larkfield Coaching Ltd', 'Steward')
  fs.cpSync(path.join(larkfieldFolder, 'register'), path.join(folder, 'register'), { recursive: true })
  const steward = await start({ folder })
  const { page } = steward
  const notice = page.getByRole('note').filter({ hasText: 'This folder is synchronised by OneDrive' })
  await expect(notice).toContainText('Two computers would spoil the register')
  await expect(notice).toContainText('Let the cloud keep backups only.')
  await unlock(steward)
  await goTo(steward, '/settings/health')
  await expect(page.getByText('In a folder synchronised by OneDrive')).toBeVisible()
  await steward.app.close()
  fs.rmSync(above, { recursive: true, force: true })
})
