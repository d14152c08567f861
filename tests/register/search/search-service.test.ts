import type { SearchHit } from '@core/search/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readHere } from '../../../src/register/attachments/text/reader'
import { attach } from '../../fixtures/attach'
import { wholeContact } from '../../fixtures/calls/contacts'
import { callList } from '../../fixtures/calls/index'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeRequest } from '../../fixtures/calls/requests'
import { docxOf } from '../../fixtures/documents-to-read'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
let tom: string
const find = (typed: string, thorough = true) => served.ask('search', 'find', { typed, thorough, limit: 6 })
const told = ({ group, title }: SearchHit) => `${group}: ${title}`
const titles = async (typed: string, thorough = true) => (await find(typed, thorough)).map(told)
const settled = () => new Promise((resolve) => setTimeout(resolve, 200))

beforeAll(async () => {
  served = await openServed({ textReader: readHere })
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
  const zoe = { kind: 'person', displayName: 'Zoë Brennan-Ó Súilleabháin', organisationName: 'Tideway Ltd' } as const
  await served.ask('contacts', 'add', {
    ...zoe,
    points: [
      { kind: 'phone', value: '+44 (0)20 7946 0142' },
      { kind: 'email', value: 'zoe.brennan@tideway.example' },
    ],
  })
  tom = (
    await served.ask('contacts', 'add', {
      ...wholeContact,
      displayName: 'Tobias Fenwick',
      notes: 'Met at the kestrel fair.',
    })
  ).id
  const { id } = await served.ask('requests', 'log', {
    ...wholeRequest('access', tom),
    scope: 'Everything since the flood',
  })
  await served.ask('requests', 'addNote', { id, on: '2026-11-20', text: 'He mentioned the lighthouse.' })
  for (const name of ['breaches.report', 'decisions.save', 'documents.save']) {
    const call = callList.find((one) => one.name.replace(/ \d$/, '') === name)
    await served.send(call?.feature ?? '', call?.verb ?? '', await call?.input(served.ask))
  }
  await attach(served.ask, {
    ownerKind: 'request',
    ownerId: id,
    contactId: tom,
    name: 'signed form.docx',
    bytes: await docxOf('I, Tom Ashdown, want the marmalade files.'),
  })
  await settled()
})
afterAll(() => served.session.close())

describe('a contact is found', () => {
  it.each([
    ['zoe'],
    ['ZOË bren'],
    ['suilleabhain'],
    ['tideway'],
    ['zoe.brennan@tide'],
    ['020 7946'],
    ['7946 0142'],
    ['0142'],
    ['+44 20 7946 0142'],
  ])('by %s', async (typed) => {
    for (const thorough of [false, true])
      expect(await titles(typed, thorough)).toContain('contacts: Zoë Brennan-Ó Súilleabháin')
  })

  it('by nothing that it has not, and by no sign of the index’s own language', async () => {
    for (const typed of [
      'zoe kestrel',
      'zoe OR kestrel',
      '"',
      '*',
      'NEAR(zoe tom)',
      'search_text:zoe',
      '()',
      '-',
      '🌱',
    ])
      expect(
        (await titles(typed)).filter((one) => one.startsWith('contacts: Zo')),
        typed,
      ).toEqual([])
  })

  it('not while it is in the trash', async () => {
    const register = served.register()
    const stage = (to: string) =>
      register.change({ action: 'tests.stage', subject: tom }, (db) =>
        db.run('UPDATE contact SET stage = @to WHERE id = @tom', { to, tom }),
      )
    stage('trashed')
    expect((await titles('tobias')).filter((one) => /^(contacts|notes|files)/.test(one))).toEqual([])
    expect((await titles('kestrel fair')).filter((one) => one.startsWith('notes'))).toEqual([])
    stage('kept')
    expect(await titles('tobias')).toContain('contacts: Tobias Fenwick')
    expect(await titles('kestrel fair')).toEqual(['notes: Tobias Fenwick'])
    expect(register.quickCheck()).toBe(true)
  })
})

