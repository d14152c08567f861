import { addDays } from '@core/time/add-days'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBackupsService } from '../../../src/register/backups/backups-service'
import { keepBackups } from '../../../src/register/backups/keeper'
import { placesOf } from '../../../src/register/backups/places'
import { runHere, type RunJob } from '../../../src/register/backups/run-job'
import { JOURNAL_NAME } from '../../../src/register/file/backup/backup-files'
import { readHeader } from '../../../src/register/file/key/header-file'
import { wholeContact } from '../../fixtures/calls/contacts'
import { testPassphrase } from '../../fixtures/passphrase'
import { countingIds } from '../../fixtures/register'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
let isSample = false
beforeEach(async () => {
  isSample = false
  served = await openServed()
})
afterEach(() => served.session.close())

function service(run: RunJob = runHere) {
  const keeper = keepBackups({ paths: served.paths, run, told: () => undefined })
  const register = served.register()
  const deps = { register, clock: served.clock, newId: countingIds() }
  return createBackupsService(deps, keeper.around(register), { isSample: () => isSample })
}
/** What is due, but for the drill that is always due some day. */
const dueOf = (backups: ReturnType<typeof service>) => backups.due().filter(({ id }) => id !== 'backup:drill')
const add = () => served.ask('contacts', 'add', wholeContact)
const at = (day: string, time = '10:42:00') => served.clock.set(`${day}T${time}.000Z`)
const own = () => {
  const [first] = placesOf(served.paths.folder, readHeader(served.paths).registerId, null)
  if (!first) throw new Error('there is always one place')
  return first.folder
}
const inPlace = (folder = own()) => fs.readdirSync(folder).filter((name) => name !== JOURNAL_NAME)
const actions = () =>
  served
    .register()
    .read.all<{ action: string }>("SELECT action FROM audit_event WHERE action LIKE 'backups.%'")
    .map(({ action }) => action)

it('says that nothing has been backed up yet, and then what was', async () => {
  const backups = service()
  await add()
  expect(await backups.status()).toMatchObject({ automatic: true, last: undefined, changesSince: 2 })
  const { made } = await backups.makeNow()
  expect(made).toHaveLength(1)
  const status = await backups.status()
  expect(status.last).toMatchObject({ place: 1, byHand: true, holds: { contacts: 1 }, provenAt: served.clock.now() })
  expect(status.changesSince).toBe(0)
  expect(backups.quiet()).toMatchObject([{ state: 'fine', title: 'Last proven backup', detail: 'Today at 10:42' }])
})

it('makes one a day by itself, only when something changed, and keeps the last seven and one of each week', async () => {
  const backups = service()
  for (let day = 0; day < 12; day++) {
    at(addDays('2026-09-01', day))
    if (day !== 4) served.register().note({ action: 'contacts.export', subject: '' })
    await backups.makeWhenDue()
    await backups.makeWhenDue()
  }
  expect(actions().filter((action) => action === 'backups.make')).toHaveLength(11)
  const days = inPlace().map((name) => name.slice(0, 10))
  expect(days).toEqual(['2026-09-04', ...Array.from({ length: 7 }, (_, i) => addDays('2026-09-06', i))])
  expect((await backups.list()).map(({ name }) => name).toSorted()).toEqual(inPlace())
})

it('does not back up a sample by itself', async () => {
  isSample = true
  const backups = service()
  await add()
  await backups.makeWhenDue()
  await backups.look()
  backups.beforeLock()()
  expect(fs.existsSync(own())).toBe(false)
  expect([...backups.due(), ...backups.quiet()]).toEqual([])
})

describe('a backup that is spoilt later', () => {
  const spoil = (name: string) => {
    const file = path.join(own(), name, 'register.db')
    const bytes = fs.readFileSync(file)
    bytes[5000] = (bytes[5000] ?? 0) ^ 1
    fs.writeFileSync(file, bytes)
  }

  it('is reported the same day, stays until somebody removes it, and a good one is never removed', async () => {
    const backups = service()
    await add()
    const { made } = await backups.makeNow()
    const name = made[0]?.name ?? ''
    await expect(backups.removeSpoilt({ place: 1, name })).rejects.toMatchObject({ code: 'not-allowed' })
    spoil(name)
    at('2026-11-25')
    await backups.adoptAndVerify()
    expect((await backups.status()).spoilt).toMatchObject([{ name, problem: 'backup-damaged' }])
    expect(dueOf(backups)).toMatchObject([{ id: 'backup:spoilt', state: 'due' }])
    expect((await backups.status()).changesSince).toBeGreaterThan(0)
    await backups.makeWhenDue()
    expect(await backups.list()).toHaveLength(2)
    await backups.removeSpoilt({ place: 1, name })
    expect(inPlace()).toHaveLength(1)
    expect(dueOf(backups)).toEqual([])
  })

  it('is found when it is opened again by hand', async () => {
    const backups = service()
    const { made } = await backups.makeNow()
    const one = { place: 1 as const, name: made[0]?.name ?? '' }
    at('2026-11-25')
    expect(await backups.verify(one)).toMatchObject({ provenAt: served.clock.now() })
    spoil(one.name)
    expect(await backups.verify(one)).toMatchObject({ problem: 'backup-damaged' })
    expect(actions()).toEqual(['backups.makeNow', 'backups.verify', 'backups.verify'])
  })
})

