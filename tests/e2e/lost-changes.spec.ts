import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { dismissMessage, expectContacts, goTo } from './pages'
import { expect, test, unlock, type Steward } from './steward'

const CHANGES = 5

async function addContacts({ page }: Pick<Steward, 'page'>, count: number): Promise<void> {
  const codes = await page.evaluate(async (many) => {
    const answers: unknown[] = []
    for (let i = 0; i < many; i++) {
      const person = { kind: 'person', displayName: `Person ${i}`, roles: ['prospect'] }
      answers.push(await window.steward.calls.contacts?.add?.(person))
    }
    return answers.map((answer) => (answer as { ok: boolean }).ok)
  }, count)
  expect(codes).toEqual(Array.from({ length: count }, () => true))
}

/** Saves changes, and ends the program by force. */
async function addAndKill(steward: Steward): Promise<void> {
  await addContacts(steward, CHANGES)
  const process = steward.app.process()
  const gone = once(process, 'exit')
  process.kill('SIGKILL')
  await gone
}

test('changes lost with the log after a crash are counted, stay told until looked at, and are then quiet', async ({
  larkfield,
  start,
}) => {
  const { folder } = larkfield
  await addAndKill(larkfield)
  fs.rmSync(path.join(folder, 'register', 'register.db-wal'))
  fs.rmSync(path.join(folder, 'register', 'register.db-shm'), { force: true })

  const steward = await start({ folder })
  const { page } = steward
  await unlock(steward)
  const notice = page.getByRole('region', { name: 'Notices' }).getByRole('alert')
  // The unlocking before was in the log as well, and whatever else the program noted since.
  await expect(notice).toContainText(/^\d+ records fewer than last time\./)
  const lost = Number((await notice.textContent())?.match(/\d+/)?.[0])
  expect(lost).toBeGreaterThan(CHANGES)
  await page.getByRole('button', { name: 'Lock now' }).click()
  await unlock(steward)
  await expect(notice, 'still told after locking').toContainText(`${lost} records fewer than last time.`)
  await notice.getByRole('link', { name: 'Health' }).click()
  await expect(page.getByRole('main')).toContainText('restore the newest backup')
  await page.getByRole('button', { name: 'I have compared my entries' }).click()
  await expect(notice).toHaveCount(0)
})

test('after a crash that lost nothing the file is checked behind the first page, and the result is shown', async ({
  larkfield,
  start,
}) => {
  const { folder } = larkfield
  await addAndKill(larkfield)
  const steward = await start({ folder })
  await unlock(steward)
  await goTo(steward, '/settings/health')
  const line = (name: string) => steward.page.getByRole('listitem').filter({ hasText: name })
  await expect(line('Register file')).toContainText('Sound')
  await expect(line('Record of changes')).toContainText('Complete')
  await expect(line('Not closed properly')).toContainText('Last found Tue 24 Nov')
  await expect(steward.page.getByRole('region', { name: 'Notices' })).toHaveCount(0)
})

test('a register removed while it is open: nothing pretends to be saved, and all that was saved is put back', async ({
  larkfield,
}) => {
  const { page, folder } = larkfield
  const database = path.join(folder, 'register', 'register.db')
  await addContacts(larkfield, CHANGES)
  fs.rmSync(database)
  await goTo(larkfield, '/contacts')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Name', { exact: true }).fill('Ines Calder')
  await form.getByRole('button', { name: 'Add the contact' }).click()
  await expect(page.getByText(/Not saved: the register file in the folder “register” was removed/)).toBeVisible()
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Ines Calder')
  await dismissMessage(larkfield)
  await form.getByRole('button', { name: 'Cancel' }).click()
  await goTo(larkfield, '/settings/health')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByText('Everything that was saved is back in its place').first()).toBeVisible()
  expect(fs.existsSync(database)).toBe(true)
  await page.getByRole('button', { name: 'Lock now' }).click()
  await unlock(larkfield)
  await goTo(larkfield, '/contacts')
  await expectContacts(larkfield, 14 + CHANGES)
})
