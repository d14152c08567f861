import fs from 'node:fs'
import path from 'node:path'
import { alterClosed, hashesOf } from './closed-register'
import { copyOf, expect, PASSPHRASE, test, unlock } from './steward'

const headers = ['register.header.json', 'register.header.copy.json']

/** What was done to the folder while Steward was closed, and the title it must find for it. */
const damages: Record<string, { readonly does: (folder: string) => void | Promise<void>; readonly title: string }> = {
  'the locks are gone': {
    does: (folder) => headers.forEach((file) => fs.rmSync(path.join(folder, file))),
    title: 'A small file is missing',
  },
  'the locks are cut short': {
    does: (folder) => headers.forEach((file) => fs.truncateSync(path.join(folder, file), 40)),
    title: 'A small file cannot be read',
  },
  'the register file is gone': {
    does: (folder) => fs.rmSync(path.join(folder, 'register.db')),
    title: 'The register is not here',
  },
  'the register file is empty': {
    does: (folder) => fs.truncateSync(path.join(folder, 'register.db'), 0),
    title: 'The register is damaged',
  },
  'another file lies in the place of the register': {
    does: (folder) =>
      fs.writeFileSync(path.join(folder, 'register.db'), 'Minutes of the meeting of 3 May.\n'.repeat(300)),
    title: 'The register is damaged',
  },
}

for (const [what, { does, title }] of Object.entries(damages)) {
  test(`${what}: Steward says so at once, offers nothing that destroys, and touches nothing`, async ({
    start,
    larkfieldFolder,
  }) => {
    const folder = copyOf(larkfieldFolder)
    const register = path.join(folder, 'register')
    await does(register)
    const before = hashesOf(register)
    const steward = await start({ folder })
    const { page } = steward
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(/Nothing was (changed|made in its place)/)
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible()
    await expect(page.getByLabel('Passphrase', { exact: true })).toHaveCount(0)
    await expect(page.getByRole('button', { name: /create|start again|delete|reset/i })).toHaveCount(0)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
    await steward.app.close()
    expect(hashesOf(register)).toEqual(before)
  })
}

test('a register that a newer Steward wrote is refused in words of its own, and stays as it is', async ({
  start,
  larkfieldFolder,
}) => {
  const folder = copyOf(larkfieldFolder)
  const register = path.join(folder, 'register')
  await alterClosed(register, PASSPHRASE, 'PRAGMA user_version = 9999')
  const before = hashesOf(register)
  const steward = await start({ folder })
  await steward.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await steward.page.getByRole('button', { name: 'Unlock' }).click()
  await expect(steward.page.getByRole('main')).toContainText(/newer Steward/)
  await expect(steward.page.getByRole('main')).toContainText(/Nothing was changed/)
  await steward.app.close()
  expect(hashesOf(register)).toEqual(before)
})

test('one of the two files of the locks is enough, and the other is mended', async ({ start, larkfieldFolder }) => {
  const folder = copyOf(larkfieldFolder)
  const [header = '', copy = ''] = headers.map((file) => path.join(folder, 'register', file))
  fs.rmSync(header)
  await unlock(await start({ folder }))
  expect(fs.readFileSync(header)).toEqual(fs.readFileSync(copy))
})
