import { afterEach, beforeEach, expect, it } from 'vitest'
import { wholeContact } from '../fixtures/calls/contacts'
import { wholeOrganisation } from '../fixtures/calls/others'
import { dump } from '../fixtures/dump'
import { eraseAndSearch } from '../fixtures/erase-and-search'
import { addMarkedPerson, scatteredMarkers, tailOf, type MarkedPerson } from '../fixtures/marked-person'
import { pagesWith, plainPages } from '../fixtures/plain-pages'
import { filesWhere } from '../fixtures/scan'
import { openServed, type Served } from '../fixtures/served'

let served: Served
let person: MarkedPerson
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
  for (let i = 0; i < 20; i++) await served.ask('contacts', 'add', { ...wholeContact, displayName: `Somebody ${i}` })
  person = await addMarkedPerson(served, scatteredMarkers(), { joined: false })
})
afterEach(() => served.session.close())

const pages = () => served.register().withKey((key) => plainPages(served.paths.database, key))
const found = (markers: readonly string[]) => pagesWith(pages(), markers.map(tailOf))
const erase = () => served.ask('erasure', 'eraseContact', { id: person.id })
const trail = () => JSON.stringify(served.register().read.all('SELECT * FROM audit_event'))

it('finds every marker on the disk before, so that finding none afterwards says something', () => {
  expect(person.markers.length).toBeGreaterThanOrEqual(60)
  const there = found(person.markers).join('\n')
  expect(person.markers.filter((marker) => !there.includes(tailOf(marker)))).toEqual([])
})

it('leaves no word of an erased person on any page or frame, free ones included (HZ13)', async () => {
  const from = performance.now()
  const result = await erase()
  expect(found(person.markers)).toEqual([])
  expect(filesWhere(served.folder, new RegExp(person.markers.join('|')), ['register.lock', 'register.db'])).toEqual([])
  expect(performance.now() - from).toBeLessThan(10_000)
  expect(result).toMatchObject({ fileClean: true })
  expect(await served.ask('erasure', 'mentions', { id: person.id })).toMatchObject({ total: 0 })
  expect(served.register().quickCheck()).toBe(true)
  await served.ask('register', 'lock', undefined)
  expect(filesWhere(served.folder, new RegExp(person.markers.join('|')))).toEqual([])
})

it('keeps what the request log must say, and no more (row G1)', async () => {
  await erase()
  const there = found(person.kept).join('\n')
  expect(person.kept.filter((marker) => !there.includes(tailOf(marker)))).toEqual([])
  const { rows } = await served.ask('requests', 'logRows', { kind: 'erasure', limit: 20, offset: 0 })
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ receivedOn: '2026-11-02', response: 'Erased', askedBy: '', scope: '' })
  expect(rows[0]?.person).toHaveLength(1)
  expect(rows[0]?.organisation).toBe(person.kept[1])
  expect(rows[0]?.actions.join('; ')).toContain('Another place: erased, 20 November 2026')
})

it('verifies the audit trail afterwards, and the trail holds nothing of the person (row Q2)', async () => {
  await erase()
  expect(await served.register().verifyAudit()).toMatchObject({ state: 'intact' })
  expect(person.markers.filter((marker) => trail().includes(marker))).toEqual([])
  expect(trail()).toContain(person.id)
})

it('cannot be undone, and nothing that is undone afterwards brings a word back', async () => {
  await erase()
  for (const { token } of await served.ask('history', 'list', undefined))
    await served.send('history', 'undo', { token })
  expect(found(person.markers)).toEqual([])
  expect(JSON.stringify(dump(served.register().read)).match(new RegExp(person.markers.join('|')))).toBeNull()
})

it.each([
  ['without secure_delete', 'PRAGMA secure_delete = off'],
  [
    'without the secure-delete of the search index',
    "INSERT INTO contact_fts (contact_fts, rank) VALUES ('secure-delete', 0)",
  ],
])('would be noticed %s', async (_, setting) => {
  served.register().change({ action: 'tests.weaken', subject: '' }, (db) => {
    if (setting.startsWith('PRAGMA')) db.all(setting)
    else db.run(setting)
  })
  await erase()
  expect(found(person.markers)).not.toEqual([])
})

it('leaves nothing among others who change all the time (the torture run has more of them)', async () => {
  const { failures, runs, slowestMs } = await eraseAndSearch({ others: 30, people: 4, seed: 7 })
  expect({ failures, runs }).toEqual({ failures: 0, runs: 4 })
  expect(slowestMs).toBeLessThan(10_000)
})
