import { noKeyring, startKeyring, type Keyring } from './keyring'
import { copyOf, expect, hasTool, PASSPHRASE, test as base, unlock, type Steward } from './steward'

const test = base.extend<{ keyring: Keyring }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern to see what a fixture needs
  keyring: async ({}, use) => {
    const tools = ['dbus-daemon', 'dbus-send', 'gnome-keyring-daemon'].map(hasTool)
    base.skip(tools.includes(false), 'a real keychain is started: dbus-daemon and gnome-keyring-daemon')
    const keyring = await startKeyring()
    await use(keyring)
    keyring.stop()
  },
})

const offer = 'Open without the passphrase on this computer'

test('a copy in the keychain opens the register for fourteen days, then the passphrase is asked for once', async ({
  keyring,
  larkfieldFolder,
  start,
}) => {
  const folder = copyOf(larkfieldFolder)
  const first = await start({ folder, env: keyring.env })
  await expect(first.page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await expect(first.page.getByRole('button', { name: offer })).toBeHidden()
  await unlock(first)
  await turnOn(first)
  await expect(
    first.page.getByText('On: the passphrase is asked for every 14 days, next on 8 December 2026.'),
  ).toBeVisible()
  expect(await entries(first)).toHaveLength(1)

  await lock(first)
  await first.page.getByRole('button', { name: offer }).click()
  await expect(first.page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
  await first.page.goto('app://steward/index.html#/settings/history')
  const record = first.page.getByRole('list', { name: 'The whole record' })
  await expect(record.getByRole('listitem').first()).toContainText('From this computer’s keychain')
  await first.app.close()

  const later = await start({ folder, env: keyring.env, now: '2026-12-09T09:00:00Z' })
  await later.page.getByRole('button', { name: offer }).click()
  await expect(later.page.getByText('The passphrase is asked for every 14 days')).toBeVisible({ timeout: 20_000 })
  await unlock(later)
  await lock(later)
  await later.page.getByRole('button', { name: offer }).click()
  await expect(later.page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })

  await later.page.goto('app://steward/index.html#/settings/security')
  await later.page.getByRole('button', { name: 'Turn it off' }).click()
  await expect(later.page.getByRole('button', { name: 'Turn it on' })).toBeVisible()
  expect(await entries(later)).toEqual([])
  await lock(later)
  await expect(later.page.getByRole('button', { name: offer })).toBeHidden()
  await unlock(later)
})

test('a copy that was changed is dropped and offered again, and the passphrase opens the register', async ({
  keyring,
  larkfieldFolder,
  start,
}) => {
  const steward = await start({ folder: copyOf(larkfieldFolder), env: keyring.env })
  await unlock(steward)
  await turnOn(steward)
  await lock(steward)
  await spoil(steward)
  await steward.page.getByRole('button', { name: offer }).click()
  await expect(steward.page.getByText('was missing or spoilt and has been removed')).toBeVisible({ timeout: 20_000 })
  await expect(steward.page.getByRole('button', { name: offer })).toBeHidden()
  expect(await entries(steward)).toEqual([])
  await unlock(steward)
  await steward.page.goto('app://steward/index.html#/settings/security')
  await expect(steward.page.getByRole('button', { name: 'Turn it on' })).toBeVisible()
})

test('without a keychain it is refused in words, and a register that had a copy opens with its passphrase', async ({
  keyring,
  larkfieldFolder,
  start,
}) => {
  const folder = copyOf(larkfieldFolder)
  const before = await start({ folder, env: keyring.env })
  await unlock(before)
  await turnOn(before)
  await before.app.close()

  const without = await start({ folder, env: noKeyring })
  await without.page.getByRole('button', { name: offer }).click()
  const refused = without.page.getByText('This computer has no keychain that Steward can use.')
  await expect(refused).toBeVisible({ timeout: 20_000 })
  await unlock(without)
  await without.page.goto('app://steward/index.html#/settings/security')
  await without.page.getByRole('button', { name: 'Turn it off' }).click()
  await without.page.getByRole('button', { name: 'Turn it on' }).click()
  await without.page.getByLabel('Your passphrase').fill(PASSPHRASE)
  await without.page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(refused).toBeVisible({ timeout: 20_000 })
})

test('no page can ask for the secret’s own calls', async ({ larkfield }) => {
  const names = await larkfield.page.evaluate(() => Object.keys(window.steward.calls))
  expect(names).toContain('keychain')
  expect(names).not.toContain('keychainSlot')
})

async function turnOn({ page }: Steward): Promise<void> {
  await page.goto('app://steward/index.html#/settings/security')
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await page.getByLabel('Your passphrase').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(page.getByText('Turned on.')).toBeVisible({ timeout: 20_000 })
}

async function lock({ page }: Steward): Promise<void> {
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
}

/** What Steward has in the keychain: only the names of the entries. */
async function entries({ app }: Steward): Promise<string[]> {
  return app.evaluate(async ({ app: program }) => {
    const { createRequire } = process.getBuiltinModule('module')
    const keytar = createRequire(`${program.getAppPath()}/package.json`)('keytar') as typeof import('keytar')
    return (await keytar.findCredentials('Steward')).map(({ account }) => account)
  })
}

/** Puts something else in the place of the secret, as another program could. */
async function spoil({ app }: Steward): Promise<void> {
  await app.evaluate(async ({ app: program }) => {
    const { createRequire } = process.getBuiltinModule('module')
    const keytar = createRequire(`${program.getAppPath()}/package.json`)('keytar') as typeof import('keytar')
    for (const { account } of await keytar.findCredentials('Steward'))
      await keytar.setPassword('Steward', account, Buffer.alloc(32, 7).toString('base64'))
  })
}
