import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendToJournal, readJournal } from '../../../src/register/file/journal/journal'
import { registerPaths } from '../../../src/register/file/paths'
import { restorePaths } from '../../../src/register/restore/restore-paths'
import { finishRestore } from '../../../src/register/restore/swap-folders'
import { wholeContact } from '../../fixtures/calls/contacts'
import { testPassphrase } from '../../fixtures/passphrase'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { openServed, type Served } from '../../fixtures/served'
import { openTestSession, type TestSession } from '../../fixtures/session'

let served: Served
let groups: readonly string[]
beforeEach(async () => {
  served = await openServed()
  groups = (await served.ask('register', 'newRecoveryKey', { passphrase: testPassphrase })).groups
})
afterEach(() => served.session.close())

const add = (displayName: string) => served.ask('contacts', 'add', { ...wholeContact, displayName })
const names = async () =>
  (await served.ask('contacts', 'list', {})).rows.map(({ displayName }) => displayName).toSorted()
const data = () => path.dirname(served.paths.folder)
const lock = () => served.session.close()
const restore = () => served.session.restore
const newest = async () => (await restore().found())[0]?.id ?? ''
const setAside = () => fs.readdirSync(data()).filter((name) => name.startsWith('register set aside'))

/** Everything below a folder, for saying that nothing was changed. */
function filesBelow(folder: string): Record<string, string> {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return Object.fromEntries(
    entries
      .map((one) => path.join(one.parentPath, one.name))
      .filter((file) => !path.basename(file).startsWith('register.lock'))
      .map((file) => [file, fs.readFileSync(file).toString('base64')]),
  )
}

async function backedUp() {
  await add('Ann Early')
  await served.ask('backups', 'makeNow', undefined)
  await add('Lena Late')
  lock()
}

it('restores in the same place: the register that was there is set aside and can be brought back the same way', async () => {
  await backedUp()
  const [found] = await restore().found()
  expect(found).toMatchObject({ from: 'here', byHand: true, ofThisRegister: true })
  const preview = await restore().open({ id: found?.id ?? '', passphrase: testPassphrase })
  expect(preview).toMatchObject({
    holds: { contacts: 1 },
    present: { holds: { contacts: 2 } },
    setsAside: true,
    erasuresKnown: true,
    canTakeHeader: false,
  })
  expect(preview.present?.changesMore).toBeGreaterThan(0)
  expect(await restore().restore({ withoutErasures: false })).toEqual({
    setAside: 'register set aside 2026-11-24 10-42',
  })
  expect(await names()).toEqual(['Ann Early'])
  lock()
  const aside = (await restore().found()).find(({ from }) => from === 'aside')
  expect(await restore().open({ id: aside?.id ?? '', passphrase: testPassphrase })).toMatchObject({
    holds: { contacts: 2 },
  })
  await restore().restore({ withoutErasures: true })
  expect(await names()).toEqual(['Ann Early', 'Lena Late'])
  expect(setAside()).toHaveLength(2)
})

it('writes the restore into the trail, and the trail is whole', async () => {
  await backedUp()
  await restore().open({ id: await newest(), passphrase: testPassphrase })
  await restore().restore({ withoutErasures: false })
  const { events } = await served.ask('history', 'trail', {})
  expect(events[0]?.action).toBe('restore.restore')
  expect(await served.register().verifyAudit()).toMatchObject({ state: 'intact' })
  expect(served.register().headFound).toEqual({ state: 'matches' })
})

