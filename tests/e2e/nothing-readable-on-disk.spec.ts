import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { callList } from '../fixtures/calls/index'
import { wholeOrganisation } from '../fixtures/calls/others'
import { anyMarker, marked, startMarkers } from '../fixtures/marked'
import { filesWhere } from '../fixtures/scan'
import type { Ask } from '../fixtures/served'
import { goTo } from './pages'
import { madeRegister } from './made-registers'
import { expect, startSteward, test, unlock, unlockUnnamed, type Steward } from './steward'

const routes = ['/today', '/contacts', '/requests', '/breaches', '/documents', '/guidance', '/settings/history']
const forms = ['/requests/new', '/breaches/new', '/settings/organisation']

/** Sends a call through the page, as any part of it could. */
async function send({ page }: Steward, feature: string, verb: string, input: unknown): Promise<unknown> {
  const call = { feature, verb, input }
  const result = await page.evaluate((one) => window.steward.calls[one.feature]?.[one.verb]?.(one.input), call)
  const { ok, value } = result as { ok: boolean; value: unknown }
  if (!ok) throw new Error(`${feature}.${verb}: ${JSON.stringify(result)}`)
  return value
}

/** Puts a marker into every text of every call that saves one, and returns how many. */
async function fillEverything(steward: Steward): Promise<number> {
  const ask: Ask = async (feature, verb, input) => (await send(steward, feature, verb, input)) as never
  await ask('organisation', 'save', wholeOrganisation)
  const next = startMarkers()
  let count = 0
  for (const call of callList.filter(({ does }) => does === 'writes' || does === 'final')) {
    if (['organisation.saveLogo', 'organisation.removeLogo', 'sample.load', 'history.undo'].includes(call.name))
      continue
    // A page cannot name a file: only the system’s own dialog holds a list. And a law pack for tests is trusted by tests only.
    if (['listFile', 'library'].includes(call.feature)) continue
    const { input, markers } = marked(call, await call.input(ask), next)
    await send(steward, call.feature, call.verb, input)
    count += markers.length
  }
  return count
}

/** Looks at the pages, and types into forms that are never sent. */
async function useThePages(steward: Steward): Promise<void> {
  const { page } = steward
  for (const route of routes) await goTo(steward, route)
  await goTo(steward, '/contacts')
  await page.getByRole('main').getByRole('row').nth(1).click()
  for (const form of forms) {
    await goTo(steward, form)
    for (const box of await page.getByRole('main').getByRole('textbox').all())
      await box.fill('zq9001wren left on a train')
  }
}

test('nothing that was typed can be read on the disk: open, locked, crashed or killed', async () => {
  test.setTimeout(180_000)
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-disk-'))
  const folder = path.join(home, 'profile')
  const elsewhere = { TMPDIR: 'tmp', XDG_CACHE_HOME: 'cache', XDG_CONFIG_HOME: 'config', XDG_DATA_HOME: 'data' }
  const before = { ...process.env }
  for (const [name, place] of Object.entries(elsewhere)) {
    process.env[name] = path.join(home, place)
    fs.mkdirSync(path.join(home, place))
  }
  fs.mkdirSync(folder)
  const readable = () => filesWhere(home, anyMarker, ['register.lock'])
  try {
    fs.cpSync(madeRegister('unnamed'), folder, { recursive: true })
    const steward = await startSteward({ folder })
    await unlockUnnamed(steward)
    expect(await fillEverything(steward)).toBeGreaterThanOrEqual(100)
    await steward.page.reload()
    await useThePages(steward)
    expect(fs.statSync(path.join(folder, 'register', 'register.db-wal')).size).toBeGreaterThan(0)
    expect(readable(), 'open').toEqual([])

    await steward.page.evaluate(() => void window.steward.calls['register']?.['lock']?.(undefined))
    await expect(steward.page.getByRole('button', { name: 'Unlock' })).toBeVisible()
    expect(readable(), 'locked').toEqual([])

    await unlock(steward)
    await useThePages(steward)
    await steward.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer())
    expect(readable(), 'the page crashed').toEqual([])

    const gone = new Promise((resolve) => steward.app.process().once('exit', resolve))
    steward.app.process().kill('SIGKILL')
    await gone
    expect(readable(), 'killed').toEqual([])

    const again = await startSteward({ folder })
    await unlock(again)
    await goTo(again, '/contacts')
    await expect(again.page.getByText(/zq\d{4}wren/).first()).toBeVisible()
    await again.app.close()
    expect(readable(), 'closed').toEqual([])

    fs.writeFileSync(path.join(folder, 'leak.bin'), Buffer.from('a name: zq0001wren', 'utf16le'))
    expect(readable(), 'a leak would be seen').toEqual([path.join('profile', 'leak.bin')])
  } finally {
    // One by one: a new object would leave them in the environment itself, where the folder for temporary files is read.
    for (const name of Object.keys(elsewhere)) {
      delete process.env[name]
      if (before[name] !== undefined) process.env[name] = before[name]
    }
    fs.rmSync(home, { recursive: true, force: true })
  }
})
