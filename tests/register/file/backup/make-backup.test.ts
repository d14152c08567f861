import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Cancelled } from '../../../../src/register/file/backup/backup-watch'
import { proveBackup } from '../../../../src/register/file/backup/prove-backup'
import { newRegisterKey } from '../../../../src/register/file/key/register-key'
import { backedUpMarker, openBackedUp, type BackedUp } from '../../../fixtures/backup'
import { rowCounts } from '../../../fixtures/dump'

let test: BackedUp
beforeEach(async () => {
  test = await openBackedUp()
})
afterEach(() => test.served.session.close())

const inPlace = () => fs.readdirSync(test.place).toSorted()

it('makes a folder that says when it was made, with what a restore needs', async () => {
  const folder = await test.backUp()
  expect(path.basename(folder)).toBe('2026-11-24 10-42-00 by hand')
  expect(fs.readdirSync(folder).toSorted()).toEqual([
    'read-me.txt',
    'register.db',
    'register.head.json',
    'register.header.json',
  ])
  expect(fs.readFileSync(path.join(folder, 'read-me.txt'), 'utf8')).toContain('24 November 2026 at 10:42')
})

it('holds what the register held, and nothing of it in plain letters', async () => {
  const { read } = test.served.register()
  const before = rowCounts(read)
  const folder = await test.backUp()
  expect(test.withKey((key) => proveBackup(folder, key)).counts).toMatchObject(before)
  for (const name of fs.readdirSync(folder)) {
    const bytes = fs.readFileSync(path.join(folder, name))
    expect(bytes.includes(backedUpMarker), name).toBe(false)
    expect(bytes.includes('SQLite format 3'), name).toBe(false)
  }
})

it('gives two backups of one second names of their own', async () => {
  await test.backUp()
  expect(path.basename(await test.backUp())).toBe('2026-11-24 10-42-00 by hand 2')
})

it('leaves nothing when it is cancelled at any step', async () => {
  for (const after of [0, 1, 2]) {
    let steps = 0
    const watch = { step: () => void steps++, isCancelled: () => steps >= after }
    await expect(test.backUp({}, { watch })).rejects.toThrow(Cancelled)
    expect(inPlace()).toEqual([])
  }
})

it('does not make a folder of the name of a stick that is not there', async () => {
  const stick = path.join(test.base, 'stick')
  await expect(test.backUp({ base: stick, place: path.join(stick, 'register-1') })).rejects.toThrow(
    expect.objectContaining({ code: 'backup-place-missing' }),
  )
  expect(fs.existsSync(stick)).toBe(false)
})

it('takes away what an interrupted backup left, and touches nothing else there', async () => {
  await test.backUp()
  for (const name of ['2026-11-23 18-00-00.part', 'photos.part', 'photos'])
    fs.mkdirSync(path.join(test.place, name, 'inner'), { recursive: true })
  await test.backUp()
  expect(inPlace()).toEqual(['2026-11-24 10-42-00 by hand', '2026-11-24 10-42-00 by hand 2', 'photos', 'photos.part'])
})

it('holds one moment of the register although somebody saves while it is made', async () => {
  const before = test.served.register().auditHead()
  const save = () => test.served.register().note({ action: 'register.note-meanwhile', subject: '' })
  let saves = 0
  const watch = {
    step: (step: string) => void (step === 'checking' && saves++ === 0 && save()),
    isCancelled: () => false,
  }
  const folder = await test.backUp({}, { watch })
  expect(test.withKey((key) => proveBackup(folder, key)).audit).toEqual(before)
})

it('rotates: of a day only the last stays, unless somebody asked for it, and other folders stay', async () => {
  const other = path.join(test.place, '2020-01-01 10-00-00')
  fs.mkdirSync(other, { recursive: true })
  await test.backUp({ byHand: false, at: '2026-11-24T09:00:00Z' })
  await test.backUp({ byHand: true, at: '2026-11-24T10:00:00Z' })
  await test.backUp({ byHand: false, at: '2026-11-24T11:00:00Z' })
  expect(inPlace()).toEqual(['2020-01-01 10-00-00', '2026-11-24 10-00-00 by hand', '2026-11-24 11-00-00'])
})

it('removes everything older after an erasure, but not the backups of another register', async () => {
  await test.backUp({ at: '2026-11-20T09:00:00Z' })
  await test.backUp({ at: '2026-11-21T09:00:00Z', byHand: false })
  const strange = path.join(test.place, '2026-11-22 09-00-00')
  fs.cpSync(path.join(test.place, '2026-11-20 09-00-00 by hand'), strange, { recursive: true })
  const header = fs.readFileSync(path.join(strange, 'register.header.json'), 'utf8')
  fs.writeFileSync(path.join(strange, 'register.header.json'), header.replace(/"sha256": "./, '"sha256": "_'))
  await test.backUp({ everythingOlder: true })
  expect(inPlace()).toEqual(['2026-11-22 09-00-00', '2026-11-24 10-42-00 by hand'])
})

it('stops with a plain code when the key is not that of the register', async () => {
  await expect(test.backUp({}, { key: newRegisterKey() })).rejects.toThrow(
    expect.objectContaining({ code: 'register-damaged' }),
  )
  expect(inPlace()).toEqual([])
})
