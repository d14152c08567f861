import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { unwatched } from '../../../../src/register/file/backup/backup-watch'
import { runJob } from '../../../../src/register/file/backup/jobs'
import { registerPaths } from '../../../../src/register/file/paths'
import { backedUpMarker, openBackedUp, type BackedUp } from '../../../fixtures/backup'
import { wholeContact } from '../../../fixtures/calls/contacts'
import { rowCounts } from '../../../fixtures/dump'
import { cut, flip, lose, seeded, swap, tryToRestore, tryWithAnotherKey } from '../../../fixtures/spoilt-backup'

const files = ['register.db', 'register.header.json', 'register.head.json']
let test: BackedUp
let older: string
let good: string
let counts: Record<string, number>
beforeAll(async () => {
  test = await openBackedUp()
  older = await test.backUp({ at: '2026-11-23T10:00:00Z' })
  await test.served.ask('contacts', 'add', { ...wholeContact, displayName: 'Later Person' })
  counts = rowCounts(test.served.register().read)
  good = await test.backUp()
})
afterAll(() => test.served.session.close())

it('restores a good one with equal counts and end of trail', async () => {
  const staging = path.join(test.base, 'staging')
  const proof = await test.withKey((key) => runJob({ kind: 'stage', from: good, staging }, key, unwatched))
  expect(proof.counts).toMatchObject(counts)
  expect(proof.audit).toEqual(test.served.register().auditHead())
  const paths = registerPaths(staging)
  for (const file of [paths.database, paths.header, paths.headerCopy, paths.head])
    expect(fs.existsSync(file)).toBe(true)
  for (const name of fs.readdirSync(staging))
    expect(fs.readFileSync(path.join(staging, name)).includes(backedUpMarker), name).toBe(false)
})

const next = seeded(2026)
const spoilings = [
  ...Array.from({ length: 24 }, () => flip('register.db', next)),
  ...files.flatMap((file) => [flip(file, next), flip(file, next), cut(file, next), cut(file, next), lose(file)]),
]

it.each(spoilings)('refuses one with $name spoilt', async (spoiling) => {
  expect(await test.withKey((key) => tryToRestore(good, spoiling, key))).toBe('refused')
})

it('refuses a database or a note that belongs to another day', async () => {
  for (const file of ['register.db', 'register.head.json'])
    expect(await test.withKey((key) => tryToRestore(good, swap(file, older), key))).toBe('refused')
})

it('refuses the key of another register', async () => {
  expect(await tryWithAnotherKey(good)).toBe('refused')
})
