import { kindIds } from '@core/requests/kinds/index'
import { markValues } from '@core/erasure/mark-values'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openConnection } from '../../../src/register/file/connection'
import { keyText } from '../../../src/register/file/key/register-key'
import { appendToJournal, readJournal } from '../../../src/register/file/journal/journal'
import { createServices } from '../../../src/register/services'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeRequest } from '../../fixtures/calls/requests'
import { dump } from '../../fixtures/dump'
import { openMarkedRegister } from '../../fixtures/marked-register'
import { testPassphrase } from '../../fixtures/passphrase'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
})
afterEach(() => served.session.close())

const { ask, send } = {
  ask: ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask'],
  send: (...call: Parameters<Served['send']>) => served.send(...call),
}
const add = async (more: Partial<typeof wholeContact> = {}) =>
  (await ask('contacts', 'add', { ...wholeContact, ...more })).id
/** Instead of the empty register, one with a person who has something of everything. */
async function takeMarkedRegister() {
  served.session.close()
  const copy = await openMarkedRegister()
  served = copy.served
  return copy.made
}
const preview = (id: string) => ask('erasure', 'preview', { id })
const erase = (id: string) => ask('erasure', 'eraseContact', { id })
const journal = () => served.register().withKey((key) => readJournal(served.paths.erased, key))
const count = (table: string) => served.register().read.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n

/** One request of each kind is about the marked person. */
const every = kindIds.length

describe('the preview', () => {
  it('counts what the erasure then does (row G3)', async () => {
    const { id } = await takeMarkedRegister()
    const before = {
      letters: count('document_version') ?? 0,
      drafts: count('draft') ?? 0,
      points: count('contact_point'),
    }
    const { counts } = await preview(id)
    // One letter for each request, and the coaching agreement.
    expect(counts).toMatchObject({ points: 6, requests: every, letters: every + 1, decisions: 1, drafts: 1 })
    expect((await erase(id)).counts).toEqual(counts)
    expect(before.letters - (count('document_version') ?? 0)).toBe(counts.letters)
    expect(before.drafts - (count('draft') ?? 0)).toBe(counts.drafts)
    expect(count('contact_point')).toBe(0)
  })

  it('says what stays and why, each with its law', async () => {
    const { id } = await takeMarkedRegister()
    const { stays, goes, marks } = await preview(id)
    expect(stays.map(({ say }) => say).join('\n')).toContain(`${every} lines of the request log (`)
    for (const line of stays) {
      expect(line.rules.length).toBeGreaterThan(0)
      expect(line.why).toMatch(/\.$/)
    }
    expect(stays.at(-1)?.rules).toEqual(['erase.backup'])
    expect(goes.length).toBeGreaterThanOrEqual(6)
    expect(marks).toBe('needed')
  })

  it('names other records that speak of the person, and leaves them alone', async () => {
    const id = await add()
    await add({
      displayName: 'Ben Marsh',
      givenName: 'Ben',
      familyName: 'Marsh',
      notes: 'Recommended by Tom Ashdown.',
      points: [],
    })
    const twin = await add({ displayName: 'T. Ashdown', points: [{ kind: 'email', value: 'Tom@Ashdown.example' }] })
    await ask('requests', 'log', wholeRequest('access'))
    const mentions = await ask('erasure', 'mentions', { id })
    expect(mentions.shown.map(({ what, label }) => `${what}: ${label}`)).toEqual([
      'Another contact with the same name, address or number: T. Ashdown',
      'Another contact: Ben Marsh',
      'A request that is not linked to the contact: AR-2026-001',
    ])
    expect(mentions.shown[0]?.href).toBe(`/contacts/${twin}`)
    await erase(id)
    expect(await ask('erasure', 'mentions', { id })).toEqual(mentions)
    expect(mentions.searched).toBeGreaterThanOrEqual(10)
    expect((await ask('contacts', 'list', { search: 'marsh' })).total).toBe(1)
  })

  it('warns of an open case and of people who belong to an organisation', async () => {
    const firm = await add({ kind: 'organisation', displayName: 'Ashdown Joinery', givenName: '', familyName: '' })
    const id = await add({ organisationId: firm })
    await ask('requests', 'log', wholeRequest('erasure', id))
    const { warnings, refusal } = await preview(id)
    expect(warnings.map(({ say }) => say)).toEqual([
      'ER-2026-001 is still open.',
      'Nobody else at Ashdown Joinery is in the register.',
    ])
    expect(refusal).toBeNull()
    expect((await preview(firm)).warnings[0]?.say).toMatch(/^1 person belongs to this organisation/)
    await erase(firm)
    expect(await ask('contacts', 'get', { id })).toMatchObject({ organisationId: null })
  })
})

