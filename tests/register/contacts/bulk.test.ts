import type { BulkAct } from '@core/contacts/bulk'
import { everyone } from '@core/contacts/contact-filter'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createContactsService } from '../../../src/register/contacts/contacts-service'
import { createServices } from '../../../src/register/services'
import { nextTurn } from '../../../src/register/imports/in-slices'
import { openContacts, takeBack } from './open-contacts'

let test: ReturnType<typeof openContacts>
beforeEach(() => {
  test = openContacts()
})
afterEach(() => test.close())

const all = { all: everyone, except: [] }
const take = () => test.register.undo.takeToken() ?? ''
const fill = (count: number) =>
  test.register.change({ action: 'tests.fill', subject: '', final: true }, () => {
    for (let n = 0; n < count; n++)
      test.add({ displayName: `Ann ${String(n).padStart(4, '0')}`, source: n % 3 === 0 ? `Fair ${n % 5}` : '' })
  })
/** Everything an act may touch, in the order of the table. */
const dumped = () => ({
  contacts: test.register.read.all('SELECT * FROM contact ORDER BY number'),
  roles: test.register.read.all('SELECT contact_id, role FROM contact_role ORDER BY contact_id, role'),
})
const acts: BulkAct[] = [
  { do: 'add-role', role: 'supporter' },
  { do: 'set-source', source: 'The spring fair' },
  { do: 'archive' },
  { do: 'trash' },
]