describe('on another computer', () => {
  let other: TestSession
  let place: string
  beforeEach(async () => {
    await backedUp()
    place = path.join(temporaryFolder(), 'stick')
    fs.cpSync(path.join(data(), 'backups'), place, { recursive: true })
    other = openTestSession(path.join(temporaryFolder(), 'register'))
    other.session.lookIn({ folder: place })
  })
  afterEach(() => other.session.close())

  it('asks before going on without a newer list of erasures, and restores with the passphrase', async () => {
    const { restore: there, service } = other.session
    const [found] = await there.found()
    expect(found).toMatchObject({ from: 'chosen' })
    expect(found).not.toHaveProperty('ofThisRegister')
    const preview = await there.open({ id: found?.id ?? '', passphrase: testPassphrase })
    expect(preview).toMatchObject({ setsAside: false, erasuresKnown: false, needsPassphrase: false })
    await expect(there.restore({ withoutErasures: false })).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await there.restore({ withoutErasures: true })).toEqual({ setAside: undefined })
    expect(service.status()).toMatchObject({ state: 'open' })
    await service.lock()
    await service.unlock({ passphrase: testPassphrase })
  })

  it('restores with the recovery key and a new passphrase', async () => {
    const { restore: there, service } = other.session
    const id = (await there.found())[0]?.id ?? ''
    expect(await there.open({ id, recoveryKey: groups.join(' ') })).toMatchObject({ needsPassphrase: true })
    await expect(there.restore({ withoutErasures: true })).rejects.toMatchObject({ code: 'invalid-input' })
    await there.restore({ withoutErasures: true, newPassphrase: 'a fresh passphrase here' })
    await service.lock()
    await expect(service.unlock({ passphrase: testPassphrase })).rejects.toMatchObject({ code: 'wrong-passphrase' })
    await service.unlock({ passphrase: 'a fresh passphrase here' })
  })

  it('restores with two of three parts: the computer and the passphrase are both gone', async () => {
    await served.session.service.unlock({ passphrase: testPassphrase })
    const { parts } = await served.ask('ways', 'makeParts', { passphrase: testPassphrase })
    await served.ask('backups', 'makeNow', undefined)
    lock()
    other.session.lookIn({ folder: path.join(data(), 'backups') })
    const { restore: there, service } = other.session
    const id = (await there.found())[0]?.id ?? ''
    const [first = '', , second = ''] = parts.map(({ groups: part }) => part.join(' '))
    expect(await there.open({ id, first, second })).toMatchObject({ needsPassphrase: true })
    await there.restore({ withoutErasures: true, newPassphrase: 'a fresh passphrase here' })
    await service.lock()
    await service.unlock({ passphrase: 'a fresh passphrase here' })
  })

  it('finds a backup by its own folder, and by any folder above it', async () => {
    const register = path.join(place, fs.readdirSync(place)[0] ?? '')
    const backup = path.join(register, fs.readdirSync(register)[0] ?? '')
    for (const folder of [backup, register, place, path.dirname(place)]) {
      other.session.lookIn({ folder })
      expect((await other.session.restore.found()).map(({ name }) => name)).toEqual([path.basename(backup)])
    }
  })

  it('refuses a spoilt backup and leaves no trace', async () => {
    const register = path.join(place, fs.readdirSync(place)[0] ?? '')
    const file = path.join(register, fs.readdirSync(register)[0] ?? '', 'register.db')
    const bytes = fs.readFileSync(file)
    bytes[bytes.length - 100] = (bytes.at(-100) ?? 0) ^ 4
    fs.writeFileSync(file, bytes)
    const { restore: there } = other.session
    const id = (await there.found())[0]?.id ?? ''
    await expect(there.open({ id, passphrase: testPassphrase })).rejects.toMatchObject({ code: 'backup-damaged' })
    expect(fs.readdirSync(path.dirname(other.folder))).toEqual([])
  })
})

describe('erasures (row G6)', () => {
  const erase = async (name: string) => {
    const { rows } = await served.ask('contacts', 'list', { search: name })
    await served.ask('erasure', 'eraseContact', { id: rows[0]?.id ?? '', keepMarks: false })
  }

  it('are carried out again before anything is shown', async () => {
    await add('Ann Early')
    await add('Gone Person')
    await served.ask('backups', 'makeNow', undefined)
    await erase('Gone Person')
    lock()
    expect(await restore().open({ id: await newest(), passphrase: testPassphrase })).toMatchObject({
      holds: { contacts: 2 },
      erasuresKnown: true,
      erasures: 1,
    })
    await restore().restore({ withoutErasures: false })
    expect(await names()).toEqual(['Ann Early'])
  })

  it('are found in the place of the backup when the register itself is lost', async () => {
    await add('Gone Person')
    await served.ask('backups', 'makeNow', undefined)
    await erase('Gone Person')
    lock()
    fs.rmSync(served.paths.folder, { recursive: true })
    const preview = await restore().open({ id: await newest(), passphrase: testPassphrase })
    expect(preview).toMatchObject({ setsAside: false, erasuresKnown: true, erasures: 1 })
    await restore().restore({ withoutErasures: false })
    expect(await names()).toEqual([])
  })

  it('bring all lists to the same state', async () => {
    await backedUp()
    const entry = {
      id: 'e-1',
      kind: 'contact',
      recordId: 'x',
      erasedAt: '2026-11-24T11:00:00Z',
      suppression: [],
    } as const
    await served.session.service.unlock({ passphrase: testPassphrase })
    const place = path.join(data(), 'backups', fs.readdirSync(path.join(data(), 'backups'))[0] ?? '')
    const inPlace = path.join(place, 'register.erased')
    served.register().withKey((key) => appendToJournal([inPlace], key, entry))
    lock()
    await restore().open({ id: await newest(), passphrase: testPassphrase })
    await restore().restore({ withoutErasures: false })
    expect(served.register().withKey((key) => readJournal(served.paths.erased, key))).toEqual([entry])
  })
})