it('refuses while an access request is open, and changes nothing', async () => {
  const id = await add()
  await ask('requests', 'log', wholeRequest('access', id))
  const { refusal } = await preview(id)
  expect(refusal).toMatchObject({
    say: 'AR-2026-001 is still open.',
    rules: ['rights.offence', 'settled.erasure-order'],
  })
  const before = dump(served.register().read)
  expect(await send('erasure', 'eraseContact', { id })).toMatchObject({ ok: false, code: 'not-allowed' })
  expect(dump(served.register().read)).toEqual(before)
  expect(journal()).toBe('missing')
})

it('finds the person nowhere afterwards, and answers that the contact is gone', async () => {
  const id = await add()
  await ask('requests', 'log', wholeRequest('do-not-contact', id))
  await erase(id)
  for (const search of ['ashdown', 'tom', '07700 900123', 'tom@ashdown.example']) {
    expect((await ask('contacts', 'list', { search })).total).toBe(0)
    expect((await ask('requests', 'list', { search, status: 'all' })).total).toBe(0)
  }
  expect(await send('contacts', 'get', { id })).toMatchObject({ ok: false, code: 'not-found' })
  expect(await send('erasure', 'eraseContact', { id })).toMatchObject({ ok: false, code: 'not-found' })
})

describe('marks', () => {
  const marks = () =>
    served
      .register()
      .read.all<{ mark: string }>('SELECT mark FROM erasure_mark ORDER BY number')
      .map(({ mark }) => mark)
  const markOf = (kind: 'email' | 'phone', value: string) =>
    served.register().journal.marksOf(markValues([{ kind, value }]))[0]

  it('recognise an address and a number however they are written, and hold neither', async () => {
    const id = await add()
    await erase(id)
    expect(marks()).toEqual([markOf('email', 'TOM@ashdown.example'), markOf('phone', '+44 (0)7700 900 123')])
    expect(journal()).toMatchObject([{ recordId: id, suppression: marks() }])
  })

  it('are left out where the person says so, but not where a stop stands', async () => {
    await ask('erasure', 'eraseContact', { id: await add(), keepMarks: false })
    expect(marks()).toEqual([])
    const stopped = await add()
    await ask('requests', 'log', wholeRequest('do-not-contact', stopped))
    await ask('erasure', 'eraseContact', { id: stopped, keepMarks: false })
    expect(marks()).toHaveLength(2)
    const again = await add()
    expect(await ask('suppression', 'standing', { contactIds: [again] })).toMatchObject([
      { channels: ['live-call', 'automated-call'], reference: 'DNC-2026-001', source: 'Asked by e-mail' },
    ])
  })
})