describe('everything else is found by its words', () => {
  it.each([
    ['kestrel', 'notes: Tobias Fenwick', /Met at the kestrel fair/],
    ['flood', 'requests: Access request: Tom Ashdown', /since the flood/],
    ['lighthouse', 'requests: Access request: Tom Ashdown', /the lighthouse/],
    ['marmal', 'files: signed form.docx', /the marmalade files/],
    ['signed form', 'files: signed form.docx', /signed form/],
    ['angry', 'decisions', /angry/],
    ['privacy', 'documents', /rivacy/],
  ])('%s', async (typed, title, words) => {
    const hit = (await find(typed)).find((one) => told(one).startsWith(title))
    expect(hit?.words).toMatch(words)
    expect(hit?.href).toMatch(/^\/(contacts|requests|guidance\/decision|documents)/)
  })

  it('what was asked, answered and refused, until the person is erased', async () => {
    const ask = served.ask
    const points = [{ kind: 'email' as const, value: 'wilma@home.example' }]
    const { id, points: kept } = await ask('contacts', 'add', { kind: 'person', displayName: 'Wilma Gray', points })
    const told = { contactId: id, happenedOn: '2026-11-20', how: 'paper-form', takenBy: 'Ruth Calder' } as const
    const boxes = [{ channel: 'email', purpose: 'services', pointId: kept[0]?.id ?? '' }] as const
    await ask('consents', 'give', {
      ...told,
      boxes: [...boxes],
      words: 'Shown the periwinkle card',
      note: 'Met in Hobbleton',
    })
    await ask('contacts', 'setNoContact', {
      id,
      noContactAtAll: true,
      on: '2026-11-20',
      askedBy: 'Her niece',
      reason: 'She fears the tumbrel.',
    })
    const entry = { about: 'person', askedOn: '2026-11-20', source: 'phone' } as const
    const stop = await ask('suppression', 'add', { ...entry, contactId: id, note: 'Shouted about gooseberries' })
    await ask('suppression', 'add', { ...entry, name: 'Osric Plum', email: 'osric@home.example' })
    const lifted = await ask('suppression', 'add', { ...entry, contactId: id })
    const evidence = 'Form in the walnut box'
    await ask('suppression', 'lift', { id: lifted.id, on: '2026-11-21', reason: 'Wants the almanac', evidence })

    expect(await find('periwinkle')).toMatchObject([{ group: 'permissions', title: 'Wilma Gray' }])
    expect((await find('hobbleton'))[0]?.href).toMatch(new RegExp(`^/contacts/${id}\\?consent=`))
    expect(await titles('tumbrel')).toEqual(['notes: Wilma Gray'])
    expect(await find('gooseberries')).toMatchObject([
      { group: 'stops', title: 'Wilma Gray', href: `/marketing/do-not-contact?entry=${stop.id}` },
    ])
    expect(await titles('osric')).toEqual(['stops: Osric Plum'])
    expect(await find('almanac')).toMatchObject([{ group: 'stops', detail: 'Lifted' }])
    expect(await titles('walnut')).toEqual(['stops: Wilma Gray'])

    await ask('erasure', 'eraseContact', { id, keepMarks: true })
    for (const word of ['periwinkle', 'hobbleton', 'tumbrel', 'gooseberries', 'almanac', 'walnut', 'wilma'])
      expect(await titles(word), word).toEqual([])
    const words = served.register().read.all<{ words: string }>('SELECT words FROM search_entry')
    expect(JSON.stringify(words)).not.toMatch(/periwinkle|tumbrel|gooseberries|almanac|walnut/i)
  })

  it('cookies, training and tasks too, by any of their words', async () => {
    for (const name of ['cookies.add', 'training.add', 'tasks.keep']) {
      const call = callList.find((one) => one.name.replace(/ \d$/, '') === name)
      if (call) await served.send(call.feature, call.verb, await call.input(served.ask))
    }
    const { read } = served.register()
    for (const [group, sql] of [
      ['cookies', 'SELECT name AS title, provider AS words FROM technology'],
      ['training', 'SELECT topic AS title, people AS words FROM training'],
      ['tasks', 'SELECT name AS title, source AS words FROM public_task'],
    ] as const) {
      const row = read.get<{ title: string; words: string }>(sql)
      expect(row, group).toBeDefined()
      for (const typed of [row?.title ?? '', row?.words.split('\n')[0] ?? ''])
        expect(await titles(typed), typed).toContain(`${group}: ${row?.title}`)
    }
  })

  it('breaches too, by their title', async () => {
    const [breach] = (
      await served.ask('breaches', 'list', { status: 'all', fromOn: '', toOn: '', limit: 1, offset: 0 })
    ).lines
    const title = breach?.breach.facts.title ?? ''
    expect(await titles(title.slice(0, 12))).toContain(`breaches: ${title}`)
    expect(await titles(breach?.breach.reference ?? '')).toContain(`breaches: ${title}`)
  })

  it('until they are changed or taken back, and again afterwards', async () => {
    const { id } = await served.ask('contacts', 'add', { kind: 'person', displayName: 'Ann', notes: 'Likes quinces.' })
    expect(await titles('quince')).toEqual(['notes: Ann'])
    await served.ask('contacts', 'edit', { id, kind: 'person', displayName: 'Ann', notes: 'Likes medlars.' })
    expect([await titles('quince'), await titles('medlar')]).toEqual([[], ['notes: Ann']])
    await served.ask('history', 'undo', { token: (await served.ask('history', 'list', undefined))[0]?.token ?? '' })
    expect([await titles('quince'), await titles('medlar')]).toEqual([['notes: Ann'], []])
    expect(served.register().quickCheck()).toBe(true)
  })
})

it('is the same after the index is built anew: nothing of it hangs on how it came to be', () => {
  const found = () =>
    ['contact_fts', 'search_fts'].map((index) =>
      served
        .register()
        .read.all(`SELECT rowid FROM ${index} WHERE ${index} MATCH '"t"* OR "a"* OR "0"*' ORDER BY rowid`),
    )
  const before = found()
  served.register().change({ action: 'tests.compare', subject: '' }, (db) => {
    // Compares every word of the index with the texts it was made of; throws where they differ.
    for (const index of ['contact_fts', 'search_fts'])
      db.run(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`)
  })
  served.register().change({ action: 'tests.rebuild', subject: '' }, (db) => {
    for (const index of ['contact_fts', 'search_fts']) db.run(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`)
  })
  expect(found()).toEqual(before)
})