describe('a lost header', () => {
  beforeEach(async () => {
    await backedUp()
    for (const file of [served.paths.header, served.paths.headerCopy]) fs.rmSync(file)
  })

  it('is taken from a backup, and nothing newer is lost', async () => {
    expect(await restore().open({ id: await newest(), passphrase: testPassphrase })).toMatchObject({
      canTakeHeader: true,
    })
    await restore().takeHeader({})
    expect(await names()).toEqual(['Ann Early', 'Lena Late'])
    lock()
    await served.session.service.unlock({ passphrase: testPassphrase })
    expect(setAside()).toEqual([])
  })

  it('is taken with the recovery key too, and a new passphrase set', async () => {
    await restore().open({ id: await newest(), recoveryKey: groups.join(' ') })
    await restore().takeHeader({ newPassphrase: 'a fresh passphrase here' })
    lock()
    await served.session.service.unlock({ passphrase: 'a fresh passphrase here' })
  })

  it('that is spoilt is kept under another name', async () => {
    fs.writeFileSync(served.paths.header, 'not a header')
    await restore().open({ id: await newest(), passphrase: testPassphrase })
    await restore().takeHeader({})
    expect(fs.readdirSync(served.paths.folder)).toContain('register.header set aside 2026-11-24 10-42.json')
  })

  it('is not taken where the register itself is damaged: that is set aside', async () => {
    fs.truncateSync(served.paths.database, 8192)
    expect(await restore().open({ id: await newest(), passphrase: testPassphrase })).toMatchObject({
      canTakeHeader: false,
      setsAside: true,
    })
    await restore().restore({ withoutErasures: true })
    expect(await names()).toEqual(['Ann Early'])
  })
})

describe('whatever goes wrong', () => {
  it('a wrong passphrase changes nothing, and a pause follows as at the lock', async () => {
    await backedUp()
    const id = await newest()
    const before = filesBelow(data())
    await expect(restore().open({ id, passphrase: 'not the right one' })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    })
    expect(filesBelow(data())).toEqual(before)
  })

  it('looking at a backup and going back changes nothing', async () => {
    await backedUp()
    const before = filesBelow(data())
    await restore().open({ id: await newest(), passphrase: testPassphrase })
    await restore().forget()
    expect(filesBelow(data())).toEqual(before)
    await expect(restore().restore({ withoutErasures: true })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('a passphrase that is refused leaves the register that was there, and the next try works', async () => {
    await backedUp()
    const before = filesBelow(served.paths.folder)
    await restore().open({ id: await newest(), recoveryKey: groups.join(' ') })
    await expect(restore().restore({ withoutErasures: true })).rejects.toMatchObject({ code: 'invalid-input' })
    expect(filesBelow(served.paths.folder)).toEqual(before)
    expect(setAside()).toEqual([])
    await restore().restore({ withoutErasures: true, newPassphrase: 'a fresh passphrase here' })
    expect(await names()).toEqual(['Ann Early'])
  })

  it('refuses while the register is open', async () => {
    await add('Ann Early')
    await served.ask('backups', 'makeNow', undefined)
    await expect(restore().found()).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('a crash between the two renames is finished at the next start, one before them is forgotten', () => {
    const paths = registerPaths(path.join(temporaryFolder(), 'register'))
    const { ready, staging } = restorePaths(paths.folder)
    for (const folder of [ready, staging]) fs.mkdirSync(folder, { recursive: true })
    fs.writeFileSync(path.join(ready, 'register.db'), 'restored')
    finishRestore(paths)
    expect(fs.readFileSync(paths.database, 'utf8')).toBe('restored')
    fs.mkdirSync(ready)
    finishRestore(paths)
    expect(fs.readdirSync(path.dirname(paths.folder))).toEqual(['register'])
    expect(fs.readFileSync(paths.database, 'utf8')).toBe('restored')
  })
})
