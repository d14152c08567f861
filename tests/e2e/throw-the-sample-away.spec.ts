import fs from 'node:fs'
import path from 'node:path'
import { createRegister, expect, openSample, test } from './steward'

test('the sample is alive when it opens, and can be thrown away whole', async ({ steward }) => {
  const { page, folder } = steward
  await openSample(steward)
  await expect(page.getByRole('main')).toContainText('Bag with session notes left on a train')
  await expect(page.getByRole('main')).toContainText('Answer the access request from Tom Ashdown')
  await page.getByRole('button', { name: 'Throw the sample away' }).click()
  const dialog = page.getByRole('dialog', { name: 'Throw the sample away?' })
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome to Steward' })).toBeVisible()
  expect(fs.readdirSync(path.join(folder, 'register'))).toEqual([])
  await createRegister(steward)
})

test('a register of one’s own has no such button, and the call is refused', async ({ larkfield }) => {
  const { page, folder } = larkfield
  await expect(page.getByRole('button', { name: 'Throw the sample away' })).toHaveCount(0)
  const answer = await page.evaluate(() => window.steward.calls.register?.discardSample?.(undefined))
  expect(answer).toMatchObject({ ok: false, code: 'not-allowed' })
  expect(fs.existsSync(path.join(folder, 'register', 'register.db'))).toBe(true)
})
