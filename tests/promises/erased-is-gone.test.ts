import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeContact } from '../fixtures/calls/contacts'
import { wholeOrganisation } from '../fixtures/calls/others'
import { dump } from '../fixtures/dump'
import { eraseAndSearch, onPages } from '../fixtures/erase-and-search'
import { howOften } from '../fixtures/how-often'
import { registerMadeOnce } from '../fixtures/made-register'
import { addMarkedPerson, scatteredMarkers, tailOf, type MarkedPerson } from '../fixtures/marked-person'
import { pagesWith, plainPages } from '../fixtures/plain-pages'
import { filesWhere } from '../fixtures/scan'
import { openServed, type Served } from '../fixtures/served'

/** A person with a marker in every text, among twenty others. */
async function addStanding(served: Served): Promise<MarkedPerson> {
  const { ask } = served
  await ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
  for (let i = 0; i < 20; i++) await ask('contacts', 'add', { ...wholeContact, displayName: `Somebody ${i}` })
  return addMarkedPerson(served, scatteredMarkers(), { joined: false })
}

const found = (served: Served, markers: readonly string[]) =>
  pagesWith(
    served.register().withKey((key) => plainPages(served.paths.database, key)),
    markers.map(tailOf),
  )

// Making the person takes far longer than erasing them: each test looks at what the one before has left.
describe('one person who is erased', () => {
  let served: Served
  let person: MarkedPerson
  beforeAll(async () => {
    served = await openServed() // not a copy: what was done just now can still be undone
    person = await addStanding(served)
  })
  afterAll(() => served.session.close())

  const trail = () => JSON.stringify(served.register().read.all('SELECT * FROM audit_event'))

  it('has every marker on the disk before, so that finding none afterwards says something', () => {
    expect(person.markers.length).toBeGreaterThanOrEqual(60)
    const there = found(served, person.markers).join('\n')
    const written = person.markers.filter((marker) => !person.replaced.includes(marker))
    expect(written.filter((marker) => !there.includes(tailOf(marker)))).toEqual([])
  })

  it('leaves no word on any page or frame, free ones included (HZ13)', async () => {
    const from = performance.now()
    const result = await served.ask('erasure', 'eraseContact', { id: person.id })
    expect(await onPages(served, person.markers.map(tailOf))).toEqual([])
    expect(filesWhere(served.folder, new RegExp(person.markers.join('|')), ['register.lock', 'register.db'])).toEqual(
      [],
    )
    expect(performance.now() - from).toBeLessThan(10_000)
    expect(result).toMatchObject({ fileClean: true })
    expect(await served.ask('erasure', 'mentions', { id: person.id })).toMatchObject({ total: 0 })
    expect(served.register().quickCheck()).toBe(true)
  })

  it('keeps what the request log must say, and no more (row G1)', async () => {
    const there = found(served, person.kept).join('\n')
    expect(person.kept.filter((marker) => !there.includes(tailOf(marker)))).toEqual([])
    const { rows } = await served.ask('requests', 'logRows', { kind: 'erasure', limit: 20, offset: 0 })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ receivedOn: '2026-11-02', response: 'Erased', askedBy: '', scope: '' })
    expect(rows[0]?.person).toHaveLength(1)
    expect(rows[0]?.organisation).toBe(person.kept[1])
    expect(rows[0]?.actions.join('; ')).toContain('Another place: erased, 20 November 2026')
  })

  it('verifies the audit trail, and the trail holds nothing of the person (row Q2)', async () => {
    expect(await served.register().verifyAudit()).toMatchObject({ state: 'intact' })
    expect(person.markers.filter((marker) => trail().includes(marker))).toEqual([])
    expect(trail()).toContain(person.id)
  })

  it('cannot be brought back, and nothing that is undone afterwards brings a word back', async () => {
    for (const { token } of await served.ask('history', 'list', undefined))
      await served.send('history', 'undo', { token })
    expect(found(served, person.markers)).toEqual([])
    expect(JSON.stringify(dump(served.register().read)).match(new RegExp(person.markers.join('|')))).toBeNull()
  })

  it('is in no file once it is locked', async () => {
    await served.ask('register', 'lock', undefined)
    expect(filesWhere(served.folder, new RegExp(person.markers.join('|')))).toEqual([])
  })
})

const openStanding = registerMadeOnce(addStanding)

it.each([
  ['without secure_delete', 'PRAGMA secure_delete = off'],
  [
    'without the secure-delete of the search index',
    "INSERT INTO contact_fts (contact_fts, rank) VALUES ('secure-delete', 0)",
  ],
])('would be noticed %s', async (_, setting) => {
  const { served, made: person } = await openStanding()
  served.register().change({ action: 'tests.weaken', subject: '' }, (db) => {
    if (setting.startsWith('PRAGMA')) db.all(setting)
    else db.run(setting)
  })
  await served.ask('erasure', 'eraseContact', { id: person.id })
  expect(found(served, person.markers)).not.toEqual([])
  served.session.close()
})

it('leaves nothing among others who change all the time (the torture run has more of them)', async () => {
  const people = howOften(1, 8)
  const { failures, runs, slowestMs } = await eraseAndSearch({ others: howOften(15, 30), people, seed: 7 })
  expect({ failures, runs }).toEqual({ failures: 0, runs: people })
  expect(slowestMs).toBeLessThan(10_000)
})
