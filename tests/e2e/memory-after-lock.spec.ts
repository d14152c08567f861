import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { normalisePassphrase } from '../../src/core/register/passphrase'
import { readHeader } from '../../src/register/file/key/header-file'
import { unwrapKey } from '../../src/register/file/key/slot'
import { registerPaths } from '../../src/register/file/paths'
import { countInMemory, keySpellings, processTree, spellings, type Counts } from '../fixtures/process-memory'
import { goTo } from './pages'
import { copyOf, expect, PASSPHRASE, startSteward, test, unlock, type Steward } from './steward'

const NOTE = 'zq7301wren was signed off sick after the spring and told only us'

/** The most copies of words seen after a lock, over all processes. Written down so that it does not rise. */
const WRITTEN_DOWN = { note: 4, passphrase: 2 }

// Hazard HZ22. The driver that clicks and types keeps copies of its own in the page’s process and in main’s, so the numbers
// for words are upper bounds. The sandbox is off here: nobody may read the memory of a sandboxed process.
test('after a lock the key is in no memory of the program, and hardly a word is', async ({
  start,
  larkfieldFolder,
}) => {
  test.skip(process.platform !== 'linux', 'memory is read from /proc')
  const folder = copyOf(larkfieldFolder)
  const contact = await writeNote(await start({ folder, sandbox: false }))
  const steward = await start({ folder, sandbox: false })
  const needles = {
    ...keySpellings(await keyOf(folder)),
    ...spellings('note', NOTE),
    ...spellings('passphrase', PASSPHRASE),
  }
  const counts = () => countInMemory(processTree(steward.app.process().pid ?? 0), needles)
  await unlock(steward)
  await goTo(steward, `/contacts/${contact}`)
  await expect(steward.page.getByText(NOTE)).toBeVisible()
  const open = counts()
  expect(open.key, 'the key is seen while the register is open').toBeGreaterThan(0)
  expect(open.note, 'and so is the note').toBeGreaterThan(0)

  await steward.page.keyboard.press('Control+l')
  await expect(steward.page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  // A backup that locking began may need the key for some seconds more.
  await expect.poll(() => counts().key, { timeout: 20_000 }).toBe(0)
  const locked = counts()
  test.info().annotations.push({ type: 'copies after the lock', description: JSON.stringify(locked) })
  expect(locked).toMatchObject({ key: 0, 'key in digits': 0 })
  expect(of(locked, 'note')).toBeLessThanOrEqual(WRITTEN_DOWN.note)
  expect(of(locked, 'passphrase')).toBeLessThanOrEqual(WRITTEN_DOWN.passphrase)
})

test('a page or a program that falls over leaves no dump, and no key or word on the disk', async ({
  larkfieldFolder,
}) => {
  test.skip(process.platform !== 'linux', 'processes are ended by their numbers')
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-crash-'))
  const folder = path.join(home, 'profile')
  fs.cpSync(path.join(larkfieldFolder, 'register'), path.join(folder, 'register'), { recursive: true })
  const steward = await startSteward({ folder })
  const contact = await writeNote(steward, { close: false })
  await goTo(steward, `/contacts/${contact}`)
  await steward.app.evaluate(({ app, BrowserWindow }) => {
    app.on('render-process-gone', (_event, _page, { reason }) => Object.assign(globalThis, { pageWent: reason }))
    const [window] = BrowserWindow.getAllWindows()
    void window?.webContents.loadURL('chrome://crash').catch(() => undefined) // a real fault inside the page’s process
  })
  await expect.poll(() => steward.app.evaluate(() => Reflect.get(globalThis, 'pageWent'))).toBe('crashed')
  const gone = new Promise((resolve) => steward.app.process().once('exit', resolve))
  await steward.app.evaluate(() => setTimeout(() => process.abort(), 0)).catch(() => undefined)
  await gone
  const key = await keyOf(folder)
  const files = filesBelow(home)
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((name) => /\.(dmp|core)$|(^|\/)core(\.\d+)?$/.test(name))).toEqual([])
  const needles = Object.values({
    ...keySpellings(key),
    ...spellings('note', NOTE),
    ...spellings('passphrase', PASSPHRASE),
  })
  const holding = files.filter((name) => {
    const content = fs.readFileSync(path.join(home, name))
    return needles.some((needle) => content.includes(needle))
  })
  expect(holding).toEqual([])
  fs.rmSync(home, { recursive: true, force: true })
})

/** Puts a contact with the note into the register, and returns its id. */
async function writeNote(steward: Steward, { close } = { close: true }): Promise<string> {
  await unlock(steward)
  const added = await steward.page.evaluate(
    (notes) => window.steward.calls['contacts']?.['add']?.({ kind: 'person', displayName: 'Wren Marker', notes }),
    NOTE,
  )
  if (close) await steward.app.close()
  return (added as { value: { id: string } }).value.id
}

function of(counts: Counts, name: string): number {
  return (counts[name] ?? 0) + (counts[`${name}, two bytes a letter`] ?? 0)
}

function filesBelow(folder: string): string[] {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name !== 'profile/register/register.lock' && isFile(path.join(folder, name)))
}

function isFile(file: string): boolean {
  return fs.lstatSync(file).isFile()
}

/** The register’s key, from the header and the passphrase, as the program gets it. */
async function keyOf(folder: string): Promise<Buffer> {
  const header = readHeader(registerPaths(path.join(folder, 'register')))
  for (const slot of header.slots.filter(({ kind }) => kind === 'passphrase')) {
    const key = await unwrapKey(slot, header.registerId, normalisePassphrase(PASSPHRASE))
    if (key) return key
  }
  throw new Error('the passphrase opens none of the slots')
}
