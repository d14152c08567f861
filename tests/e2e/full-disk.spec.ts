import fs from 'node:fs'
import path from 'node:path'
import { hasSmallDisks, onSmallDisk } from '../fixtures/small-disk'
import { dismissMessage, expectContacts, goTo } from './pages'
import { copyOf, expect, test, unlock, type Steward } from './steward'

/** Takes every byte the small disk has left, or gives it all back. Done by the program itself: nobody else sees the disk. */
function fill({ app }: Steward, disk: string, full: boolean): Promise<void> {
  return app.evaluate(
    (_electron, { file, full }) => {
      const fs = process.getBuiltinModule('fs')
      if (!full) return fs.rmSync(file, { force: true })
      const fd = fs.openSync(file, 'a')
      for (let bytes = 65_536; bytes >= 512;) {
        try {
          fs.writeSync(fd, new Uint8Array(bytes).fill(1))
        } catch {
          bytes /= 2
        }
      }
      return fs.closeSync(fd)
    },
    { file: path.join(disk, 'filler'), full },
  )
}

test('on a full disk one message says what is safe; locking works; with room again saving goes on', async ({
  start,
  larkfieldFolder,
}) => {
  test.skip(process.platform !== 'linux' || !hasSmallDisks(), 'this system mounts no small disks')
  const folder = copyOf(larkfieldFolder)
  const register = path.join(folder, 'register')
  const stored = path.join(folder, 'stored')
  fs.renameSync(register, stored)
  fs.mkdirSync(register)
  // The program starts on a disk of its own, into which the register is copied first.
  const electron = path.resolve('node_modules/electron/dist/electron')
  const copyThenStart = `cp -a '${stored}/.' '${register}/' && exec '${electron}' "$@"`
  const command = onSmallDisk(register, 8, ['sh', '-c', copyThenStart, 'sh'])
  const wrapper = path.join(folder, 'on-a-small-disk')
  const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
  fs.writeFileSync(wrapper, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 })

  const steward = await start({ folder, executablePath: wrapper, sandbox: false })
  const { page } = steward
  await unlock(steward)
  await goTo(steward, '/settings/health')
  await expect(page.getByText('Room to lock and to erase')).toBeVisible({ timeout: 15_000 })
  await fill(steward, register, true)

  await goTo(steward, '/contacts')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Name', { exact: true }).fill('Ines Calder')
  for (let tries = 0; tries < 2; tries++) {
    await form.getByRole('button', { name: 'Add the contact' }).click()
    await expect(page.getByText('Not saved: the disk of this computer is full.')).toHaveCount(1)
  }
  await expect(
    page.getByText(/Everything saved before is safe, and what you typed is still on this page/),
  ).toBeVisible()
  await expect(form.getByLabel('Name', { exact: true })).toHaveValue('Ines Calder')
  await dismissMessage(steward)
  await form.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('The disk of this computer is full.')

  await page.getByRole('button', { name: 'Lock now' }).click()
  await unlock(steward)
  await goTo(steward, '/contacts')
  await expectContacts(steward, 14)

  await fill(steward, register, false)
  await page.getByRole('button', { name: 'Add a contact' }).click()
  await form.getByLabel('Name', { exact: true }).fill('Ines Calder')
  await form.getByRole('button', { name: 'Add the contact' }).click()
  await expect(form).toBeHidden()
  await expectContacts(steward, 15)
})
