import { everyone } from '@core/contacts/contact-filter'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { repointAffected } from '../../../src/register/breaches/affected-repository'
import { bagReport } from '../../core/breaches/example'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
let breachId: string
beforeAll(async () => {
  served = await openServed()
  breachId = (await served.ask('breaches', 'report', bagReport)).breach.id
})
afterAll(() => served.session.close())

const add = async (displayName: string) =>
  (await served.ask('contacts', 'add', { kind: 'person', displayName, roles: ['supporter'] })).id
const list = (show: 'all' | 'waiting' | 'returned' = 'all') =>
  served.ask('breaches', 'affected', { breachId, show, limit: 200, offset: 0 })
const record = (ids: string[], state: 'sent' | 'returned' | 'phoned', on = '2026-11-24') =>
  served.ask('breaches', 'recordAffected', {
    breachId,
    ids,
    state,
    how: state === 'sent' ? 'letter' : '',
    on,
    note: '',
  })

it('takes everybody a list shows, once, whatever was said of marketing', async () => {
  const first = await add('Ada Wren')
  for (const name of ['Ben Wren', 'Cleo Wren']) await add(name)
  await served.ask('suppression', 'add', { about: 'person', contactId: first, askedOn: '2026-11-20', source: 'phone' })
  const all = { all: { ...everyone, search: 'Wren' }, except: [] }
  expect(await served.ask('breaches', 'addAffected', { breachId, selection: all })).toEqual({ added: 3, already: 0 })
  expect(await served.ask('breaches', 'addAffected', { breachId, selection: { ids: [first] } })).toEqual({
    added: 0,
    already: 1,
  })
  expect((await list('waiting')).rows.map(({ name }) => name)).toEqual(['Ada Wren', 'Ben Wren', 'Cleo Wren'])
})

it('keeps each entry with its day, the last one as the state', async () => {
  const { rows } = await list()
  const ids = rows.map(({ id }) => id)
  await record(ids, 'sent')
  await record(ids.slice(0, 1), 'returned')
  const { rows: after, counts } = await list()
  expect(counts).toEqual({ all: 3, waiting: 0, sent: 2, returned: 1, phoned: 0, handed: 0 })
  expect(after[0]).toMatchObject({ state: 'returned', on: '2026-11-24', how: '' })
  expect(after[0]?.story.map(({ state }) => state)).toEqual(['sent', 'returned'])
  expect((await list('returned')).rows).toHaveLength(1)
})

it('refuses a day before we were sure, and writes nothing', async () => {
  const { rows } = await list()
  const ids = rows.slice(0, 1).map(({ id }) => id)
  const early = { breachId, ids, state: 'phoned', how: '', on: '2026-11-22', note: '' } as const
  expect(await served.send('breaches', 'recordAffected', early)).toMatchObject({ ok: false, code: 'invalid-input' })
  expect((await list()).counts.phoned).toBe(0)
})

it('names it in the story of the contact', async () => {
  const contactId = (await list()).rows[0]?.contactId ?? ''
  const story = await served.ask('contacts', 'timeline', { id: contactId })
  expect(story.map(({ title }) => title)).toContain('The letter about a breach came back')
})

it('stands once where two entries of one person are joined', async () => {
  const twin = await add('Ben Wren the second')
  await served.ask('breaches', 'addAffected', { breachId, selection: { ids: [twin] } })
  const ben = (await list()).rows.find(({ name }) => name === 'Ben Wren')?.contactId ?? ''
  const db = served.register()
  db.change({ action: 'merging.join', subject: ben }, (writable) => repointAffected(writable, twin, ben))
  const names = (await list()).rows.map(({ name }) => name)
  expect(names.filter((name) => name.startsWith('Ben'))).toEqual(['Ben Wren'])
})