describe('the second place', () => {
  const stick = () => path.join(temporaryFolder(), 'stick')
  let folder: string
  beforeEach(() => {
    folder = stick()
    fs.mkdirSync(folder)
  })

  it('gets every backup too, is waited for when it is not there, and named when it was away too long', async () => {
    const backups = service()
    await backups.useAsPlace({ folder })
    expect((await backups.makeNow()).made.map(({ place }) => place)).toEqual([1, 2])
    fs.renameSync(folder, `${folder} unplugged`)
    at('2026-12-05')
    await add()
    await backups.makeWhenDue()
    const { places } = await backups.status()
    expect(places).toMatchObject([{ reachable: true }, { reachable: false, count: 1, newest: { place: 2 } }])
    expect(places[1]).not.toHaveProperty('failed')
    expect(dueOf(backups)).toMatchObject([{ id: 'backup:second-place', on: '2026-12-01' }])
    expect(backups.journalPlaces()).toEqual([own()])
    fs.renameSync(`${folder} unplugged`, folder)
    await backups.makeWhenDue()
    expect(dueOf(backups)).toEqual([])
  })

  it('is forgotten with what was known of it, and nothing there is removed', async () => {
    const backups = service()
    await backups.useAsPlace({ folder })
    await backups.makeNow()
    backups.dropPlace()
    expect((await backups.status()).places).toHaveLength(1)
    expect(fs.readdirSync(path.join(folder, 'Steward backups'))).toHaveLength(1)
    backups.dropPlace()
    expect(actions()).toEqual(['backups.setPlace', 'backups.makeNow', 'backups.makeNow', 'backups.dropPlace'])
  })

  it('may not be a folder of the program itself, or one that is not there', async () => {
    const backups = service()
    const data = path.dirname(served.paths.folder)
    for (const bad of [data, path.join(data, 'register'), path.join(folder, 'gone'), 'backups', '\0'])
      await expect(backups.useAsPlace({ folder: bad })).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

it('says once a day why a backup could not be made, and goes on trying', async () => {
  const backups = service(() => ({
    finished: Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    cancel: () => undefined,
  }))
  await add()
  for (let i = 0; i < 3; i++) await backups.makeWhenDue()
  expect(actions()).toEqual(['backups.fail'])
  expect((await backups.status()).places[0]?.failed).toEqual({ at: served.clock.now(), problem: 'disk-full' })
})

it('makes what is due after the register has closed, and finds and proves it after the next unlocking', async () => {
  await add()
  const started: Promise<unknown>[] = []
  const backups = service((job, key, told) => {
    const running = runHere(job, key, told)
    started.push(running.finished)
    return running
  })
  await backups.look()
  const start = backups.beforeLock()
  served.session.close()
  start()
  await Promise.all(started)
  expect(started).toHaveLength(1)
  expect(inPlace()).toEqual(['2026-11-24 10-42-00'])
  await served.session.service.unlock({ passphrase: testPassphrase })
  const again = service()
  await again.adoptAndVerify()
  expect((await again.status()).last).toMatchObject({ name: '2026-11-24 10-42-00', holds: { contacts: 1 } })
  expect((await again.status()).changesSince).toBe(0)
  await again.look()
  again.beforeLock()()
  expect(inPlace()).toHaveLength(1)
})

it('tries a backup with the passphrase, keeps that it was done, and leaves nothing beside the register', async () => {
  const backups = service()
  await add()
  const { made } = await backups.makeNow()
  const one = { place: 1 as const, name: made[0]?.name ?? '' }
  expect((await backups.status()).drillDueOn).toBe('2026-12-24')
  await expect(backups.drill({ ...one, passphrase: 'not the right one' })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  expect(await backups.drill({ ...one, passphrase: testPassphrase })).toMatchObject({ holds: { contacts: 1 } })
  expect((await backups.status()).drillDueOn).toBe('2027-11-24')
  expect(fs.readdirSync(path.dirname(served.paths.folder)).toSorted()).toEqual(['backups', 'register'])
})

describe('after an erasure', () => {
  it('makes a new one everywhere and only then removes the older ones; what is away is named', async () => {
    const backups = service()
    const folder = path.join(temporaryFolder(), 'stick')
    fs.mkdirSync(folder)
    await backups.useAsPlace({ folder })
    await backups.makeNow()
    fs.renameSync(folder, `${folder} unplugged`)
    at('2026-11-25')
    expect(await backups.renewAfterErasure()).toEqual({ made: [1], removed: 1, stayed: 0, notReached: [2], failed: [] })
    expect(inPlace()).toEqual(['2026-11-25 10-42-00'])
  })

  it('removes nothing when the new one cannot be made', async () => {
    await service().makeNow()
    const failing = service(() => ({
      finished: Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
      cancel: () => undefined,
    }))
    const done = await failing.renewAfterErasure()
    expect(done).toMatchObject({ made: [], removed: 0, failed: [{ place: 1, problem: 'disk-full' }] })
    expect(inPlace()).toHaveLength(1)
  })
})

it('reminds when the last proven backup is older than seven days', async () => {
  const backups = service()
  await backups.makeNow()
  at('2026-12-01')
  await backups.look()
  expect(dueOf(backups)).toEqual([])
  at('2026-12-02')
  expect(dueOf(backups)).toMatchObject([{ id: 'backup:old', on: '2026-12-01' }])
  expect(backups.quiet()).toEqual([])
})