describe('the journal', () => {
  it('is written before the change, and taken back when the change fails', async () => {
    const id = await add()
    served
      .register()
      .change({ action: 'tests.block', subject: '' }, (db) =>
        db.run("CREATE TRIGGER stays BEFORE DELETE ON contact BEGIN SELECT RAISE(ABORT, 'no'); END"),
      )
    expect(await send('erasure', 'eraseContact', { id })).toMatchObject({ ok: false })
    expect(journal()).toEqual([])
    expect(await ask('contacts', 'get', { id })).toMatchObject({ displayName: 'Tom Ashdown' })
    served.unexpected.splice(0)
  })

  it('completes at the next opening what a crash left undone', async () => {
    const id = await add()
    const entry = {
      id: 'e-1',
      kind: 'contact',
      recordId: id,
      erasedAt: '2026-11-24T10:00:00Z',
      suppression: [],
    } as const
    served.register().withKey((key) => appendToJournal([served.paths.erased], key, entry))
    served.session.close()
    await served.session.service.unlock({ passphrase: testPassphrase })
    expect(await send('contacts', 'get', { id })).toMatchObject({ ok: false, code: 'not-found' })
    const lines = () => served.register().read.all("SELECT 1 FROM audit_event WHERE action = 'erasure.replay'")
    expect(lines()).toHaveLength(1)
    createServices({ register: served.register(), clock: served.clock, newId: () => 'x' })
    expect(lines()).toHaveLength(1)
  })

  it('keeps nobody out when an entry cannot be carried out, and says so until it is', async () => {
    const [stuck, other] = [await add(), await add({ displayName: 'Ben Marsh' })]
    const register = served.register()
    register.change({ action: 'tests.block', subject: '' }, (db) =>
      db.run(
        `CREATE TRIGGER stays BEFORE DELETE ON contact WHEN old.id = '${stuck}' BEGIN SELECT RAISE(ABORT, 'no'); END`,
      ),
    )
    for (const recordId of [stuck, other])
      register.withKey((key) =>
        appendToJournal([served.paths.erased], key, {
          id: `e-${recordId}`,
          kind: 'contact',
          recordId,
          erasedAt: '2026-11-24T10:00:00Z',
          suppression: [],
        }),
      )
    const deps = { register, clock: served.clock, newId: () => crypto.randomUUID() }
    const unfinished = () =>
      createServices(deps)
        .today.list()
        .quiet.filter(({ id }) => id === 'erasure:unfinished')
    expect(unfinished()).toMatchObject([{ title: 'An earlier erasure could not be completed' }])
    expect(await send('contacts', 'get', { id: other })).toMatchObject({ code: 'not-found' })
    expect(await ask('contacts', 'get', { id: stuck })).toMatchObject({ displayName: 'Tom Ashdown' })
    register.change({ action: 'tests.unblock', subject: '' }, (db) => db.run('DROP TRIGGER stays'))
    expect(unfinished()).toEqual([])
    expect(await send('contacts', 'get', { id: stuck })).toMatchObject({ code: 'not-found' })
  })

  it('goes to the places of the backups at once, and says which could not be reached', async () => {
    const place = temporaryFolder()
    const places = [place, path.join(place, 'unplugged')]
    const services = createServices(
      { register: served.register(), clock: served.clock, newId: () => crypto.randomUUID() },
      { journalPlaces: () => places },
    )
    const result = services.erasure.eraseContact({ id: await add(), keepMarks: true })
    expect(result.places).toEqual({ told: 1, missed: 1 })
    const copy = served.register().withKey((key) => readJournal(path.join(place, 'register.erased'), key))
    expect(copy).toEqual(journal())
  })
})

describe('the file', () => {
  it('is cleaned as soon as nobody else reads it', async () => {
    const id = await add()
    const text = served.register().withKey(keyText)
    const reader = openConnection(served.paths.database, text, { readonly: true })
    reader.exec('BEGIN')
    reader.all('SELECT count(*) FROM contact')
    const from = performance.now()
    expect((await erase(id)).fileClean).toBe(false)
    expect(performance.now() - from).toBeLessThan(1000)
    reader.close()
    await expect.poll(() => fs.statSync(served.paths.wal).size, { timeout: 3000 }).toBe(0)
  })

  it('takes the copies made before an upgrade with it: they hold the person too', async () => {
    const id = await add()
    fs.writeFileSync(served.paths.before(70), 'a copy')
    await erase(id)
    expect(fs.existsSync(served.paths.before(70))).toBe(false)
  })
})
