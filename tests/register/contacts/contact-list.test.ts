import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openContacts } from './open-contacts'

let test: ReturnType<typeof openContacts>
beforeEach(() => {
  test = openContacts()
})
afterEach(() => test.close())

describe('the list', () => {
  it('is in the order of names, whatever their capitals and accents', () => {
    for (const displayName of ['Zoe', 'émile', 'Eve', 'Ánna', 'anna b']) test.add({ displayName })
    expect(test.names()).toEqual(['Ánna', 'anna b', 'émile', 'Eve', 'Zoe'])
  })

  it('comes in pages and knows how many there are', () => {
    for (let n = 10; n < 35; n += 1) test.add({ displayName: `Person ${n}` })
    expect(test.list({ limit: 10, offset: 20 })).toMatchObject({ total: 25, more: false })
    expect(test.names({ limit: 10, offset: 20 })).toEqual([
      'Person 30',
      'Person 31',
      'Person 32',
      'Person 33',
      'Person 34',
    ])
    expect(test.names({ limit: 10, offset: 100 })).toEqual([])
  })

  it('shows the first usable address and number', () => {
    test.add({
      displayName: 'Priya',
      roles: ['supplier', 'client-contact'],
      points: [
        { kind: 'email', value: 'old@post.example', valid: false },
        { kind: 'email', value: 'new@post.example' },
        { kind: 'mobile', value: '07700 900142' },
      ],
    })
    expect(test.list().rows[0]).toMatchObject({
      email: 'new@post.example',
      phone: '07700 900142',
      roles: ['client-contact', 'supplier'],
    })
  })

  it('filters by type, by role, by both, and by a missing source', () => {
    test.add({ displayName: 'A', roles: ['prospect'], subscriberType: 'corporate', source: 'Website' })
    test.add({ displayName: 'B', roles: ['prospect'] })
    test.add({ displayName: 'C', subscriberType: 'corporate' })
    expect(test.names({ subscriberType: 'corporate' })).toEqual(['A', 'C'])
    expect(test.names({ subscriberType: 'unknown' })).toEqual(['B'])
    expect(test.names({ role: 'prospect', subscriberType: 'corporate' })).toEqual(['A'])
    expect(test.names({ noSource: true })).toEqual(['B', 'C'])
    test.add({ displayName: 'D Ltd', kind: 'organisation', source: 'Website' })
    expect(test.names({ kind: 'organisation' })).toEqual(['D Ltd'])
    expect(test.names({ kind: 'person', search: 'd' })).toEqual([])
  })
})

describe('searching', () => {
  beforeEach(() => {
    test.add({
      displayName: 'Priya Nandakumar',
      roles: ['client-contact'],
      organisationName: 'Tideway Components Ltd',
      points: [
        { kind: 'email', value: 'pn@tideway.example' },
        { kind: 'phone', value: '+44 (0)20 7946 0142' },
      ],
    })
    test.add({ displayName: 'José O’Neill', roles: ['prospect'] })
    test.add({ displayName: 'محمد الخطيب' })
    test.add({ displayName: '<b>Bold</b> "Quoted" Name*' })
    test.add({ displayName: 'Pri\u202Eyank' })
  })

  it.each([
    ['pri', ['Priya Nandakumar', 'Pri\u202Eyank']],
    ['PRIYA nan', ['Priya Nandakumar']],
    ['tideway', ['Priya Nandakumar']],
    ['pn@tide', ['Priya Nandakumar']],
    ['02079460', ['Priya Nandakumar']],
    ['020 7946 0142', ['Priya Nandakumar']],
    ['+44 20 7946', ['Priya Nandakumar']],
    ['jose', ['José O’Neill']],
    ['josé neill', ['José O’Neill']],
    ['محمد', ['محمد الخطيب']],
    ['bold', ['<b>Bold</b> "Quoted" Name*']],
    ['"quoted"', ['<b>Bold</b> "Quoted" Name*']],
    ['priyan', ['Pri\u202Eyank']],
    ['andakumar', []],
    ['NEAR(a b)', []],
    ['search_text:priya', []],
    ['"', []],
    ['🌱', []],
    ['   ', ['<b>Bold</b> "Quoted" Name*', 'José O’Neill', 'Priya Nandakumar', 'Pri\u202Eyank', 'محمد الخطيب']],
  ])('%s', (search, expected) => {
    expect(test.names({ search })).toEqual(expected)
    expect(test.list({ search }).total).toBe(expected.length)
  })

  it('goes together with the filters', () => {
    expect(test.names({ search: 'p', role: 'client-contact' })).toEqual(['Priya Nandakumar'])
    expect(test.names({ search: 'jose', role: 'client-contact' })).toEqual([])
  })

  it('leaves an index that agrees with the table', () => {
    test.register.change({ action: 'contacts.check', subject: '' }, (db) =>
      db.run(`INSERT INTO contact_fts (contact_fts, rank) VALUES ('integrity-check', 1)`),
    )
    expect(test.register.read.get(`SELECT v FROM contact_fts_config WHERE k = 'secure-delete'`)).toEqual({ v: 1 })
  })
})