describe('an act on many', () => {
  it.each(acts)('$do: does what its preview said, and is taken back whole as one act', async (act) => {
    fill(60)
    test.add({ displayName: 'Zed', roles: ['supporter'], source: 'The spring fair' })
    test.deps.clock.set('2026-11-25T09:00:00.000Z')
    const before = dumped()
    const preview = await test.contacts.bulkPreview({ act, selection: all })
    const { changed } = await test.contacts.bulk({ act, selection: all })
    expect(changed).toBe(preview.changes)
    expect(preview.names).toEqual(['Ann 0000', 'Ann 0001', 'Ann 0002', 'Ann 0003', 'Ann 0004'])
    expect(dumped()).not.toEqual(before)
    expect(test.another().counts()).toEqual(test.contacts.counts())
    await takeBack(test.register.undo, take())
    expect(dumped()).toEqual(before)
    expect(test.register.read.all('SELECT * FROM bulk_act')).toEqual([])
    expect(test.register.read.all('SELECT * FROM bulk_piece')).toEqual([])
  })

  it('takes a role away and brings archived ones back, and takes both back', async () => {
    for (let n = 0; n < 30; n++)
      test.add({ displayName: `Ann ${n}`, roles: n % 2 ? ['prospect', 'patient'] : ['patient'] })
    const before = dumped()
    await test.contacts.bulk({ act: { do: 'remove-role', role: 'prospect' }, selection: all })
    expect(test.names({ role: 'prospect' })).toEqual([])
    await takeBack(test.register.undo, take())
    expect(dumped()).toEqual(before)
    await test.contacts.bulk({ act: { do: 'archive' }, selection: all })
    const archived = { all: { ...everyone, status: 'archived' as const }, except: [] }
    expect(await test.contacts.bulk({ act: { do: 'restore' }, selection: archived })).toEqual({ changed: 30 })
    await takeBack(test.register.undo, take())
    expect(test.names({ status: 'archived' })).toHaveLength(30)
  })

  it('is in the story of each of them, and so is that it was taken back', async () => {
    const { id } = test.add({ displayName: 'Ann' })
    const lines = () =>
      test.register.read.all<{ action: string }>('SELECT action FROM audit_event WHERE subject = @id', { id })
    await test.contacts.bulk({ act: { do: 'trash' }, selection: { ids: [id] } })
    await takeBack(test.register.undo, take())
    expect(lines().map(({ action }) => action)).toEqual(['contacts.add', 'contacts.trash', 'contacts.trash.undone'])
  })

  it('lets other calls through between its pieces', async () => {
    fill(450)
    let turns = 0
    let over = false
    const othersCall = async (): Promise<void> => {
      await nextTurn()
      turns += 1
      if (!over) await othersCall()
    }
    const others = othersCall()
    await test.contacts.bulk({ act: { do: 'add-role', role: 'patient' }, selection: all })
    over = true
    await others
    expect(turns).toBeGreaterThan(3)
    expect(test.contacts.bulkProgress()).toEqual({ done: 0, total: 0 })
  })

  it('can be stopped on the way, and then nothing has happened', async () => {
    fill(450)
    const before = dumped()
    const doing = test.contacts.bulk({ act: { do: 'trash' }, selection: all })
    while (test.contacts.bulkProgress().done === 0) await nextTurn()
    await expect(test.contacts.bulk({ act: { do: 'archive' }, selection: all })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    void test.contacts.bulkStop()
    expect(await doing).toEqual({ changed: 0 })
    expect(dumped()).toEqual(before)
    expect(test.register.undo.list().map(({ action }) => action)).not.toContain('contacts.bulk')
  })
})

describe('its undo', () => {
  it('waits for what was done to one of them since, and stands in the way of what was done before', async () => {
    const { id } = test.add({ displayName: 'Ann', roles: ['prospect'] })
    const added = take()
    await test.contacts.bulk({ act: { do: 'set-source', source: 'The fair' }, selection: all })
    const bulk = take()
    expect(() => test.register.undo.undo(added)).toThrow(expect.objectContaining({ code: 'conflict' }))
    test.contacts.archive({ id })
    const archived = take()
    await expect(takeBack(test.register.undo, bulk)).rejects.toMatchObject({ code: 'conflict' })
    await takeBack(test.register.undo, archived)
    await takeBack(test.register.undo, bulk)
    expect(test.contacts.get({ id }).source).toBe('')
    await takeBack(test.register.undo, added)
    expect(test.names()).toEqual([])
  })

  it('is gone after the register was closed, with what it needed', async () => {
    fill(20)
    await test.contacts.bulk({ act: { do: 'archive' }, selection: all })
    const kept = () => test.register.read.all('SELECT id FROM bulk_act')
    expect(kept()).toHaveLength(1)
    const register = test.reopen()
    createContactsService({ ...test.deps, register })
    await expect.poll(() => register.read.all('SELECT id FROM bulk_act')).toEqual([])
  })

  it('is gone after an erasure, which leaves nothing of what stood there before', async () => {
    const services = createServices(test.deps, { journalPlaces: () => [] })
    const { id } = test.add({ displayName: 'Ann' })
    const other = test.add({ displayName: 'Ben', source: 'Ann told us' })
    await services.contacts.bulk({ act: { do: 'set-source', source: 'The fair' }, selection: { ids: [other.id] } })
    const token = take()
    services.erasure.eraseContact({ id, keepMarks: true })
    expect(test.register.read.all('SELECT * FROM bulk_piece')).toEqual([])
    await expect(takeBack(test.register.undo, token)).rejects.toMatchObject({ code: 'not-found' })
  })
})

it('goes on at the next opening where a crash broke it off, forwards and backwards', async () => {
  fill(260)
  const deps = { ...test.deps }
  const breakOff = async (doing: Promise<unknown>, isOnItsWay: () => boolean) => {
    while (!isOnItsWay()) await nextTurn()
    deps.register = test.reopen()
    await expect(doing).rejects.toThrow()
  }
  const one = (sql: string) => deps.register.read.get<{ n: unknown }>(sql)?.n
  const archived = () => Number(one(`SELECT count(*) AS n FROM contact WHERE status = 'archived'`))
  const state = () => one('SELECT state AS n FROM bulk_act')

  await breakOff(test.contacts.bulk({ act: { do: 'archive' }, selection: all }), () => archived() > 0)
  expect(state()).toBe('doing')
  expect(archived()).toBeLessThan(260)
  const contacts = createContactsService(deps)
  await expect.poll(archived).toBe(260)
  await expect.poll(state).toBeUndefined()

  const those = { all: { ...everyone, status: 'archived' as const }, except: [] }
  await contacts.bulk({ act: { do: 'restore' }, selection: those })
  const { undo } = deps.register
  await breakOff(takeBack(undo, undo.takeToken() ?? ''), () => archived() > 0)
  expect(state()).toBe('undoing')
  createContactsService(deps)
  await expect.poll(archived).toBe(260)
  await expect.poll(state).toBeUndefined()
})
